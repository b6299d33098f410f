package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.policy.Assent;
import io.github.socialprescribing.policy.RuleOverride;
import io.github.socialprescribing.session.ExtensionEvent;
import io.github.socialprescribing.session.SessionEvent;
import java.time.LocalDate;

/** What happened on a pathway: the events of each area, wrapped, and the pathway's own. */
public sealed interface PathwayEvent {

    /**
     * It began.
     *
     * @param pathway names it
     * @param client whose it is
     * @param referral the accepted referral behind it
     * @param professionallyReferred whether somebody referred the client, who then hears back at the end
     * @param service the service that offers it
     * @param worker the link worker at the client's side
     * @param openedOn the day it began
     */
    record PathwayOpened(
            PathwayId pathway,
            ClientId client,
            ReferralId referral,
            boolean professionallyReferred,
            ServiceId service,
            WorkerId worker,
            LocalDate openedOn)
            implements PathwayEvent {}

    /**
     * Something happened to a need.
     *
     * @param event what
     */
    record NeedMoved(NeedEvent event) implements PathwayEvent {}

    /**
     * Something happened to a session.
     *
     * @param event what
     */
    record SessionMoved(SessionEvent event) implements PathwayEvent {}

    /**
     * Something happened to a request for more sessions.
     *
     * @param event what
     */
    record ExtensionMoved(ExtensionEvent event) implements PathwayEvent {}

    /**
     * Worker and client agreed how to end.
     *
     * @param plan how
     */
    record EndingPlanAgreed(EndingPlan plan) implements PathwayEvent {}

    /**
     * A rule was set aside for a time.
     *
     * @param override which rule, by whom and why, until when
     */
    record RuleOverridden(RuleOverride override) implements PathwayEvent {}

    /**
     * Somebody said yes to a command that waited for people's decision.
     *
     * @param command the command
     * @param assent by whom and why, until when
     */
    record CommandApproved(PathwayCommand command, Assent assent) implements PathwayEvent {}

    /**
     * It ended as planned.
     *
     * @param on the day
     */
    record ClientDischarged(LocalDate on) implements PathwayEvent {}

    /**
     * It ended because the client wanted it to.
     *
     * @param on the day
     */
    record EndedAtClientsWish(LocalDate on) implements PathwayEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof PathwayOpened it) {
            return cases.opened(it);
        }
        if (this instanceof NeedMoved it) {
            return cases.need(it.event());
        }
        if (this instanceof SessionMoved it) {
            return cases.session(it.event());
        }
        if (this instanceof ExtensionMoved it) {
            return cases.extension(it.event());
        }
        if (this instanceof EndingPlanAgreed it) {
            return cases.endingPlanAgreed(it);
        }
        if (this instanceof RuleOverridden it) {
            return cases.ruleOverridden(it);
        }
        if (this instanceof CommandApproved it) {
            return cases.commandApproved(it);
        }
        return this instanceof ClientDischarged it
                ? cases.discharged(it)
                : cases.endedAtClientsWish((EndedAtClientsWish) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a beginning.
         *
         * @param event the event
         */
        R opened(PathwayOpened event);

        /**
         * Asked of a need.
         *
         * @param event what happened to it
         */
        R need(NeedEvent event);

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
         * Asked of an agreed ending.
         *
         * @param event the event
         */
        R endingPlanAgreed(EndingPlanAgreed event);

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

        /**
         * Asked of a planned end.
         *
         * @param event the event
         */
        R discharged(ClientDischarged event);

        /**
         * Asked of an end that the client wanted.
         *
         * @param event the event
         */
        R endedAtClientsWish(EndedAtClientsWish event);
    }
}
