package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One step of an onward referral.
 *
 * @param status where it led
 * @param on the day
 * @param by who recorded it
 * @param side on which side it was taken
 * @param reason why, where a reason is asked for
 * @param waiting how long the destination expects the client to wait, on a waiting list
 * @param rejection why the destination did not take the client, where it did not and that is known
 */
public record Step(
        OnwardStatus status,
        LocalDate on,
        ActorId by,
        MovedBy side,
        Option<Narrative> reason,
        Option<WaitBand> waiting,
        Option<RejectionReason> rejection) {

    /** Refuses a wait that is on no waiting list, and a reason for a rejection of what is not rejected. */
    public Step {
        requireFitting(status, waiting, rejection);
    }

    static void requireFitting(OnwardStatus status, Option<WaitBand> waiting, Option<RejectionReason> rejection) {
        if ((waiting.isDefined() && status != OnwardStatus.WAITLISTED)
                || (rejection.isDefined() && status != OnwardStatus.REJECTED)) {
            throw new IllegalArgumentException("a wait is told of a waiting list, and why not of a rejection");
        }
    }

    /** A step to being sent, which is the requester's and is taken today. */
    static Step sent(Option<Narrative> reason, Context context) {
        return new Step(
                OnwardStatus.SENT,
                context.today(),
                context.recorded().by(),
                MovedBy.REQUESTER,
                reason,
                Option.none(),
                Option.none());
    }
}
