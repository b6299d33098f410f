package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.Often;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever anybody raises is open, answered or withdrawn, and told so, however many speak and whatever they do. */
class FeedbackLoopProperties {

    private static final FeedbackChannels SIX = FeedbackChannels.six(FIRST);

    private static final Map<Party, ActorId> SPEAKERS =
            TreeMap.of(Party.COMMUNITY, CHAIR, Party.PARTNERS, CHARITY, Party.LINK_WORKERS, Moments.WORKER);

    /** What happens to one of several items: which, when, by whom and what. */
    private record Turn(int item, int day, Step<FeedbackCommand> step) {}

    /** What is said by one side to another, and how that goes on where nobody else interferes. */
    private record Talk(Party from, Party to, Seq<FeedbackCommand> way, int pace) {

        FeedbackItem raised(int place) {
            FeedbackMessage message = FeedbackMessage.builder()
                    .id(new FeedbackId("f-" + place))
                    .community(Town.COMMUNITY)
                    .from(from)
                    .to(to)
                    .words(WHY)
                    .build();
            return FeedbackItem.replay(
                    FeedbackDecider.raise(message, by(speaker(from), FIRST)).events());
        }

        Seq<Turn> turns(int place) {
            return way.zipWithIndex((command, step) ->
                    new Turn(place, (step + 1) * pace, new Step<>(speaker(isReply(command) ? to : from), command)));
        }

        private static ActorId speaker(Party side) {
            return SPEAKERS.get(side).get();
        }

        private static boolean isReply(FeedbackCommand command) {
            return Power.to(command) == Power.ADDRESSED;
        }
    }

    private static final FeedbackCommand ROUTE = new FeedbackCommand.RouteFeedback();
    private static final FeedbackCommand HEAR = new FeedbackCommand.AcknowledgeFeedback();
    private static final FeedbackCommand ANSWER = new FeedbackCommand.AnswerFeedback(WHY);
    private static final FeedbackCommand CONFIRM = new FeedbackCommand.ConfirmAnswer();
    private static final FeedbackCommand REOPEN = new FeedbackCommand.ReopenFeedback(WHY);
    private static final FeedbackCommand WITHDRAW = new FeedbackCommand.WithdrawFeedback();

    @Provide
    Arbitrary<java.util.List<Talk>> talks() {
        Arbitrary<Party> parties = Arbitraries.of(SPEAKERS.keySet().toJavaList());
        Arbitrary<Seq<FeedbackCommand>> ways = Arbitraries.of(
                List.of(),
                List.of(ROUTE, HEAR),
                List.of(ROUTE, ANSWER, CONFIRM),
                List.of(ROUTE, HEAR, ANSWER, REOPEN, ANSWER, CONFIRM),
                List.of(ROUTE, ANSWER, REOPEN),
                List.of(ROUTE, ANSWER, WITHDRAW),
                List.of(WITHDRAW));
        return Combinators.combine(
                        parties, parties, ways, Arbitraries.integers().between(0, 15))
                .filter((from, to, way, pace) -> from != to)
                .as(Talk::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Whatever anybody else asks for meanwhile. */
    @Provide
    Arbitrary<java.util.List<Turn>> others() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 90),
                        Step.actors(),
                        Arbitraries.of(ROUTE, HEAR, ANSWER, CONFIRM, REOPEN, WITHDRAW))
                .as((item, day, who, command) -> new Turn(item, day, new Step<>(who, command)))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 100)
    void feedbackIsNeverLost(
            @ForAll("talks") java.util.List<Talk> talks, @ForAll("others") java.util.List<Turn> others) {
        Seq<FeedbackItem> raised = List.ofAll(talks).zipWithIndex(Talk::raised);
        Seq<Turn> turns = List.ofAll(talks)
                .zipWithIndex(Talk::turns)
                .flatMap(it -> it)
                .appendAll(others)
                .sortBy(Turn::day);
        Map<FeedbackId, FeedbackItem> items = raised.toSortedMap(FeedbackItem::id, it -> it);
        for (Turn turn : turns) {
            items = items.get(new FeedbackId("f-" + turn.item()))
                    .map(it -> after(it, turn))
                    .toList()
                    .foldLeft(items, (all, it) -> all.put(it.id(), it));
            assertNothingIsLost(raised.size(), items.values());
        }
        Seq<FeedbackStatus> went = items.values().flatMap(FeedbackItem::steps).map(FeedbackStep::status);
        Often.happens("a loop closes", went.contains(FeedbackStatus.CONFIRMED));
        Often.happens("an answer is none", went.contains(FeedbackStatus.REOPENED));
        Often.happens("a word is taken back", went.contains(FeedbackStatus.WITHDRAWN));
    }

    private static FeedbackItem after(FeedbackItem item, Turn turn) {
        LocalDate day = FIRST.plusDays(turn.day());
        var answer = FeedbackDecider.decide(
                item, turn.step().command(), SIX, Town.panel(), by(turn.step().who(), day));
        Power.assertKept(turn.step(), item, answer);
        return answer.fold(refused -> item, decided -> item.after(decided.events()));
    }

    /** Everybody who spoke waits, has an answer to judge, is content, or took it back; and nobody is counted twice. */
    private static void assertNothingIsLost(int raised, Seq<FeedbackItem> items) {
        LoopMeasures told = LoopMeasures.ofFeedback(items);
        int waiting = items.count(it -> it.status().isWaiting());
        int judged = items.count(it -> it.status() == FeedbackStatus.ANSWERED);
        int confirmed = items.count(it -> it.status() == FeedbackStatus.CONFIRMED);
        int withdrawn = items.count(it -> it.status() == FeedbackStatus.WITHDRAWN);

        assertThat(waiting + judged + confirmed + withdrawn).isEqualTo(raised);
        assertThat(told.raised()).isEqualTo(raised);
        assertThat(told.confirmed()).isEqualTo(confirmed);
        assertThat(told.answered() + told.unanswered() + told.withdrawn()).isEqualTo(raised);
        assertThat(told.unanswered())
                .isEqualTo(
                        items.count(it -> it.status().isWaiting() && answers(it).isEmpty()));
        assertThat(told.withdrawn())
                .isEqualTo(items.count(it ->
                        it.status() == FeedbackStatus.WITHDRAWN && answers(it).isEmpty()));
        assertThat(told.medianDaysToAnswer())
                .isEqualTo(median(items.flatMap(
                        it -> answers(it).headOption().map(step -> ChronoUnit.DAYS.between(FIRST, step.on())))));
        assertThat(items)
                .allMatch(it -> !it.status().isFinal() || it.steps().last().by().equals(it.raiser()));
        assertThat(items).allMatch(it -> it.status().isWaiting() == isOwed(it));
    }

    private static Seq<FeedbackStep> answers(FeedbackItem item) {
        return item.steps().filter(step -> step.status() == FeedbackStatus.ANSWERED);
    }

    /** However long ago it was said or passed on, somebody is told what they owe. */
    private static boolean isOwed(FeedbackItem item) {
        return FeedbackDecider.owed(item, by(CHAIR, FIRST.plusYears(2))).nonEmpty();
    }

    static Option<Double> median(Seq<Long> days) {
        Seq<Long> sorted = days.sorted();
        return Option.when(
                sorted.nonEmpty(), () -> (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0);
    }
}
