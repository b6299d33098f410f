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

/**
 * An answer for every kind of event on a pathway.
 *
 * @param <R> the kind of answer
 */
public interface PathwayEventCases<R> {

    /**
     * Asked of a beginning.
     *
     * @param event the event
     */
    R opened(PathwayOpened event);

    /**
     * Asked of what the client wishes.
     *
     * @param event what they told
     */
    R wishes(ClientEvent.WishTold event);

    /**
     * Asked of a need.
     *
     * @param event what happened to it
     */
    R need(NeedEvent event);

    /**
     * Asked of what happened about the person's safety.
     *
     * @param event what happened
     */
    R safety(SafetyEvent event);

    /**
     * Asked of what happened in standing up for the client.
     *
     * @param event what happened
     */
    R advocacy(AdvocacyEvent event);

    /**
     * Asked of what happened about money for a need.
     *
     * @param event what happened
     */
    R money(MoneyEvent event);

    /**
     * Asked of a session.
     *
     * @param event what happened to it
     */
    R session(SessionEvent event);

    /**
     * Asked of a request for more sessions.
     *
     * @param event what happened to it
     */
    R extension(ExtensionEvent event);

    /**
     * Asked of an outcome.
     *
     * @param event what happened to it
     */
    R outcome(OutcomeEvent event);

    /**
     * Asked of a connection.
     *
     * @param event what happened to it
     */
    R connection(ConnectionEvent event);

    /**
     * Asked of a goal, or the plan.
     *
     * @param event what happened to it
     */
    R goal(GoalEvent event);

    /**
     * Asked of where the pathway stands and who walks it.
     *
     * @param event what happened
     */
    R course(CourseEvent event);

    /**
     * Asked of the end.
     *
     * @param event what happened
     */
    R ending(EndingEvent event);

    /**
     * Asked of a rule set aside.
     *
     * @param event the event
     */
    R ruleOverridden(RuleOverridden event);

    /**
     * Asked of a yes to a command.
     *
     * @param event the event
     */
    R commandApproved(CommandApproved event);
}
