package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.community.PanelCommand.ActivatePanel;
import io.github.socialprescribing.community.PanelCommand.BuildCapacity;
import io.github.socialprescribing.community.PanelCommand.CallMeeting;
import io.github.socialprescribing.community.PanelCommand.ClosePanel;
import io.github.socialprescribing.community.PanelCommand.HoldMeeting;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelCommand.LeaveSeat;
import io.github.socialprescribing.community.PanelCommand.NameChair;
import io.github.socialprescribing.community.PanelCommand.PutOnAgenda;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeDecision;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Answers what may be done about a citizens' panel. Who may sit where, the policy says, and how many must be there; that
 * nobody has two seats and that only partners give what they have holds under every policy.
 */
public final class PanelDecider {

    private final CitizensPanel panel;
    private final Context context;
    private final ActorId actor;
    private final LocalDate today;
    private final PanelMeetings meetings;

    private PanelDecider(CitizensPanel panel, Context context) {
        this.panel = panel;
        this.context = context;
        this.actor = context.recorded().by();
        this.today = context.today();
        this.meetings = new PanelMeetings(panel, context);
    }

    /**
     * Begins to form a panel, both groups of it.
     *
     * @param id names it
     * @param community for whom it speaks
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<PanelEvent>> form(PanelId id, Community community, Context context) {
        return context.seal(0, Decided.of(new PanelEvent.PanelFormed(id, community, context.today())));
    }

    /**
     * The answer to a command.
     *
     * @param panel the panel as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the event, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<PanelEvent>>> decide(
            CitizensPanel panel, PanelCommand command, Context context) {
        PanelDecider decider = new PanelDecider(panel, context);
        return context.after(panel.sequence(), () -> command.match(decider.new Answers()));
    }

    private Seq<Refusal> towards(PanelStatus status) {
        return Moves.refusals("panel", panel.status(), panel.status().next(), status);
    }

    private Seq<Refusal> open() {
        return Moves.ended("panel", panel.status(), panel.status().next());
    }

    /** What the policy and the model say of somebody who would sit there. */
    private Either<Refusals, Decided<PanelEvent>> seat(Seat seat, Seq<Refusal> faults, PanelEvent event) {
        boolean elsewhere = panel.members()
                .get(seat.who())
                .exists(known -> known.isLive() && known.seat().panel() != seat.panel());
        boolean sectorMissing = seat.panel() == Panel.PARTNERS && seat.sector().isEmpty();
        SeatSituation situation = SeatSituation.builder()
                .panel(seat.panel())
                .resident(seat.resident())
                .forOrganisation(seat.organisation().isDefined())
                .onOtherPanel(elsewhere)
                .supplement(context.supplement())
                .build();
        return context.ask(CommunityQuestions.MAY_JOIN_PANEL, situation)
                .unless(
                        open().appendAll(faults).appendAll(when(sectorMissing, CommunityRefusals.SECTOR_REQUIRED)),
                        event);
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements PanelCommand.Cases<Either<Refusals, Decided<PanelEvent>>> {

        @Override
        public Either<Refusals, Decided<PanelEvent>> invite(InviteMember command) {
            boolean asked = panel.members().get(command.seat().who()).exists(Membership::isLive);
            return seat(
                    command.seat(),
                    when(asked, RefusalCodes.DUPLICATE_ID),
                    new PanelEvent.MemberInvited(command.seat(), today));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> take(TakeSeat command) {
            Option<Membership> invited =
                    panel.members().get(command.who()).filter(member -> member.status() == Membership.Status.INVITED);
            PanelEvent joined = new PanelEvent.MemberJoined(command.who(), today);
            return invited.map(member -> seat(member.seat(), List.empty(), joined))
                    .getOrElse(() -> Either.left(Refusals.of(Refusal.unknown("invitation"))));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> leave(LeaveSeat command) {
            boolean live = panel.members().get(command.who()).exists(Membership::isLive);
            return Refusals.or(
                    open().appendAll(whenUnknown(!live, "member")),
                    () -> Decided.of(new PanelEvent.MemberLeft(command.who(), today)));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> chair(NameChair command) {
            return Refusals.or(
                    open().appendAll(when(!panel.sits(command.who()), CommunityRefusals.NOT_PANEL_MEMBER)),
                    () -> Decided.of(new PanelEvent.ChairNamed(
                            panel.members().get(command.who()).get().seat().panel(), command.who())));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> activate(ActivatePanel command) {
            return meetings.begin(towards(PanelStatus.ACTIVE), new PanelEvent.PanelActivated(today));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> rest(RestPanel command) {
            return Refusals.or(towards(PanelStatus.DORMANT), () -> Decided.of(new PanelEvent.PanelRested(today)));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> close(ClosePanel command) {
            return Refusals.or(towards(PanelStatus.CLOSED), () -> Decided.of(new PanelEvent.PanelClosed(today)));
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> call(CallMeeting command) {
            return meetings.call(command);
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> agenda(PutOnAgenda command) {
            return meetings.extend(command);
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> hold(HoldMeeting command) {
            return meetings.hold(command);
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> decide(TakeDecision command) {
            return meetings.decide(command);
        }

        @Override
        public Either<Refusals, Decided<PanelEvent>> build(BuildCapacity command) {
            return Refusals.or(
                    open().appendAll(when(!panel.sits(actor, Panel.PARTNERS), CommunityRefusals.NOT_PARTNERS_PANEL)),
                    () -> Decided.of(new PanelEvent.CapacityBuilt(new CapacityBuilding(
                            command.kind(), panel.organisationOf(actor), today, command.words()))));
        }
    }
}
