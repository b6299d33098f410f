package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.control.Option;
import java.time.LocalDate;

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

    /**
     * The client agrees to something no more.
     *
     * @param scope to what
     * @param on the first day on which they do not
     */
    record ConsentWithdrawn(ConsentScope scope, LocalDate on) implements IntakeEvent {}

    /** The service took the client on. */
    record ReferralAccepted() implements IntakeEvent {}

    /**
     * It was turned down.
     *
     * @param by by whom
     * @param reason why, where it was said
     */
    record ReferralDeclined(DeclinedBy by, Option<Narrative> reason) implements IntakeEvent {}

    /**
     * The client was passed on.
     *
     * @param to to whom
     * @param warm whether somebody sees that they arrive
     */
    record ReferralRedirected(OrganisationId to, boolean warm) implements IntakeEvent {}

    /**
     * The client waits for a worker.
     *
     * @param band how urgent it is, 1 being the most urgent
     * @param since the day from which the wait counts
     */
    record ReferralQueued(int band, LocalDate since) implements IntakeEvent {}

    /**
     * A worker has the client.
     *
     * @param worker who
     */
    record ReferralAllocated(WorkerId worker) implements IntakeEvent {}

    /**
     * Somebody tried to reach the client.
     *
     * @param attempt when and how, and whether they answered
     */
    record ContactAttempted(ContactAttempt attempt) implements IntakeEvent {}

    /**
     * The pathway began.
     *
     * @param pathway the pathway
     */
    record ReferralStarted(PathwayId pathway) implements IntakeEvent {}

    /** Nobody could reach the client. */
    record ReferralLapsed() implements IntakeEvent {}

    /**
     * It was taken back.
     *
     * @param reason why
     */
    record ReferralWithdrawn(Narrative reason) implements IntakeEvent {}

    /**
     * A rule was set aside for a time.
     *
     * @param override which rule, by whom and why, until when
     */
    record RuleOverridden(RuleOverride override) implements IntakeEvent {}

    /**
     * Somebody said yes to a command that waited for people's decision.
     *
     * @param command the command
     * @param assent by whom and why, until when
     */
    record CommandApproved(IntakeCommand command, Assent assent) implements IntakeEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(IntakeEventCases<R> cases) {
        if (this instanceof ReferralReceived it) {
            return cases.received(it);
        }
        if (this instanceof ConsentRecorded it) {
            return cases.consent(it);
        }
        if (this instanceof ConsentWithdrawn it) {
            return cases.consentTakenBack(it);
        }
        if (this instanceof ReferralAccepted it) {
            return cases.accepted(it);
        }
        if (this instanceof ReferralDeclined it) {
            return cases.declined(it);
        }
        if (this instanceof ReferralRedirected it) {
            return cases.redirected(it);
        }
        if (this instanceof ReferralQueued it) {
            return cases.queued(it);
        }
        if (this instanceof ReferralAllocated it) {
            return cases.allocated(it);
        }
        if (this instanceof ContactAttempted it) {
            return cases.contactAttempted(it);
        }
        if (this instanceof ReferralStarted it) {
            return cases.started(it);
        }
        if (this instanceof ReferralLapsed it) {
            return cases.lapsed(it);
        }
        if (this instanceof ReferralWithdrawn it) {
            return cases.withdrawn(it);
        }
        return this instanceof RuleOverridden it ? cases.overridden(it) : cases.approved((CommandApproved) this);
    }
}
