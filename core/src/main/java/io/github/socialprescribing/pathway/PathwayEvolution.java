package io.github.socialprescribing.pathway;

import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.pathway.PathwayEvent.ClientDischarged;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.pathway.PathwayEvent.EndedAtClientsWish;
import io.github.socialprescribing.pathway.PathwayEvent.EndingPlanAgreed;
import io.github.socialprescribing.pathway.PathwayEvent.PathwayOpened;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.session.ExtensionEvent;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.control.Option;

/** How each event moves a pathway on. */
record PathwayEvolution(ImmutablePathway pathway) implements PathwayEvent.Cases<Pathway> {

    @Override
    public Pathway opened(PathwayOpened event) {
        throw new IllegalArgumentException("a pathway is opened once");
    }

    @Override
    public Pathway need(NeedEvent event) {
        return pathway.withNeeds(pathway.needs().after(event));
    }

    @Override
    public Pathway session(SessionEvent event) {
        return pathway.withSupport(pathway.support().after(event));
    }

    @Override
    public Pathway extension(ExtensionEvent event) {
        return pathway.withSupport(pathway.support().after(event));
    }

    @Override
    public Pathway endingPlanAgreed(EndingPlanAgreed event) {
        return pathway.withEndingPlan(Option.some(event.plan()));
    }

    @Override
    public Pathway ruleOverridden(RuleOverridden event) {
        return pathway.withOverrides(pathway.overrides().append(event.override()));
    }

    @Override
    public Pathway commandApproved(CommandApproved event) {
        return pathway.withApprovals(pathway.approvals().append(event));
    }

    @Override
    public Pathway discharged(ClientDischarged event) {
        return pathway.withEnding(Option.some(new Ending(event.on(), Ending.Manner.PLANNED)));
    }

    @Override
    public Pathway endedAtClientsWish(EndedAtClientsWish event) {
        return pathway.withEnding(Option.some(new Ending(event.on(), Ending.Manner.CLIENTS_WISH)));
    }
}
