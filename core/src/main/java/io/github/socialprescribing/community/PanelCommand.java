package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What may be done about a citizens' panel. Forming one stands in {@link PanelDecider}, since before that there is none.
 */
public sealed interface PanelCommand {

    /**
     * Ask somebody to take a seat. It is refused at once where they could not take it.
     *
     * @param seat which seat, and in what right they would sit there
     */
    record InviteMember(Seat seat) implements PanelCommand {}

    /**
     * Record that somebody who was asked said yes.
     *
     * @param who the person
     */
    record TakeSeat(ActorId who) implements PanelCommand {}

    /**
     * Record that somebody left, or said no.
     *
     * @param who the person
     */
    record LeaveSeat(ActorId who) implements PanelCommand {}

    /**
     * Have somebody chair the panel on which they sit.
     *
     * @param who a member
     */
    record NameChair(ActorId who) implements PanelCommand {}

    /** Begin, or begin again, to meet: with enough members of both groups to decide. */
    record ActivatePanel() implements PanelCommand {}

    /** Have the panel rest. */
    record RestPanel() implements PanelCommand {}

    /** End the panel for good. */
    record ClosePanel() implements PanelCommand {}

    /**
     * Call a meeting of one panel or of both.
     *
     * @param meeting names it
     * @param panels who meets
     * @param on the day
     * @param agenda what is talked about
     */
    record CallMeeting(MeetingId meeting, Set<Panel> panels, LocalDate on, Set<Topic> agenda) implements PanelCommand {
        /** Refuses a meeting of nobody. */
        public CallMeeting {
            if (panels.isEmpty()) {
                throw new IllegalArgumentException(
                        "a meeting is one of the community panel, of the partners or of both");
            }
        }
    }

    /**
     * Have a meeting that was not held yet talk about something more.
     *
     * @param meeting which meeting
     * @param topic about what
     */
    record PutOnAgenda(MeetingId meeting, Topic topic) implements PanelCommand {}

    /**
     * Record that a meeting was held, and who was there.
     *
     * @param meeting which meeting
     * @param present the members who were there
     */
    record HoldMeeting(MeetingId meeting, Set<ActorId> present) implements PanelCommand {}

    /**
     * Record what one panel decided at a meeting at which enough of it were.
     *
     * @param meeting at which meeting
     * @param decision what was decided
     */
    record TakeDecision(MeetingId meeting, PanelDecision decision) implements PanelCommand {}

    /**
     * Record what partners did so that the community panel can do more, as a partner.
     *
     * @param kind what it was
     * @param words what it was, in words
     */
    record BuildCapacity(CapacityBuilding.Kind kind, Option<Narrative> words) implements PanelCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof InviteMember it) {
            return cases.invite(it);
        }
        if (this instanceof TakeSeat it) {
            return cases.take(it);
        }
        if (this instanceof LeaveSeat it) {
            return cases.leave(it);
        }
        if (this instanceof NameChair it) {
            return cases.chair(it);
        }
        if (this instanceof ActivatePanel it) {
            return cases.activate(it);
        }
        if (this instanceof RestPanel it) {
            return cases.rest(it);
        }
        if (this instanceof ClosePanel it) {
            return cases.close(it);
        }
        if (this instanceof CallMeeting it) {
            return cases.call(it);
        }
        if (this instanceof PutOnAgenda it) {
            return cases.agenda(it);
        }
        if (this instanceof HoldMeeting it) {
            return cases.hold(it);
        }
        if (this instanceof TakeDecision it) {
            return cases.decide(it);
        }
        return cases.build((BuildCapacity) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of an invitation.
         *
         * @param command the command
         */
        R invite(InviteMember command);

        /**
         * Asked of a yes to an invitation.
         *
         * @param command the command
         */
        R take(TakeSeat command);

        /**
         * Asked of a departure.
         *
         * @param command the command
         */
        R leave(LeaveSeat command);

        /**
         * Asked of a chair.
         *
         * @param command the command
         */
        R chair(NameChair command);

        /**
         * Asked of a beginning.
         *
         * @param command the command
         */
        R activate(ActivatePanel command);

        /**
         * Asked of a rest.
         *
         * @param command the command
         */
        R rest(RestPanel command);

        /**
         * Asked of an end.
         *
         * @param command the command
         */
        R close(ClosePanel command);

        /**
         * Asked of a call to meet.
         *
         * @param command the command
         */
        R call(CallMeeting command);

        /**
         * Asked of something more to talk about.
         *
         * @param command the command
         */
        R agenda(PutOnAgenda command);

        /**
         * Asked of a meeting that was held.
         *
         * @param command the command
         */
        R hold(HoldMeeting command);

        /**
         * Asked of a decision.
         *
         * @param command the command
         */
        R decide(TakeDecision command);

        /**
         * Asked of something that makes the community panel stronger.
         *
         * @param command the command
         */
        R build(BuildCapacity command);
    }
}
