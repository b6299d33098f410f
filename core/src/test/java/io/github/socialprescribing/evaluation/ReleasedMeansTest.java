package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreRecorded;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.outcome.Score.Moment;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Worlds;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody finds from a mean or its interval that a few people got better or worse: looked for as in all worlds. */
class ReleasedMeansTest {

    private static final int THRESHOLD = 3;
    private static final int PEOPLE = 8;
    private static final int BEFORE = 5;

    /** Who gained two points, one, none, lost one, and who was not measured again. */
    private static final List<Participant> SORTS =
            List.of(scored(BEFORE, 7), scored(BEFORE, 6), scored(BEFORE, 5), scored(BEFORE, 4), scored(BEFORE));

    private static final EvaluationPlan PLAN = EvaluationPlan.builder()
            .purpose(Purpose.RESEARCH)
            .asOf(Journeys.OPENED.plusYears(1))
            .threshold(THRESHOLD)
            .measures(List.of(Measures.ONS4_HAPPINESS))
            .build();

    private static Participant scored(int... points) {
        Envelope<PathwayEvent> last = Journeys.opened().last();
        Pathway pathway = Pathway.replay(Journeys.opened())
                .after(List.ofAll(points)
                        .zipWithIndex((score, place) -> new Envelope<>(
                                last.sequence() + 1 + place, last.recorded(), last.stamp(), score(score, place))));
        return new Participant(pathway, Cohorts.consents(ConsentScope.RESEARCH, true), TreeMap.empty());
    }

    private static PathwayEvent score(int points, int place) {
        return new PathwayEvent.OutcomeMoved(new ScoreRecorded(Score.builder()
                .id(new ScoreId("s-" + place))
                .measure(Measures.ONS4_HAPPINESS)
                .moment(place == 0 ? Moment.BASELINE : Moment.FOLLOW_UP)
                .on(Journeys.OPENED.plusMonths(place))
                .points(Points.of(points))
                .build()));
    }

    private static Evaluation evaluation(int... world) {
        EvaluationTally tally = new EvaluationTally(PLAN);
        for (int sort = 0; sort < world.length; sort++) {
            for (int person = 0; person < world[sort]; person++) {
                tally.add(ReleasedWorldsTest.another(SORTS.get(sort), sort * PEOPLE + person));
            }
        }
        return tally.evaluation();
    }

    @Test
    void nobodyFindsHowManyFewChanged() {
        Worlds worlds = new Worlds(
                SORTS.size(),
                PEOPLE,
                world -> ReleasedWorldsTest.written(evaluation(world).tables()));

        for (ToLongFunction<int[]> number : List.of(of(0, 1), of(2), of(3), of(4), of(0, 1, 2), of(2, 3))) {
            assertThat(worlds.betrayed(
                            number, world -> number.applyAsLong(world) > 0 && number.applyAsLong(world) < THRESHOLD))
                    .isEmpty();
        }
    }

    @Test
    void aMeanStandsOnlyBesideNumbersThatAreEachTold() {
        OutcomeChange oneBetter = evaluation(0, 1, 7, 0, 0).outcomes().head();
        OutcomeChange threeBetter = evaluation(0, 3, 5, 0, 0).outcomes().head();

        assertThat(oneBetter.compared()).contains(8L);
        assertThat(oneBetter.meanImprovement()).isEmpty();
        assertThat(oneBetter.interval()).isEmpty();
        assertThat(threeBetter.meanImprovement()).contains(3.0 / 8);
        assertThat(threeBetter.interval()).isNotEmpty();
    }

    private static ToLongFunction<int[]> of(int... sorts) {
        return world -> IntStream.of(sorts).map(sort -> world[sort]).sum();
    }
}
