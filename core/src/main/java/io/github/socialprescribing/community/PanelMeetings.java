package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.community.PanelCommand.CallMeeting;
import io.github.socialprescribing.community.PanelCommand.HoldMeeting;
import io.github.socialprescribing.community.PanelCommand.PutOnAgenda;
import io.github.socialprescribing.community.PanelCommand.TakeDecision;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.function.Function;

/** What may be done about the meetings of a panel. */
record PanelMeetings(CitizensPanel panel, Context context) {

    /** A panel without enough members to decide anything has not begun. */
    Either<Refusals, Decided<PanelEvent>> begin(Seq<Refusal> faults, PanelEvent begun) {
        List<Panel> both = List.of(Panel.values());
        return Ruling.unless(
                both.map(which -> quorum(which, voices(which, panel.active(which)))),
                faults.appendAll(both.flatMap(which -> nobody(which, voices(which, panel.active(which))))),
                begun);
    }

    /** How many are there to decide: each resident for themselves, and partners one for each organisation. */
    private int voices(Panel which, Seq<ActorId> there) {
        return which == Panel.COMMUNITY
                ? there.size()
                : there.flatMap(who -> panel.members().get(who))
                        .map(member -> member.seat().organisation())
                        .distinct()
                        .size();
    }

    private int voices(Panel which, Meeting meeting) {
        return voices(
                which, meeting.present().filterValues(which::equals).keySet().toList());
    }

    /** How many it takes is for the policy to say; that nobody decides where nobody is, holds under every policy. */
    private Ruling quorum(Panel which, int there) {
        return context.ask(
                CommunityQuestions.MAY_DECIDE_AS_PANEL,
                QuorumSituation.builder()
                        .panel(which)
                        .there(there)
                        .supplement(context.supplement())
                        .build());
    }

    private Seq<Refusal> nobody(Panel which, int there) {
        return when(
                there == 0 && quorum(which, there).refusals().isEmpty(),
                CommunityRefusals.NO_QUORUM,
                new ObservedFact("panel", which.name().toLowerCase(Locale.ROOT)),
                CommunityFacts.MEMBERS_THERE.observed(there));
    }

    private Seq<Refusal> active() {
        return Moves.active(panel);
    }

    private Either<Refusals, Decided<PanelEvent>> known(
            MeetingId id, Function<Meeting, Either<Refusals, Decided<PanelEvent>>> answer) {
        return panel.meetings()
                .get(id)
                .map(answer)
                .getOrElse(() -> Either.left(Refusals.of(Refusal.unknown("meeting"))));
    }

    private static Seq<Refusal> over(Meeting meeting) {
        return when(meeting.isHeld(), RefusalCodes.ILLEGAL_TRANSITION, new ObservedFact("the meeting is", "held"));
    }

    Either<Refusals, Decided<PanelEvent>> call(CallMeeting command) {
        Meeting meeting = Meeting.builder()
                .id(command.meeting())
                .panels(command.panels())
                .on(command.on())
                .agenda(command.agenda())
                .build();
        return Refusals.or(
                active().appendAll(when(panel.meetings().containsKey(command.meeting()), RefusalCodes.DUPLICATE_ID))
                        .appendAll(when(command.on().isBefore(panel.formedOn()), RefusalCodes.DATE_BEFORE_START)),
                () -> Decided.of(new PanelEvent.MeetingCalled(meeting)));
    }

    Either<Refusals, Decided<PanelEvent>> extend(PutOnAgenda command) {
        return known(
                command.meeting(),
                meeting -> Refusals.or(
                        active().appendAll(over(meeting))
                                .appendAll(when(meeting.agenda().contains(command.topic()), RefusalCodes.DUPLICATE_ID)),
                        () -> Decided.of(new PanelEvent.AgendaExtended(command.meeting(), command.topic()))));
    }

    Either<Refusals, Decided<PanelEvent>> hold(HoldMeeting command) {
        return known(command.meeting(), meeting -> {
            Map<ActorId, Panel> present = LinkedHashMap.ofEntries(command.present()
                    .toList()
                    .flatMap(who -> seatAt(meeting, who).map(seat -> Tuple.of(who, seat))));
            Seq<Refusal> faults = active().appendAll(over(meeting))
                    .appendAll(when(meeting.on().isAfter(context.today()), RefusalCodes.NOT_YET))
                    .appendAll(when(
                            present.isEmpty()
                                    || present.size() < command.present().size(),
                            CommunityRefusals.NOT_PANEL_MEMBER));
            return Refusals.or(faults, () -> Decided.of(new PanelEvent.PanelMet(command.meeting(), present)));
        });
    }

    /** A panel may give money to what it takes on; else it says one thing of one matter at one meeting. */
    private static Seq<Refusal> decided(Meeting meeting, PanelDecision decision) {
        return meeting.decisions()
                .filter(it -> it.topic().equals(decision.topic()) && it.by() == decision.by())
                .find(it -> !it.kind().goesWith(decision.kind()))
                .toList()
                .map(it -> Refusal.of(
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact(
                                "the panel has decided", it.kind().name().toLowerCase(Locale.ROOT))));
    }

    private List<Panel> seatAt(Meeting meeting, ActorId who) {
        return panel.members()
                .get(who)
                .filter(member -> member.satOn(meeting.on()))
                .map(member -> member.seat().panel())
                .filter(meeting.panels()::contains)
                .toList();
    }

    Either<Refusals, Decided<PanelEvent>> decide(TakeDecision command) {
        PanelDecision decision = command.decision();
        return known(command.meeting(), meeting -> {
            int there = voices(decision.by(), meeting);
            Seq<Refusal> faults = active().appendAll(nobody(decision.by(), there))
                    .appendAll(decided(meeting, decision))
                    .appendAll(when(!meeting.agenda().contains(decision.topic()), CommunityRefusals.NOT_ON_AGENDA))
                    .appendAll(when(
                            decision.kind().isForPartners() && decision.by() != Panel.PARTNERS,
                            CommunityRefusals.NOT_PARTNERS_PANEL))
                    .appendAll(when(
                            decision.kind().needsReason() && decision.reason().isEmpty(),
                            RefusalCodes.REASON_REQUIRED));
            return quorum(decision.by(), there)
                    .unless(faults, new PanelEvent.PanelDecided(command.meeting(), decision));
        });
    }
}
