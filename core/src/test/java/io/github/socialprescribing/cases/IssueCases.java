package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.community.Issue;
import io.github.socialprescribing.community.IssueClaim;
import io.github.socialprescribing.community.IssueCommand;
import io.github.socialprescribing.community.IssueCommand.AddVoice;
import io.github.socialprescribing.community.IssueCommand.CloseIssue;
import io.github.socialprescribing.community.IssueCommand.RecordResponse;
import io.github.socialprescribing.community.IssueCommand.VoiceIssue;
import io.github.socialprescribing.community.IssueDecider;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to residents who take up an issue: a bus in the evening. */
final class IssueCases {

    private static final VoiceIssue ALOUD = new VoiceIssue();
    private static final Local<Issue, IssueCommand> OPENED = opened();
    private static final Local<Issue, IssueCommand> OF_FIVE =
            List.rangeClosed(2, 5).foldLeft(OPENED, (issue, number) -> issue.after(voice(number)));
    private static final Local<Issue, IssueCommand> VOICED = OF_FIVE.after(ALOUD);
    private static final CloseIssue CLOSE = new CloseIssue(Option.some(WORDS));
    private static final Local<Issue, IssueCommand> CLOSED = OPENED.after(CLOSE);

    private IssueCases() {}

    private static Local.Life<Issue, IssueCommand> taken() {
        return Local.Life.of(
                IssueCommand.class,
                (issue, command, context) -> IssueDecider.decide(issue, command, context),
                Issue::after);
    }

    private static Local<Issue, IssueCommand> opened() {
        Now now = Local.by(new ActorId("resident-1"), day(10));
        IssueClaim claim = IssueClaim.builder()
                .id(new IssueId("buses"))
                .community(new CommunityId("town"))
                .need(NeedKinds.TRANSPORT)
                .claim(WORDS)
                .addressedTo(new OrganisationId("council"))
                .build();
        return new Local<>(
                Issue.replay(
                        IssueDecider.open(claim, now.context(Option.none())).events()),
                now,
                taken());
    }

    private static AddVoice voice(int resident) {
        return new AddVoice(new ActorId("resident-" + resident));
    }

    static Seq<Case> all() {
        RecordResponse response = new RecordResponse(WORDS);
        CloseIssue silent = new CloseIssue(Option.none());
        return List.of(
                OPENED.accepts("of another resident", voice(2)),
                OPENED.refuses("of who has spoken", voice(1), RefusalCodes.DUPLICATE_ID),
                CLOSED.refuses("where it is closed", voice(2), RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "where it is closed, of who has spoken",
                        voice(1),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.DUPLICATE_ID),
                OF_FIVE.accepts("of five residents", ALOUD),
                VOICED.refuses("for the second time", ALOUD, RefusalCodes.ILLEGAL_TRANSITION),
                OPENED.refuses("of one resident", ALOUD, CommunityRefusals.TOO_FEW_VOICES),
                OF_FIVE.after(CLOSE).refuses("that is closed", ALOUD, RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "that is closed, of one resident",
                        ALOUD,
                        RefusalCodes.TERMINAL_STATE,
                        CommunityRefusals.TOO_FEW_VOICES),
                VOICED.accepts("to what was said aloud", response),
                OPENED.refuses("to what nobody said aloud", response, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("to what is closed", response, RefusalCodes.TERMINAL_STATE),
                OPENED.accepts("for a reason", CLOSE),
                VOICED.after(response).accepts("with a reply", silent),
                OPENED.refuses("without a reason or a reply", silent, RefusalCodes.REASON_REQUIRED),
                CLOSED.refuses("for the second time", CLOSE, RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "for the second time, without a reason",
                        silent,
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.REASON_REQUIRED));
    }
}
