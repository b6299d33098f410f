package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.FeedbackChannels;
import io.github.socialprescribing.community.FeedbackCommand;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackCommand.AnswerFeedback;
import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.ReopenFeedback;
import io.github.socialprescribing.community.FeedbackCommand.RouteFeedback;
import io.github.socialprescribing.community.FeedbackCommand.WithdrawFeedback;
import io.github.socialprescribing.community.FeedbackDecider;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.FeedbackMessage;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to link workers who tell partners something, and to partners who answer. */
final class FeedbackCases {

    private static final RouteFeedback ROUTE = new RouteFeedback();
    private static final WithdrawFeedback TAKE_BACK = new WithdrawFeedback();
    private static final Local<FeedbackItem, FeedbackCommand> SAID = said(Moments.WORKER);
    private static final Local<FeedbackItem, FeedbackCommand> BY_PARTNER = said(PARTNER);
    private static final Local<FeedbackItem, FeedbackCommand> TAKEN_BACK = SAID.after(TAKE_BACK);

    /** Passed on, and not answered. */
    static final Local<FeedbackItem, FeedbackCommand> ROUTED = SAID.after(ROUTE);

    private static final Local<FeedbackItem, FeedbackCommand> ANSWERED =
            ROUTED.by(PARTNER).after(new AnswerFeedback(WORDS)).by(Moments.WORKER);

    private FeedbackCases() {}

    private static Local.Life<FeedbackItem, FeedbackCommand> loop(FeedbackChannels channels) {
        return Local.Life.of(
                FeedbackCommand.class,
                (item, command, context) -> FeedbackDecider.decide(item, command, channels, Citizens.ACTIVE, context),
                FeedbackItem::after);
    }

    private static Local<FeedbackItem, FeedbackCommand> said(ActorId who) {
        Now now = Local.by(who, day(10));
        FeedbackMessage message = FeedbackMessage.builder()
                .id(new FeedbackId("no-bus"))
                .community(Citizens.TOWN)
                .from(Party.LINK_WORKERS)
                .to(Party.PARTNERS)
                .words(WORDS)
                .build();
        return new Local<>(
                FeedbackItem.replay(FeedbackDecider.raise(message, now.context(Option.none()))
                        .events()),
                now,
                loop(FeedbackChannels.six(day(0))));
    }

    static Seq<Case> all() {
        return routing()
                .appendAll(replies(new AcknowledgeFeedback()))
                .appendAll(replies(new AnswerFeedback(WORDS)))
                .appendAll(judgements(new ConfirmAnswer()))
                .appendAll(judgements(new ReopenFeedback(WORDS)))
                .appendAll(ends());
    }

    private static Seq<Case> routing() {
        Local.Life<FeedbackItem, FeedbackCommand> closed = loop(FeedbackChannels.none());
        return List.of(
                SAID.accepts("where there is a channel", ROUTE),
                SAID.with(closed).refuses("where there is none", ROUTE, CommunityRefusals.NO_CHANNEL),
                ROUTED.refuses("for the second time", ROUTE, RefusalCodes.ILLEGAL_TRANSITION),
                TAKEN_BACK.refuses("of what was taken back", ROUTE, RefusalCodes.TERMINAL_STATE),
                TAKEN_BACK
                        .with(closed)
                        .refuses(
                                "of what was taken back, where there is no channel",
                                ROUTE,
                                RefusalCodes.TERMINAL_STATE,
                                CommunityRefusals.NO_CHANNEL));
    }

    private static Seq<Case> replies(FeedbackCommand reply) {
        return List.of(
                ROUTED.by(PARTNER).accepts("by a partner who heard of it", reply),
                SAID.by(PARTNER).refuses("of what nobody passed on", reply, RefusalCodes.ILLEGAL_TRANSITION),
                TAKEN_BACK.by(PARTNER).refuses("of what was taken back", reply, RefusalCodes.TERMINAL_STATE),
                ROUTED.by(Citizens.RESIDENT)
                        .refuses("by a resident, to whom it was not said", reply, CommunityRefusals.NOT_ADDRESSED),
                ROUTED.refuses(
                        "by whoever said it, of another side",
                        reply,
                        CommunityRefusals.RAISER_ANSWERS,
                        CommunityRefusals.NOT_ADDRESSED),
                BY_PARTNER
                        .after(ROUTE)
                        .refuses("by whoever said it, of the same side", reply, CommunityRefusals.RAISER_ANSWERS),
                SAID.refuses(
                        "of what nobody passed on, by whoever said it",
                        reply,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.RAISER_ANSWERS,
                        CommunityRefusals.NOT_ADDRESSED));
    }

    private static Seq<Case> judgements(FeedbackCommand judgement) {
        return List.of(
                ANSWERED.accepts("by whoever said it", judgement),
                ROUTED.refuses("before there is an answer", judgement, CommunityRefusals.NOT_ANSWERED),
                ANSWERED.by(PARTNER).refuses("by somebody else", judgement, CommunityRefusals.ONLY_RAISER_CONFIRMS),
                ANSWERED.after(new ConfirmAnswer())
                        .refuses("where all is well", judgement, RefusalCodes.TERMINAL_STATE),
                ROUTED.by(PARTNER)
                        .refuses(
                                "before there is an answer, by somebody else",
                                judgement,
                                CommunityRefusals.NOT_ANSWERED,
                                CommunityRefusals.ONLY_RAISER_CONFIRMS));
    }

    private static Seq<Case> ends() {
        return List.of(
                ANSWERED.accepts("by whoever said it", TAKE_BACK),
                TAKEN_BACK.refuses("for the second time", TAKE_BACK, RefusalCodes.TERMINAL_STATE),
                SAID.by(PARTNER).refuses("by somebody else", TAKE_BACK, CommunityRefusals.ONLY_RAISER_CONFIRMS),
                TAKEN_BACK
                        .by(PARTNER)
                        .refuses(
                                "for the second time, by somebody else",
                                TAKE_BACK,
                                RefusalCodes.TERMINAL_STATE,
                                CommunityRefusals.ONLY_RAISER_CONFIRMS));
    }
}
