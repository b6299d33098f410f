package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
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
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedbackDeciderTest {

    private static final FeedbackChannels SIX = FeedbackChannels.six(FIRST);
    private static final FeedbackCommand ROUTE = new RouteFeedback();
    private static final FeedbackCommand ANSWER = new AnswerFeedback(WHY);
    private static final FeedbackCommand CONFIRM = new ConfirmAnswer();

    private static FeedbackItem said(Party from, Party to, LocalDate day) {
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

    private static FeedbackItem said() {
        return said(Party.LINK_WORKERS, Party.PARTNERS, FIRST);
    }

    private static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decide(
            FeedbackItem item, ActorId who, FeedbackCommand command, int days) {
        return FeedbackDecider.decide(item, command, SIX, Town.panel(), Town.by(who, FIRST.plusDays(days)));
    }

    private static FeedbackItem after(FeedbackItem item, ActorId who, int days, FeedbackCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        item,
                        (it, command) ->
                                it.after(decide(it, who, command, days).get().events()));
    }

    private static Seq<RefusalCode> codes(FeedbackItem item, ActorId who, FeedbackCommand command) {
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
    void isHeardAndAnsweredByOthersThanWhoeverSaidIt() {
        FeedbackItem routed = after(said(), Moments.WORKER, 1, ROUTE);

        assertThat(codes(routed, Moments.WORKER, new AcknowledgeFeedback()))
                .containsExactly(CommunityRefusals.RAISER_ANSWERS, CommunityRefusals.NOT_ADDRESSED);
        assertThat(codes(routed, Moments.WORKER, ANSWER))
                .containsExactly(CommunityRefusals.RAISER_ANSWERS, CommunityRefusals.NOT_ADDRESSED);
        assertThat(codes(said(), Moments.WORKER, ANSWER))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.RAISER_ANSWERS,
                        CommunityRefusals.NOT_ADDRESSED);
        assertThat(after(routed, CHARITY, 2, new AcknowledgeFeedback(), ANSWER).status())
                .isEqualTo(FeedbackStatus.ANSWERED);
    }

    @Test
    void isHeardAndAnsweredByThoseToWhomItWasSaid() {
        ActorId another = new ActorId("worker-8");
        FeedbackItem toPartners = after(said(), CHARITY, 1, ROUTE);
        FeedbackItem toResidents = after(said(Party.LINK_WORKERS, Party.COMMUNITY, FIRST), CHARITY, 1, ROUTE);
        FeedbackItem toWorkers = after(said(Party.PARTNERS, Party.LINK_WORKERS, FIRST), CHARITY, 1, ROUTE);

        for (FeedbackCommand reply : List.of(new AcknowledgeFeedback(), ANSWER)) {
            assertThat(codes(toPartners, CHAIR, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(codes(toResidents, CHARITY, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(codes(toWorkers, CHARITY, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(decide(toResidents, CHAIR, reply, 1).isRight()).isTrue();
            assertThat(decided(toWorkers, reply, Town.by(another, FIRST, Roles.MANAGER))
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void isAnsweredFromTheOuterRingByWhomeverTheServiceKnowsThere() {
        FeedbackChannels more = SIX.with(new FeedbackChannel(Party.LINK_WORKERS, Party.STRATEGIC, FIRST))
                .with(new FeedbackChannel(Party.LINK_WORKERS, Party.REFERRER, FIRST));
        Seq<FeedbackItem> passedOn = List.of(Party.STRATEGIC, Party.REFERRER)
                .map(to -> said(Party.LINK_WORKERS, to, FIRST))
                .map(item -> item.after(FeedbackDecider.decide(item, ROUTE, more, Town.panel(), Town.by(CHARITY, FIRST))
                        .get()
                        .events()));
        Context practice = Town.by(new ActorId("practice"), FIRST, Roles.REFERRER);

        assertThat(passedOn).allMatch(item -> decided(item, ANSWER, practice).isRight());
        assertThat(decided(passedOn.last(), ANSWER, Town.by(CHARITY, FIRST))
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NOT_ADDRESSED);
    }

    private static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decided(
            FeedbackItem item, FeedbackCommand command, Context context) {
        return FeedbackDecider.decide(item, command, SIX, Town.panel(), context);
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
