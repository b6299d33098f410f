package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.identity.PanelId;
import io.vavr.collection.Map;
import java.time.LocalDate;

/** What happened to a citizens' panel. */
public sealed interface PanelEvent {

    /**
     * People began to be asked.
     *
     * @param panel names it
     * @param community for whom it speaks
     * @param on the day
     */
    record PanelFormed(PanelId panel, Community community, LocalDate on) implements PanelEvent {}

    /**
     * Somebody was asked to take a seat.
     *
     * @param seat which seat
     * @param on the day
     */
    record MemberInvited(Seat seat, LocalDate on) implements PanelEvent {}

    /**
     * Somebody took the seat for which they were asked.
     *
     * @param who the person
     * @param on the day
     */
    record MemberJoined(ActorId who, LocalDate on) implements PanelEvent {}

    /**
     * Somebody left, or said no.
     *
     * @param who the person
     * @param on the day
     */
    record MemberLeft(ActorId who, LocalDate on) implements PanelEvent {}

    /**
     * Somebody chairs a panel.
     *
     * @param panel which panel
     * @param who the person
     */
    record ChairNamed(Panel panel, ActorId who) implements PanelEvent {}

    /**
     * It began, or began again, to meet.
     *
     * @param on the day
     */
    record PanelActivated(LocalDate on) implements PanelEvent {}

    /**
     * It rests.
     *
     * @param on the day
     */
    record PanelRested(LocalDate on) implements PanelEvent {}

    /**
     * It is no more.
     *
     * @param on the day
     */
    record PanelClosed(LocalDate on) implements PanelEvent {}

    /**
     * A meeting was called.
     *
     * @param meeting who meets, when and about what
     */
    record MeetingCalled(Meeting meeting) implements PanelEvent {}

    /**
     * A meeting will talk about something more.
     *
     * @param meeting which meeting
     * @param topic about what
     */
    record AgendaExtended(MeetingId meeting, Topic topic) implements PanelEvent {}

    /**
     * A meeting was held.
     *
     * @param meeting which meeting
     * @param present who was there, and for which panel
     */
    record PanelMet(MeetingId meeting, Map<ActorId, Panel> present) implements PanelEvent {}

    /**
     * A panel decided something.
     *
     * @param meeting at which meeting
     * @param decision what
     */
    record PanelDecided(MeetingId meeting, PanelDecision decision) implements PanelEvent {}

    /**
     * Partners made the community panel stronger.
     *
     * @param building with what
     */
    record CapacityBuilt(CapacityBuilding building) implements PanelEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(PanelEventCases<R> cases) {
        if (this instanceof PanelFormed it) {
            return cases.formed(it);
        }
        if (this instanceof MemberInvited it) {
            return cases.invited(it);
        }
        if (this instanceof MemberJoined it) {
            return cases.joined(it);
        }
        if (this instanceof MemberLeft it) {
            return cases.left(it);
        }
        if (this instanceof ChairNamed it) {
            return cases.chair(it);
        }
        if (this instanceof PanelActivated it) {
            return cases.activated(it);
        }
        if (this instanceof PanelRested it) {
            return cases.rested(it);
        }
        if (this instanceof PanelClosed it) {
            return cases.closed(it);
        }
        if (this instanceof MeetingCalled it) {
            return cases.called(it);
        }
        if (this instanceof AgendaExtended it) {
            return cases.agenda(it);
        }
        if (this instanceof PanelMet it) {
            return cases.met(it);
        }
        return this instanceof PanelDecided it ? cases.decided(it) : cases.built((CapacityBuilt) this);
    }
}
