package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A reasonable adjustment that somebody was asked for, such as a quiet room or a longer appointment.
 *
 * @param id names it
 * @param what what was asked for
 * @param askedOf who was asked
 * @param askedOn the day
 * @param answer what came of it; none while nobody has said
 */
public record Adjustment(
        AdjustmentId id, Narrative what, OrganisationId askedOf, LocalDate askedOn, Option<Answer> answer) {

    /** What came of asking. */
    public enum Answer {
        /** It is made. */
        AGREED,
        /** It is not made. */
        REFUSED,
        /** Nobody replied; a later reply may still be recorded. */
        NO_REPLY
    }

    /** Whether somebody has answered for good. */
    public boolean isSettled() {
        return answer.exists(it -> it != Answer.NO_REPLY);
    }

    Adjustment with(Answer given) {
        return new Adjustment(id, what, askedOf, askedOn, Option.some(given));
    }
}
