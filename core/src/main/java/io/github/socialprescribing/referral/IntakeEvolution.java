package io.github.socialprescribing.referral;

import io.github.socialprescribing.referral.IntakeEvent.CommandApproved;
import io.github.socialprescribing.referral.IntakeEvent.ConsentRecorded;
import io.github.socialprescribing.referral.IntakeEvent.ConsentWithdrawn;
import io.github.socialprescribing.referral.IntakeEvent.ContactAttempted;
import io.github.socialprescribing.referral.IntakeEvent.ReferralAccepted;
import io.github.socialprescribing.referral.IntakeEvent.ReferralAllocated;
import io.github.socialprescribing.referral.IntakeEvent.ReferralDeclined;
import io.github.socialprescribing.referral.IntakeEvent.ReferralLapsed;
import io.github.socialprescribing.referral.IntakeEvent.ReferralQueued;
import io.github.socialprescribing.referral.IntakeEvent.ReferralReceived;
import io.github.socialprescribing.referral.IntakeEvent.ReferralRedirected;
import io.github.socialprescribing.referral.IntakeEvent.ReferralStarted;
import io.github.socialprescribing.referral.IntakeEvent.ReferralWithdrawn;
import io.github.socialprescribing.referral.IntakeEvent.RuleOverridden;
import io.vavr.control.Option;

/** How each event moves a referral on. */
record IntakeEvolution(ImmutableIntake intake) implements IntakeEventCases<Intake> {

    @Override
    public Intake received(ReferralReceived event) {
        throw new IllegalArgumentException("a referral arrives once");
    }

    @Override
    public Intake consent(ConsentRecorded event) {
        return intake.withConsents(intake.consents().with(event.consent()));
    }

    @Override
    public Intake consentTakenBack(ConsentWithdrawn event) {
        return intake.withConsents(intake.consents().withdrawn(event.scope(), event.on()));
    }

    @Override
    public Intake accepted(ReferralAccepted event) {
        return intake.withStatus(IntakeStatus.ACCEPTED);
    }

    @Override
    public Intake declined(ReferralDeclined event) {
        return intake.withStatus(
                event.by() == DeclinedBy.SERVICE ? IntakeStatus.DECLINED_BY_SERVICE : IntakeStatus.DECLINED_BY_CLIENT);
    }

    @Override
    public Intake redirected(ReferralRedirected event) {
        return intake.withStatus(IntakeStatus.REDIRECTED).withRedirection(Option.some(event));
    }

    @Override
    public Intake queued(ReferralQueued event) {
        QueueEntry entry = new QueueEntry(intake.referral().id(), event.band(), event.since());
        return intake.withStatus(IntakeStatus.WAITING).withQueued(Option.some(entry));
    }

    @Override
    public Intake allocated(ReferralAllocated event) {
        return intake.withStatus(IntakeStatus.ALLOCATED).withWorker(Option.some(event.worker()));
    }

    @Override
    public Intake contactAttempted(ContactAttempted event) {
        return intake.withAttempts(intake.attempts().append(event.attempt()));
    }

    @Override
    public Intake started(ReferralStarted event) {
        return intake.withStatus(IntakeStatus.STARTED).withPathway(Option.some(event.pathway()));
    }

    @Override
    public Intake lapsed(ReferralLapsed event) {
        return intake.withStatus(IntakeStatus.LAPSED_UNREACHABLE);
    }

    @Override
    public Intake withdrawn(ReferralWithdrawn event) {
        return intake.withStatus(IntakeStatus.WITHDRAWN);
    }

    @Override
    public Intake overridden(RuleOverridden event) {
        return intake.withOverrides(intake.overrides().append(event.override()));
    }

    @Override
    public Intake approved(CommandApproved event) {
        return intake.withApprovals(intake.approvals().append(event));
    }
}
