package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A refusal at the limit tells the numbers, and which grant would make room. */
class SessionLimitTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

    private static Support does(Support support, SessionCommand command) {
        return SessionDecider.decide(support, Wishes.none(), command, Moments.worker(OPENED))
                .get()
                .events()
                .foldLeft(support, Support::after);
    }

    private static PlanSession plan(int number) {
        return new PlanSession(Contact.builder()
                .id(new ContactId("session-" + number))
                .plannedFor(OPENED)
                .build());
    }

    private static Support with(int held, int planned) {
        Support all = List.rangeClosed(1, held + planned)
                .foldLeft(Support.startingOn(OPENED), (support, number) -> does(support, plan(number)));
        return List.rangeClosed(1, held)
                .foldLeft(
                        all,
                        (support, number) ->
                                does(support, new RecordAttendance(new ContactId("session-" + number), OPENED, 60)));
    }

    @Test
    void tellsWhatWasUsedPlannedAskedForAndAllowedAndWhatIsMissing() {
        Refusal refusal = SessionDecider.decide(with(7, 1), Wishes.none(), plan(9), Moments.worker(OPENED))
                .getLeft()
                .find(SessionRefusals.SESSION_LIMIT_REACHED)
                .get();

        assertThat(refusal.facts())
                .containsExactly(
                        new ObservedFact("sessions used", "7"),
                        new ObservedFact("sessions in the diary", "1"),
                        new ObservedFact("sessions asked for", "1"),
                        new ObservedFact("sessions at most", "8"),
                        new ObservedFact("sessions granted in it", "0"));
        assertThat(refusal.remedy()).startsWith("with a live grant of at least 1 more session it is possible; ");
    }
}
