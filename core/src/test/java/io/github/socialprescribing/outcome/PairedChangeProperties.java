package io.github.socialprescribing.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.outcome.Score.Moment;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairedChangeProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<List<List<Score>>> clients() {
        return Combinators.combine(
                        Arbitraries.of(Moment.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.of(Measures.UCLA_3, Measures.ONS4_HAPPINESS))
                .as((moment, day, points, measure) -> score(measure, moment, day, points))
                .list()
                .ofMaxSize(4)
                .map(PairedChangeProperties::numbered)
                .list()
                .ofMaxSize(12);
    }

    private static ImmutableScore score(Measure measure, Moment moment, int day, int points) {
        return (ImmutableScore) Score.builder()
                .id(new ScoreId("x"))
                .measure(measure)
                .moment(moment)
                .on(DAY.plusDays(day))
                .points(Points.of(points))
                .build();
    }

    private static List<Score> numbered(List<ImmutableScore> scores) {
        List<Score> numbered = new ArrayList<>();
        for (ImmutableScore score : scores) {
            numbered.add(score.withId(new ScoreId("s" + numbered.size())));
        }
        return numbered;
    }

    private static Outcomes outcomes(List<Score> scores) {
        Outcomes outcomes = Outcomes.none();
        for (Score score : scores) {
            outcomes = outcomes.after(new OutcomeEvent.ScoreRecorded(score));
        }
        return outcomes;
    }

    private static List<Outcomes> all(List<List<Score>> clients) {
        return clients.stream().map(PairedChangeProperties::outcomes).toList();
    }

    /** One client, recounted with loops: the change, or which of the two is missing. */
    private static final class Recount {

        private final List<Double> changes = new ArrayList<>();
        private int onlyBaseline;
        private int onlyLater;
        private int neither;

        void add(List<Score> scores) {
            Score first = null;
            for (Score it : scores) {
                if (counts(it, true) && (first == null || it.on().isBefore(first.on()))) {
                    first = it;
                }
            }
            Score last = null;
            for (Score it : scores) {
                boolean late = first == null || !it.on().isBefore(first.on());
                if (counts(it, false) && late && (last == null || !it.on().isBefore(last.on()))) {
                    last = it;
                }
            }
            if (first != null && last != null) {
                changes.add((last.points().thousandths() - first.points().thousandths()) / 1000.0);
            } else if (first != null) {
                onlyBaseline++;
            } else if (last != null) {
                onlyLater++;
            } else {
                neither++;
            }
        }

        private static boolean counts(Score score, boolean baseline) {
            return score.measure().equals(Measures.UCLA_3) && baseline == (score.moment() == Moment.BASELINE);
        }

        double mean() {
            return changes.stream().mapToDouble(it -> it).sum() / changes.size();
        }

        double deviation() {
            double mean = mean();
            return Math.sqrt(changes.stream()
                            .mapToDouble(it -> (it - mean) * (it - mean))
                            .sum()
                    / (changes.size() - 1));
        }
    }

    @Property(tries = 300)
    void equalsARecount(@ForAll("clients") List<List<Score>> clients) {
        Recount recount = new Recount();
        clients.forEach(recount::add);

        PairedChange change = PairedChange.of(Measures.UCLA_3, all(clients));

        assertThat(change.clients()).isEqualTo(clients.size());
        assertThat(change.pairs()).isEqualTo(recount.changes.size());
        assertThat(change.onlyBaseline()).isEqualTo(recount.onlyBaseline);
        assertThat(change.onlyLater()).isEqualTo(recount.onlyLater);
        assertThat(change.neither()).isEqualTo(recount.neither);
        assertThat(change.better())
                .isEqualTo((int) recount.changes.stream().filter(it -> it < 0).count());
        assertThat(change.worse())
                .isEqualTo((int) recount.changes.stream().filter(it -> it > 0).count());
        assertThat(change.meanChange().isDefined()).isEqualTo(change.pairs() > 0);
        assertThat(change.standardDeviation().isDefined()).isEqualTo(change.pairs() > 1);
        change.meanChange().forEach(mean -> assertThat(mean).isCloseTo(recount.mean(), within(1e-9)));
        change.standardDeviation()
                .forEach(deviation -> assertThat(deviation).isCloseTo(recount.deviation(), within(1e-9)));
    }

    @Property(tries = 200)
    void theOrderOfClientsChangesNothing(@ForAll("clients") List<List<Score>> clients, @ForAll Random random) {
        List<List<Score>> shuffled = new ArrayList<>(clients);
        Collections.shuffle(shuffled, random);

        assertThat(PairedChange.of(Measures.UCLA_3, all(shuffled)))
                .isEqualTo(PairedChange.of(Measures.UCLA_3, all(clients)));
    }

    @Example
    void improvementFollowsTheDirectionOfTheMeasure() {
        List<Outcomes> clients = List.of(
                outcomes(numbered(List.of(
                        score(Measures.UCLA_3, Moment.BASELINE, 0, 9),
                        score(Measures.UCLA_3, Moment.DISCHARGE, 9, 6)))),
                outcomes(numbered(List.of(
                        score(Measures.UCLA_3, Moment.BASELINE, 0, 5),
                        score(Measures.UCLA_3, Moment.FOLLOW_UP, 9, 4)))),
                outcomes(numbered(List.of(
                        score(Measures.UCLA_3, Moment.BASELINE, 0, 5),
                        score(Measures.UCLA_3, Moment.FOLLOW_UP, 9, 5)))));

        PairedChange lonely = PairedChange.of(Measures.UCLA_3, clients);

        assertThat(lonely.better()).isEqualTo(2);
        assertThat(lonely.worse()).isZero();
        assertThat(lonely.same()).isEqualTo(1);
        assertThat(lonely.meanChange().get()).isEqualTo(-4.0 / 3, within(1e-12));
        assertThat(lonely.meanImprovement().get()).isEqualTo(4.0 / 3, within(1e-12));
        assertThat(lonely.standardDeviation().get()).isEqualTo(Math.sqrt(7.0 / 3), within(1e-12));
        assertThat(PairedChange.of(Measures.PAM, clients).neither()).isEqualTo(3);
        assertThat(PairedChange.of(Measures.PAM, clients).meanImprovement()).isEqualTo(Option.none());
    }
}
