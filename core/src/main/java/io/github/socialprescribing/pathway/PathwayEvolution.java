package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.AdvocacyEvent;
import io.github.socialprescribing.advocacy.SafetyEvent;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.goal.GoalEvent;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.pathway.PathwayEvent.PathwayOpened;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.resource.MoneyEvent;
import io.github.socialprescribing.session.ExtensionEvent;
import io.github.socialprescribing.session.SessionEvent;

/** How each event moves a pathway on. */
record PathwayEvolution(ImmutablePathway pathway) implements PathwayEventCases<Pathway> {

    @Override
    public Pathway opened(PathwayOpened event) {
        throw new IllegalArgumentException("a pathway is opened once");
    }

    @Override
    public Pathway wishes(ClientEvent.WishTold event) {
        return pathway.withWishes(pathway.wishes().after(event));
    }

    @Override
    public Pathway need(NeedEvent event) {
        return pathway.withNeeds(pathway.needs().after(event));
    }

    @Override
    public Pathway safety(SafetyEvent event) {
        return pathway.withSafety(pathway.safety().after(event));
    }

    @Override
    public Pathway advocacy(AdvocacyEvent event) {
        return pathway.withAdvocacy(pathway.advocacy().after(event));
    }

    @Override
    public Pathway money(MoneyEvent event) {
        return pathway.withFoundMoney(pathway.foundMoney().after(event));
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
    public Pathway outcome(OutcomeEvent event) {
        return pathway.withOutcomes(pathway.outcomes().after(event));
    }

    @Override
    public Pathway connection(ConnectionEvent event) {
        return pathway.withConnections(pathway.connections().after(event));
    }

    @Override
    public Pathway goal(GoalEvent event) {
        return pathway.withGoals(pathway.goals().after(event));
    }

    @Override
    public Pathway course(CourseEvent event) {
        return pathway.withCourse(pathway.course().after(event));
    }

    @Override
    public Pathway ending(EndingEvent event) {
        Endings endings = pathway.endings().after(event);
        ImmutablePathway next = pathway.withEndings(endings);
        if (!pathway.isOpen() || endings.ending().isEmpty()) {
            return next;
        }
        Ending end = endings.ending().get();
        Stage stage = end.isPlanned() ? Stage.DISCHARGED : Stage.CLOSED_EARLY;
        return next.withCourse(pathway.course().ended(stage, end.on()));
    }

    @Override
    public Pathway ruleOverridden(RuleOverridden event) {
        return pathway.withOverrides(pathway.overrides().append(event.override()));
    }

    @Override
    public Pathway commandApproved(CommandApproved event) {
        return pathway.withApprovals(pathway.approvals().append(event));
    }
}
