package io.github.socialprescribing.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackCommand.AnswerFeedback;
import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.ReopenFeedback;
import io.github.socialprescribing.community.FeedbackCommand.RouteFeedback;
import io.github.socialprescribing.community.FeedbackCommand.WithdrawFeedback;
import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.DeclineGap;
import io.github.socialprescribing.community.GapCommand.DeferGap;
import io.github.socialprescribing.community.GapCommand.EscalateGap;
import io.github.socialprescribing.community.GapCommand.ReopenGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.MappingCommand.ActOnMap;
import io.github.socialprescribing.community.MappingCommand.BeginCollecting;
import io.github.socialprescribing.community.MappingCommand.CallForRefresh;
import io.github.socialprescribing.community.MappingCommand.PublishMap;
import io.github.socialprescribing.community.MappingCommand.RecordAsset;
import io.github.socialprescribing.community.MappingCommand.RecordGap;
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
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;

/** Who may do what on the community's side: the table, of which every decider is asked whether it keeps to it. */
enum Power {
    /** Who sits on the panel of partners. */
    PARTNERS,
    /** Who sits on either panel. */
    MEMBERS,
    /** Who sits on the community panel. */
    RESIDENTS,
    /** Who sits on the community panel, and link workers. */
    RESIDENTS_AND_LINK_WORKERS,
    /** Who raised it, or is named to confirm what nobody raised. */
    RAISERS,
    /** To whose side it was said, but for whoever said it. */
    ADDRESSED,
    /** Anybody: whoever keeps the books of a panel, a group or an issue records what people did. */
    ANYBODY;

    private static final Map<Power, List<Class<?>>> TABLE = TreeMap.of(
            PARTNERS,
            List.of(
                    BuildCapacity.class,
                    AcknowledgeGap.class,
                    AdoptGap.class,
                    AddressGap.class,
                    DeferGap.class,
                    DeclineGap.class),
            MEMBERS,
            List.of(ShareGap.class, EscalateGap.class),
            RESIDENTS,
            List.of(BeginCollecting.class, PublishMap.class, ActOnMap.class, CallForRefresh.class),
            RESIDENTS_AND_LINK_WORKERS,
            List.of(RecordAsset.class, RecordGap.class),
            RAISERS,
            List.of(
                    ConfirmClosure.class,
                    ReopenGap.class,
                    ConfirmAnswer.class,
                    ReopenFeedback.class,
                    WithdrawFeedback.class),
            ADDRESSED,
            List.of(AcknowledgeFeedback.class, AnswerFeedback.class),
            ANYBODY,
            List.<Class<?>>of(
                            InviteMember.class,
                            TakeSeat.class,
                            LeaveSeat.class,
                            NameChair.class,
                            ActivatePanel.class,
                            RestPanel.class,
                            ClosePanel.class,
                            CallMeeting.class,
                            PutOnAgenda.class,
                            HoldMeeting.class,
                            TakeDecision.class,
                            AddEvidence.class,
                            RouteFeedback.class)
                    .appendAll(List.of(InitiativeCommand.class.getPermittedSubclasses()))
                    .appendAll(List.of(IssueCommand.class.getPermittedSubclasses())));

    /** What it takes to give a command. */
    static Power to(Object command) {
        return TABLE.find(row -> row._2.contains(command.getClass())).get()._1;
    }

    /** All commands that stand in the table. */
    static Seq<Class<?>> commands() {
        return TABLE.values().flatMap(row -> row);
    }

    /** What is told to whoever lacks it. */
    private Seq<RefusalCode> told() {
        return switch (this) {
            case PARTNERS -> List.of(CommunityRefusals.NOT_PARTNERS_PANEL);
            case MEMBERS, RESIDENTS, RESIDENTS_AND_LINK_WORKERS -> List.of(CommunityRefusals.NOT_PANEL_MEMBER);
            case RAISERS -> List.of(CommunityRefusals.ONLY_RAISER_CONFIRMS);
            case ADDRESSED -> List.of(CommunityRefusals.NOT_ADDRESSED, CommunityRefusals.RAISER_ANSWERS);
            case ANYBODY -> List.empty();
        };
    }

    /** Whether somebody has it, as things stand. */
    boolean isOf(ActorId who, Object thing) {
        CitizensPanel panel = thing instanceof CitizensPanel it ? it : Town.panel();
        return switch (this) {
            case PARTNERS -> panel.sits(who, Panel.PARTNERS);
            case MEMBERS -> panel.sits(who);
            case RESIDENTS -> panel.sits(who, Panel.COMMUNITY);
            case RESIDENTS_AND_LINK_WORKERS -> who.equals(Moments.WORKER) || RESIDENTS.isOf(who, thing);
            case RAISERS -> raised(who, thing);
            case ADDRESSED -> thing instanceof FeedbackItem item && !raised(who, thing) && speaksFor(item, who);
            case ANYBODY -> true;
        };
    }

    private static boolean raised(ActorId who, Object thing) {
        if (thing instanceof FeedbackItem item) {
            return item.raiser().equals(who);
        }
        return thing instanceof Gap gap && (gap.isFoundInData() ? gap.isConfirmedBy(who) : gap.wasRaisedBy(who));
    }

    private static boolean speaksFor(FeedbackItem item, ActorId who) {
        return switch (item.message().to()) {
            case COMMUNITY -> RESIDENTS.isOf(who, item);
            case PARTNERS -> PARTNERS.isOf(who, item);
            case LINK_WORKERS -> who.equals(Moments.WORKER);
            case REFERRER, STRATEGIC -> throw new IllegalArgumentException("nobody of the outer ring is in the town");
        };
    }

    /** Whether a decider keeps to the table: it lets nobody do what is not theirs, says so, and says it to nobody else. */
    static <S, C> void assertKept(Step<C> step, S before, Either<Refusals, ?> answer) {
        Power needed = to(step.command());
        boolean has = needed.isOf(step.who(), before);
        assertThat(has || answer.isLeft()).as(needed + " alone").isTrue();
        assertThat(answer.isLeft() && answer.getLeft().codes().exists(needed.told()::contains))
                .as("whether it is told that this is for " + needed)
                .isEqualTo(!has);
    }
}
