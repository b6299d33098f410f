package io.github.socialprescribing.cases;

import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.ReopenFeedback;
import io.github.socialprescribing.community.FeedbackCommand.WithdrawFeedback;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.IssueCommand.CloseIssue;
import io.github.socialprescribing.community.IssueCommand.RecordResponse;
import io.github.socialprescribing.community.MappingCommand.ActOnMap;
import io.github.socialprescribing.community.MappingCommand.BeginCollecting;
import io.github.socialprescribing.community.MappingCommand.CallForRefresh;
import io.github.socialprescribing.community.MappingCommand.PublishMap;
import io.github.socialprescribing.community.PanelCommand.ClosePanel;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeSeat;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** What is special in the commands of communities: what they share is their way from one standing to the next. */
final class OfCommunities {

    private static final Seq<RefusalCode> NO_END = List.of(RefusalCodes.TERMINAL_STATE);
    private static final Seq<RefusalCode> AT_ANY_TIME = List.of(RefusalCodes.ILLEGAL_TRANSITION);

    /** A map is drawn anew for ever, and what is said may be taken back, closed or judged from wherever it stands. */
    static final Map<Class<?>, Seq<RefusalCode>> NEVER = LinkedHashMap.<Class<?>, Seq<RefusalCode>>of(
                    BeginCollecting.class, NO_END, PublishMap.class, NO_END, ActOnMap.class, NO_END)
            .put(CallForRefresh.class, NO_END)
            .put(ConfirmAnswer.class, AT_ANY_TIME)
            .put(ReopenFeedback.class, AT_ANY_TIME)
            .put(WithdrawFeedback.class, AT_ANY_TIME)
            .put(CloseIssue.class, AT_ANY_TIME)
            .put(InitiativeCommand.CloseInitiative.class, AT_ANY_TIME)
            .put(ClosePanel.class, AT_ANY_TIME)
            // whoever was invited was judged by the same terms
            .put(
                    TakeSeat.class,
                    List.of(
                            CommunityRefusals.SECTOR_REQUIRED,
                            CommunityRefusals.NOT_RESIDENT,
                            CommunityRefusals.NOT_ORGANISATIONAL,
                            CommunityRefusals.ALREADY_ON_OTHER_PANEL));

    /** What is over is not out of turn. */
    static final Seq<Class<?>> ONE_AT_A_TIME = List.of(
            RecordResponse.class,
            InitiativeCommand.BeginCoDesign.class,
            InitiativeCommand.HandOver.class,
            TakeSeat.class,
            RestPanel.class);

    private OfCommunities() {}
}
