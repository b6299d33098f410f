package io.github.socialprescribing.referral;

/**
 * An answer for everything that can happen to a referral on its way in.
 *
 * @param <R> the kind of answer
 */
public interface IntakeEventCases<R> {

    /**
     * Asked of an arrival.
     *
     * @param event the event
     */
    R received(IntakeEvent.ReferralReceived event);

    /**
     * Asked of a consent.
     *
     * @param event the event
     */
    R consent(IntakeEvent.ConsentRecorded event);

    /**
     * Asked of a consent taken back.
     *
     * @param event the event
     */
    R consentTakenBack(IntakeEvent.ConsentWithdrawn event);

    /**
     * Asked of an acceptance.
     *
     * @param event the event
     */
    R accepted(IntakeEvent.ReferralAccepted event);

    /**
     * Asked of a decline.
     *
     * @param event the event
     */
    R declined(IntakeEvent.ReferralDeclined event);

    /**
     * Asked of a redirection.
     *
     * @param event the event
     */
    R redirected(IntakeEvent.ReferralRedirected event);

    /**
     * Asked of a place in the queue.
     *
     * @param event the event
     */
    R queued(IntakeEvent.ReferralQueued event);

    /**
     * Asked of an allocation.
     *
     * @param event the event
     */
    R allocated(IntakeEvent.ReferralAllocated event);

    /**
     * Asked of an attempt to reach the client.
     *
     * @param event the event
     */
    R contactAttempted(IntakeEvent.ContactAttempted event);

    /**
     * Asked of a beginning.
     *
     * @param event the event
     */
    R started(IntakeEvent.ReferralStarted event);

    /**
     * Asked of a lapse.
     *
     * @param event the event
     */
    R lapsed(IntakeEvent.ReferralLapsed event);

    /**
     * Asked of a withdrawal.
     *
     * @param event the event
     */
    R withdrawn(IntakeEvent.ReferralWithdrawn event);

    /**
     * Asked of a rule set aside.
     *
     * @param event the event
     */
    R overridden(IntakeEvent.RuleOverridden event);

    /**
     * Asked of a yes to a command.
     *
     * @param event the event
     */
    R approved(IntakeEvent.CommandApproved event);
}
