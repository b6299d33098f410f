package io.github.socialprescribing.community;

import io.github.socialprescribing.community.PanelEvent.AgendaExtended;
import io.github.socialprescribing.community.PanelEvent.CapacityBuilt;
import io.github.socialprescribing.community.PanelEvent.ChairNamed;
import io.github.socialprescribing.community.PanelEvent.MeetingCalled;
import io.github.socialprescribing.community.PanelEvent.MemberInvited;
import io.github.socialprescribing.community.PanelEvent.MemberJoined;
import io.github.socialprescribing.community.PanelEvent.MemberLeft;
import io.github.socialprescribing.community.PanelEvent.PanelActivated;
import io.github.socialprescribing.community.PanelEvent.PanelClosed;
import io.github.socialprescribing.community.PanelEvent.PanelDecided;
import io.github.socialprescribing.community.PanelEvent.PanelFormed;
import io.github.socialprescribing.community.PanelEvent.PanelMet;
import io.github.socialprescribing.community.PanelEvent.PanelRested;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.MeetingId;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** How each event moves a panel on. */
record PanelEvolution(ImmutableCitizensPanel panel) implements PanelEventCases<CitizensPanel> {

    @Override
    public CitizensPanel formed(PanelFormed event) {
        throw new IllegalArgumentException("a panel is formed once");
    }

    @Override
    public CitizensPanel invited(MemberInvited event) {
        return seated(Membership.invited(event.seat(), event.on()));
    }

    @Override
    public CitizensPanel joined(MemberJoined event) {
        return seated(member(event.who()).with(Membership.Status.ACTIVE, event.on()));
    }

    @Override
    public CitizensPanel left(MemberLeft event) {
        return seated(member(event.who()).with(Membership.Status.LEFT, event.on()))
                .withChairs(panel.chairs().filterValues(who -> !who.equals(event.who())));
    }

    private Membership member(ActorId who) {
        return panel.members().get(who).get();
    }

    private ImmutableCitizensPanel seated(Membership member) {
        return panel.withMembers(panel.members().put(member.seat().who(), member));
    }

    @Override
    public CitizensPanel chair(ChairNamed event) {
        return panel.withChairs(panel.chairs().put(event.panel(), event.who()));
    }

    @Override
    public CitizensPanel activated(PanelActivated event) {
        return stands(PanelStatus.ACTIVE, event.on());
    }

    @Override
    public CitizensPanel rested(PanelRested event) {
        return stands(PanelStatus.DORMANT, event.on());
    }

    @Override
    public CitizensPanel closed(PanelClosed event) {
        return stands(PanelStatus.CLOSED, event.on());
    }

    private CitizensPanel stands(PanelStatus status, LocalDate on) {
        return panel.withStatus(status).withSince(on);
    }

    @Override
    public CitizensPanel called(MeetingCalled event) {
        return panel.withMeetings(panel.meetings().put(event.meeting().id(), event.meeting()));
    }

    @Override
    public CitizensPanel agenda(AgendaExtended event) {
        return changing(
                event.meeting(), meeting -> meeting.withAgenda(meeting.agenda().add(event.topic())));
    }

    @Override
    public CitizensPanel met(PanelMet event) {
        return changing(event.meeting(), meeting -> meeting.withPresent(event.present()));
    }

    @Override
    public CitizensPanel decided(PanelDecided event) {
        return changing(
                event.meeting(),
                meeting -> meeting.withDecisions(meeting.decisions().append(event.decision())));
    }

    private CitizensPanel changing(MeetingId id, UnaryOperator<ImmutableMeeting> change) {
        ImmutableMeeting meeting = (ImmutableMeeting) panel.meetings().get(id).get();
        return panel.withMeetings(panel.meetings().put(id, change.apply(meeting)));
    }

    @Override
    public CitizensPanel built(CapacityBuilt event) {
        return panel.withCapacity(panel.capacity().append(event.building()));
    }
}
