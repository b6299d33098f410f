package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;

/** What happened to a referral on its way in. */
public sealed interface IntakeEvent {

    /**
     * It arrived.
     *
     * @param referral as it was sent
     */
    record ReferralReceived(Referral referral) implements IntakeEvent {}

    /**
     * The client agreed to something.
     *
     * @param consent what they agreed to
     */
    record ConsentRecorded(Consent consent) implements IntakeEvent {}

    /** The service took the client on. */
    record ReferralAccepted() implements IntakeEvent {}

    /**
     * The service turned the referral down.
     *
     * @param reason why
     */
    record ReferralDeclined(Narrative reason) implements IntakeEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param received asked of an arrival
     * @param consent asked of a consent
     * @param accepted asked of an acceptance
     * @param declined asked of a decline
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ReferralReceived, ? extends R> received,
            Function<? super ConsentRecorded, ? extends R> consent,
            Function<? super ReferralAccepted, ? extends R> accepted,
            Function<? super ReferralDeclined, ? extends R> declined) {
        if (this instanceof ReferralReceived it) {
            return received.apply(it);
        }
        if (this instanceof ConsentRecorded it) {
            return consent.apply(it);
        }
        return this instanceof ReferralAccepted it ? accepted.apply(it) : declined.apply((ReferralDeclined) this);
    }
}
