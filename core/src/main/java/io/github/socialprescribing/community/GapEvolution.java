package io.github.socialprescribing.community;

import io.github.socialprescribing.community.GapEvent.EvidenceAdded;
import io.github.socialprescribing.community.GapEvent.GapAbsorbed;
import io.github.socialprescribing.community.GapEvent.GapAcknowledged;
import io.github.socialprescribing.community.GapEvent.GapAddressed;
import io.github.socialprescribing.community.GapEvent.GapAdopted;
import io.github.socialprescribing.community.GapEvent.GapConfirmed;
import io.github.socialprescribing.community.GapEvent.GapDeclined;
import io.github.socialprescribing.community.GapEvent.GapDeferred;
import io.github.socialprescribing.community.GapEvent.GapEscalated;
import io.github.socialprescribing.community.GapEvent.GapMerged;
import io.github.socialprescribing.community.GapEvent.GapRaised;
import io.github.socialprescribing.community.GapEvent.GapReopened;
import io.github.socialprescribing.community.GapEvent.GapShared;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** How each event moves a gap on; each step is somebody's. */
record GapEvolution(ImmutableGap gap, ActorId by) implements GapEventCases<Gap> {

    private ImmutableGap step(GapStatus status, LocalDate on, Option<Narrative> reason) {
        return gap.withSteps(gap.steps().append(new GapStep(status, on, by, reason)));
    }

    private ImmutableGap step(GapStatus status, LocalDate on) {
        return step(status, on, Option.none());
    }

    @Override
    public Gap raised(GapRaised event) {
        throw new IllegalArgumentException("a gap is raised once");
    }

    @Override
    public Gap evidence(EvidenceAdded event) {
        return gap.withEvidence(gap.evidence().and(event.evidence()));
    }

    @Override
    public Gap shared(GapShared event) {
        return step(GapStatus.SHARED, event.on());
    }

    @Override
    public Gap acknowledged(GapAcknowledged event) {
        return gap.withAcknowledgedOn(Option.some(event.on()));
    }

    @Override
    public Gap adopted(GapAdopted event) {
        return step(GapStatus.ADOPTED, event.on()).withAdoption(Option.some(event.adoption()));
    }

    @Override
    public Gap addressed(GapAddressed event) {
        return step(GapStatus.ADDRESSED, event.on())
                .withAddressedBy(gap.addressedBy().append(event.by()));
    }

    @Override
    public Gap confirmed(GapConfirmed event) {
        return step(GapStatus.CONFIRMED_CLOSED, event.on());
    }

    @Override
    public Gap reopened(GapReopened event) {
        return step(GapStatus.REOPENED, event.on(), Option.some(event.reason()));
    }

    @Override
    public Gap deferred(GapDeferred event) {
        return step(GapStatus.DEFERRED, event.on(), Option.some(event.reason()))
                .withDeferredUntil(Option.some(event.until()));
    }

    @Override
    public Gap escalated(GapEscalated event) {
        return step(GapStatus.ESCALATED_STRUCTURAL, event.on(), Option.some(event.reason()))
                .withIssue(event.issue());
    }

    @Override
    public Gap declined(GapDeclined event) {
        return step(GapStatus.DECLINED, event.on(), Option.some(event.reason()));
    }

    @Override
    public Gap merged(GapMerged event) {
        return step(GapStatus.MERGED, event.on()).withMergedInto(Option.some(event.into()));
    }

    @Override
    public Gap absorbed(GapAbsorbed event) {
        return gap.withRaisers(gap.raisers().appendAll(event.raisers()).distinct())
                .withEvidence(gap.evidence().and(event.evidence()))
                .withAbsorbed(gap.absorbed().append(event.gap()));
    }
}
