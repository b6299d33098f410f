package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.privacy.Narrative;

/** What may be done with a referral that has arrived. */
public sealed interface IntakeCommand {

    /**
     * Record that the client agreed to something.
     *
     * @param consent what they agreed to
     */
    record RecordConsent(Consent consent) implements IntakeCommand {}

    /** Take the client on. */
    record AcceptReferral() implements IntakeCommand {}

    /**
     * Turn the referral down.
     *
     * @param reason why, for the referrer to read
     */
    record DeclineReferral(Narrative reason) implements IntakeCommand {}
}
