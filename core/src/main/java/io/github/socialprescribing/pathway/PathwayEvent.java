package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.AdvocacyEvent;
import io.github.socialprescribing.advocacy.SafetyEvent;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.goal.GoalEvent;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.resource.MoneyEvent;
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
     * @param wishes what the client had agreed to, and how they would like to be contacted
     * @param service the service that offers it
     * @param worker the link worker at the client's side
     * @param openedOn the day it began
     */
    record PathwayOpened(
            PathwayId pathway,
            ClientId client,
            ReferralId referral,
            boolean professionallyReferred,
            Wishes wishes,
            ServiceId service,
            WorkerId worker,
            LocalDate openedOn)
            implements PathwayEvent {

        /** A beginning from a referral: what the client agreed to with it is added to what was known of their wishes. */
        static PathwayOpened from(
                Intake intake, PathwayId id, Wishes known, ServiceId service, WorkerId worker, LocalDate day) {
            Referral referral = intake.referral();
            Wishes wishes = new Wishes(intake.consents().merged(known.consents()), known.preferences());
            boolean referred = referral.referrer().isDefined();
            return new PathwayOpened(id, referral.client(), referral.id(), referred, wishes, service, worker, day);
        }
    }

    /**
     * The client told what they agree to, or how they would like to be contacted.
     *
     * @param event what
     */
    record WishesMoved(ClientEvent.WishTold event) implements PathwayEvent {}

    /**
     * Something happened to a need.
     *
     * @param event what
     */
    record NeedMoved(NeedEvent event) implements PathwayEvent {}

    /**
     * Something happened about the person's safety.
     *
     * @param event what
     */
    record SafetyMoved(SafetyEvent event) implements PathwayEvent {}

    /**
     * Something happened in standing up for the client.
     *
     * @param event what
     */
    record AdvocacyMoved(AdvocacyEvent event) implements PathwayEvent {}

    /**
     * Something happened about money for a need.
     *
     * @param event what
     */
    record MoneyMoved(MoneyEvent event) implements PathwayEvent {}

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
     * Something happened to an outcome.
     *
     * @param event what
     */
    record OutcomeMoved(OutcomeEvent event) implements PathwayEvent {}

    /**
     * Something happened to a connection.
     *
     * @param event what
     */
    record ConnectionMoved(ConnectionEvent event) implements PathwayEvent {}

    /**
     * Something happened to a goal, or to the plan.
     *
     * @param event what
     */
    record GoalMoved(GoalEvent event) implements PathwayEvent {}

    /**
     * It came to another stage, or somebody else is at the client's side.
     *
     * @param event what happened
     */
    record CourseMoved(CourseEvent event) implements PathwayEvent {}

    /**
     * Something happened towards its end, at it, or after it.
     *
     * @param event what happened
     */
    record EndingMoved(EndingEvent event) implements PathwayEvent {}

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
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(PathwayEventCases<R> cases) {
        if (this instanceof PathwayOpened it) {
            return cases.opened(it);
        }
        if (this instanceof WishesMoved it) {
            return cases.wishes(it.event());
        }
        if (this instanceof NeedMoved it) {
            return cases.need(it.event());
        }
        if (this instanceof SafetyMoved it) {
            return cases.safety(it.event());
        }
        if (this instanceof AdvocacyMoved it) {
            return cases.advocacy(it.event());
        }
        if (this instanceof MoneyMoved it) {
            return cases.money(it.event());
        }
        if (this instanceof SessionMoved it) {
            return cases.session(it.event());
        }
        if (this instanceof ExtensionMoved it) {
            return cases.extension(it.event());
        }
        if (this instanceof OutcomeMoved it) {
            return cases.outcome(it.event());
        }
        if (this instanceof ConnectionMoved it) {
            return cases.connection(it.event());
        }
        if (this instanceof GoalMoved it) {
            return cases.goal(it.event());
        }
        if (this instanceof CourseMoved it) {
            return cases.course(it.event());
        }
        if (this instanceof EndingMoved it) {
            return cases.ending(it.event());
        }
        return this instanceof RuleOverridden it
                ? cases.ruleOverridden(it)
                : cases.commandApproved((CommandApproved) this);
    }
}
