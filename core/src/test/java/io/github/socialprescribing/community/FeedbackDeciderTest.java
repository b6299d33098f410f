package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackCommand.AnswerFeedback;
import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.ReopenFeedback;
import io.github.socialprescribing.community.FeedbackCommand.RouteFeedback;
import io.github.socialprescribing.community.FeedbackCommand.WithdrawFeedback;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedbackDeciderTest {

    static final FeedbackChannels SIX = FeedbackChannels.six(FIRST);
    static final FeedbackCommand ROUTE = new RouteFeedback();
    static final FeedbackCommand ANSWER = new AnswerFeedback(WHY);
    private static final FeedbackCommand CONFIRM = new ConfirmAnswer();

    static FeedbackItem said(Party from, Party to, LocalDate day) {
        FeedbackMessage message = FeedbackMessage.builder()
                .id(new FeedbackId("f-" + from + "-" + to))
                .community(Town.COMMUNITY)
                .from(from)
                .to(to)
                .words(WHY)
                .kind(Option.some(FeedbackKinds.SUGGESTION))
                .build();
        return FeedbackItem.replay(
                FeedbackDecider.raise(message, Town.by(Moments.WORKER, day)).events());
    }

    static FeedbackItem said() {
        return said(Party.LINK_WORKERS, Party.PARTNERS, FIRST);
    }

    static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decide(
            FeedbackItem item, ActorId who, FeedbackCommand command, int days) {
        return FeedbackDecider.decide(item, command, SIX, Town.panel(), Town.by(who, FIRST.plusDays(days)));
    }

    static FeedbackItem after(FeedbackItem item, ActorId who, int days, FeedbackCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        item,
                        (it, command) ->
                                it.after(decide(it, who, command, days).get().events()));
    }

    static Seq<RefusalCode> codes(FeedbackItem item, ActorId who, FeedbackCommand command) {
        return decide(item, who, command, 0).getLeft().codes();
    }

    @Test
    void runsFromTheFirstWordToTheWordOfWhoeverSaidIt() {
        FeedbackItem answered = after(said(), CHARITY, 3, ROUTE, new AcknowledgeFeedback(), ANSWER);
        FeedbackItem done = after(answered, Moments.WORKER, 4, CONFIRM);

        assertThat(done.steps().map(FeedbackStep::status))
                .containsExactly(
                        FeedbackStatus.RAISED,
                        FeedbackStatus.ROUTED,
                        FeedbackStatus.ACKNOWLEDGED,
                        FeedbackStatus.ANSWERED,
                        FeedbackStatus.CONFIRMED);
        assertThat(done.answeredOn()).contains(FIRST.plusDays(3));
        assertThat(codes(done, Moments.WORKER, CONFIRM)).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void owesAWordAndAnAnswerOnceItIsPassedOn() {
        assertThat(decide(said(), CHARITY, ROUTE, 0).get().duties().map(Duty::toString))
                .containsExactly("ACKNOWLEDGE_FEEDBACK within 14 days", "ANSWER_FEEDBACK within 60 days");
    }

    @Test
    void tellsWhatIsOwedDayByDay() {
        FeedbackItem routed = after(said(), CHARITY, 0, ROUTE);
        FeedbackItem heard = after(routed, CHARITY, 1, new AcknowledgeFeedback());

        assertThat(owed(said(), 99)).containsExactly("PASS_FEEDBACK_ON");
        assertThat(owed(routed, 14)).containsExactly("ACKNOWLEDGE_FEEDBACK", "ANSWER_FEEDBACK");
        assertThat(owed(routed, 15)).containsExactly("ANSWER_FEEDBACK", "ESCALATE_FEEDBACK");
        assertThat(owed(heard, 60)).containsExactly("ANSWER_FEEDBACK");
        assertThat(owed(heard, 61)).containsExactly("ESCALATE_FEEDBACK");
        assertThat(owed(after(heard, CHARITY, 2, ANSWER), 99)).isEmpty();
        assertThat(owed(after(after(heard, CHARITY, 2, ANSWER), Moments.WORKER, 50, new ReopenFeedback(WHY)), 61))
                .containsExactly("ANSWER_FEEDBACK");
    }

    private static Seq<String> owed(FeedbackItem item, int days) {
        return FeedbackDecider.owed(item, Town.by(CHARITY, FIRST.plusDays(days)))
                .map(Duty::name);
    }

    @Test
    void isConfirmedByWhoeverSaidItAndOnlyAfterAnAnswer() {
        FeedbackItem routed = after(said(), CHARITY, 1, ROUTE);

        assertThat(codes(routed, CHARITY, CONFIRM))
                .containsExactly(CommunityRefusals.NOT_ANSWERED, CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(codes(after(routed, CHARITY, 2, ANSWER), CHARITY, CONFIRM))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
        assertThat(codes(routed, CHARITY, new WithdrawFeedback()))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    @Test
    void isOpenAgainWhereTheAnswerIsNone() {
        FeedbackItem again =
                after(after(said(), CHARITY, 1, ROUTE, ANSWER), Moments.WORKER, 2, new ReopenFeedback(WHY));

        assertThat(again.status().isWaiting()).isTrue();
        assertThat(codes(again, Moments.WORKER, CONFIRM)).containsExactly(CommunityRefusals.NOT_ANSWERED);
        assertThat(after(after(again, CHARITY, 3, ANSWER), Moments.WORKER, 4, CONFIRM)
                        .status())
                .isEqualTo(FeedbackStatus.CONFIRMED);
        assertThat(codes(said(), Moments.WORKER, new ReopenFeedback(WHY)))
                .containsExactly(CommunityRefusals.NOT_ANSWERED);
    }

    @Test
    void canBeSaidWhereNobodyListensButNotPassedOn() {
        FeedbackItem upwards = said(Party.LINK_WORKERS, Party.STRATEGIC, FIRST);

        assertThat(codes(upwards, CHARITY, ROUTE)).containsExactly(CommunityRefusals.NO_CHANNEL);
        assertThat(FeedbackDecider.decide(
                                upwards,
                                ROUTE,
                                SIX.with(new FeedbackChannel(Party.LINK_WORKERS, Party.STRATEGIC, FIRST)),
                                Town.panel(),
                                Town.by(CHARITY, FIRST))
                        .isRight())
                .isTrue();
        assertThat(codes(after(said(), CHARITY, 1, ROUTE), CHARITY, ROUTE))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(said(), CHARITY, ANSWER)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(said(), CHARITY, new AcknowledgeFeedback())).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    /** "Directly consulted on community needs and local provision, with these suggestions effectively heard and actioned". */
    @Test
    void tellsSuggestionsThatWereActionedFromThoseThatWereOnlyHeard() {
        FeedbackItem routed = after(said(), CHARITY, 1, ROUTE);
        FeedbackItem done = after(routed, CHARITY, 9, answer(WhatFollows.DONE));
        FeedbackItem promised = after(routed, CHARITY, 9, answer(WhatFollows.PROMISED));
        FeedbackItem notSo = after(done, Moments.WORKER, 10, new ReopenFeedback(WHY));

        assertThat(done.message().kind()).contains(FeedbackKinds.SUGGESTION);
        assertThat(done.follows()).contains(WhatFollows.DONE);
        assertThat(after(routed, CHARITY, 2, ANSWER).follows()).isEmpty();
        assertThat(LoopMeasures.ofFeedback(List.of(done, promised, notSo, after(done, Moments.WORKER, 10, CONFIRM)))
                        .actioned())
                .isEqualTo(2);
        assertThatThrownBy(() -> new FeedbackStep(
                        FeedbackStatus.ROUTED, FIRST, CHARITY, Option.none(), Option.some(WhatFollows.DONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FeedbackCommand answer(WhatFollows follows) {
        return new AnswerFeedback(WHY, Option.some(follows));
    }

    @Test
    void hasSixDirectionsBetweenThree() {
        assertThat(SIX.all()).hasSize(6).allMatch(FeedbackChannel::isInner);
        assertThatThrownBy(() -> SIX.with(new FeedbackChannel(Party.COMMUNITY, Party.PARTNERS, FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeedbackChannel(Party.COMMUNITY, Party.COMMUNITY, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> said(Party.COMMUNITY, Party.COMMUNITY, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheDirectionsInWhichNobodySpeaks() {
        Seq<FeedbackItem> items = List.of(said(Party.LINK_WORKERS, Party.PARTNERS, FIRST.plusDays(30)));
        FeedbackChannels more = SIX.with(new FeedbackChannel(Party.LINK_WORKERS, Party.STRATEGIC, FIRST));

        assertThat(Silence.among(more, items, Town.by(CHARITY, FIRST.plusDays(89))))
                .isEmpty();
        assertThat(Silence.among(more, items, Town.by(CHARITY, FIRST.plusDays(90))))
                .hasSize(5)
                .allMatch(silence ->
                        silence.days() == 90 && silence.advice().head().rule().equals(new RuleId("FBK-01")))
                .noneMatch(silence -> silence.channel().from() == Party.LINK_WORKERS
                        && silence.channel().to() == Party.PARTNERS);
        assertThat(Silence.among(more, items, Town.by(CHARITY, FIRST.plusDays(120))))
                .hasSize(6);
    }

    @Test
    void measuresHowWellTheLoopCloses() {
        FeedbackItem two = after(said(), CHARITY, 2, ROUTE, ANSWER);
        FeedbackItem five = after(after(said(), CHARITY, 5, ROUTE, ANSWER), Moments.WORKER, 6, CONFIRM);
        FeedbackItem waits = after(said(), CHARITY, 1, ROUTE);
        FeedbackItem gone = after(said(), Moments.WORKER, 1, new WithdrawFeedback());

        LoopMeasures measures = LoopMeasures.ofFeedback(List.of(two, five, waits, gone));

        assertThat(measures).isEqualTo(new LoopMeasures(4, 2, 1, 1, 0, 1, Option.some(3.5)));
        assertThat(measures.shareConfirmed()).contains(0.5);
        assertThat(LoopMeasures.ofFeedback(List.of(two, five, five)).medianDaysToAnswer())
                .contains(5.0);
        assertThat(LoopMeasures.ofFeedback(List.of(waits)).medianDaysToAnswer()).isEmpty();
        assertThat(LoopMeasures.ofFeedback(List.empty()).shareConfirmed()).isEmpty();
    }
}
