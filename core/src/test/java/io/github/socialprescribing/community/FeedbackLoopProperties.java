package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Step.steps;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.FeedbackId;
import io.vavr.Tuple;
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
import net.jqwik.api.statistics.Statistics;

/** Whatever anybody raises is open, answered or withdrawn, and told so, however many speak and whatever they do. */
class FeedbackLoopProperties {

    private static final FeedbackChannels SIX = FeedbackChannels.six(FIRST);

    /** What happens to one of several items: which, when, by whom and what. */
    private record Turn(int item, int day, Step<FeedbackCommand> step) {}

    @Provide
    Arbitrary<java.util.List<Turn>> turns() {
        Arbitrary<FeedbackCommand> commands = Arbitraries.of(
                new FeedbackCommand.RouteFeedback(),
                new FeedbackCommand.RouteFeedback(),
                new FeedbackCommand.AcknowledgeFeedback(),
                new FeedbackCommand.AnswerFeedback(WHY),
                new FeedbackCommand.AnswerFeedback(WHY),
                new FeedbackCommand.ConfirmAnswer(),
                new FeedbackCommand.ReopenFeedback(WHY),
                new FeedbackCommand.WithdrawFeedback());
        return steps(commands)
                .flatMap(steps -> Combinators.combine(
                                Arbitraries.integers().between(0, 7).list().ofSize(steps.size()),
                                Arbitraries.integers().between(0, 90).list().ofSize(steps.size()))
                        .as((items, days) -> List.ofAll(steps)
                                .zipWithIndex()
                                .map(it -> new Turn(items.get(it._2), days.get(it._2), it._1))
                                .sortBy(Turn::day)
                                .asJava()));
    }

    @Provide
    Arbitrary<java.util.List<FeedbackItem>> raised() {
        Arbitrary<Party> parties =
                Arbitraries.of(List.of(Party.values()).filter(Party::isInner).asJava());
        return Combinators.combine(parties, parties, Arbitraries.of(CHAIR, CHARITY, Moments.WORKER))
                .as((from, to, who) -> new Object[] {from, to, who})
                .filter(it -> it[0] != it[1])
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(all -> List.ofAll(all)
                        .zipWithIndex((it, place) -> raised(place, (Party) it[0], (Party) it[1], (ActorId) it[2]))
                        .asJava());
    }

    private static FeedbackItem raised(int place, Party from, Party to, ActorId who) {
        FeedbackMessage message = FeedbackMessage.builder()
                .id(new FeedbackId("f-" + place))
                .community(Town.COMMUNITY)
                .from(from)
                .to(to)
                .words(WHY)
                .build();
        return FeedbackItem.replay(
                FeedbackDecider.raise(message, by(who, FIRST)).events());
    }

    @Property(tries = 100)
    void feedbackIsNeverLost(
            @ForAll("raised") java.util.List<FeedbackItem> raised, @ForAll("turns") java.util.List<Turn> turns) {
        Map<FeedbackId, FeedbackItem> items =
                TreeMap.ofEntries(List.ofAll(raised).map(it -> Tuple.of(it.id(), it)));
        for (Turn turn : turns) {
            items = items.get(new FeedbackId("f-" + turn.item()))
                    .map(it -> after(it, turn))
                    .toList()
                    .foldLeft(items, (all, it) -> all.put(it.id(), it));
            assertNothingIsLost(raised.size(), items.values());
        }
        Statistics.label("the loop")
                .collect(items.values().exists(it -> it.status() == FeedbackStatus.CONFIRMED) ? "closed" : "not closed")
                .coverage(coverage -> coverage.check("closed").count(count -> count > 0));
    }

    private static FeedbackItem after(FeedbackItem item, Turn turn) {
        LocalDate day = FIRST.plusDays(turn.day());
        return FeedbackDecider.decide(
                        item, turn.step().command(), SIX, by(turn.step().who(), day))
                .fold(refused -> item, decided -> item.after(decided.events()));
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
        assertThat(items).allMatch(it -> it.status().isWaiting() == isOwed(it) || it.status() == FeedbackStatus.RAISED);
    }

    private static Seq<FeedbackStep> answers(FeedbackItem item) {
        return item.steps().filter(step -> step.status() == FeedbackStatus.ANSWERED);
    }

    /** However long ago it was passed on, somebody is told that they owe an answer. */
    private static boolean isOwed(FeedbackItem item) {
        return FeedbackDecider.owed(item, by(CHAIR, FIRST.plusYears(2))).nonEmpty();
    }

    private static Option<Double> median(Seq<Long> days) {
        Seq<Long> sorted = days.sorted();
        return Option.when(
                sorted.nonEmpty(), () -> (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0);
    }
}
