package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Worlds;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nobody finds out in an evaluation that a few people waited for so long, or were not referred: looked for as in all worlds.
 */
class ReleasedWaitsTest {

    private static final int THRESHOLD = 3;
    private static final int PEOPLE = 8;

    /** Where somebody may go to several groups, a number of connections is not one of people; these stand for that doubt. */
    private static final int DOUBTS = 3;

    private static final List<Participant> SORTS = List.of(
            participant(NeedKinds.BEREAVEMENT, List.range(0, 3).map(it -> ReleasedWorldsTest.signpost("g-" + it))),
            participant(NeedKinds.BEREAVEMENT, List.range(0, 3).map(it -> started("g-" + it, 0))),
            participant(NeedKinds.BEREAVEMENT, List.range(0, 3).map(it -> started("g-" + it, 4))),
            participant(NeedKinds.BEREAVEMENT, List.of(ReleasedWorldsTest.signpost("g"))),
            participant(NeedKinds.BEREAVEMENT, List.of(started("g", 0))),
            participant(NeedKinds.BEREAVEMENT, List.of(started("g", 4))),
            participant(NeedKinds.HOUSING, List.empty()));

    private static Participant participant(NeedKind kind, Seq<Connection> connections) {
        return new Participant(
                ReleasedWorldsTest.pathway(kind, connections),
                Cohorts.consents(ConsentScope.RESEARCH, true),
                TreeMap.empty());
    }

    static Connection started(String group, int afterMonths) {
        return new OnwardReferral(
                new ConnectionId(group),
                new Destination(new AssetId(group), Sector.COMMUNITY),
                LinkedHashSet.of(ReleasedWorldsTest.NEED),
                Option.none(),
                LinkedHashSet.empty(),
                Option.none(),
                Vector.of(
                        step(OnwardStatus.SENT, 0, MovedBy.REQUESTER),
                        step(OnwardStatus.ACCEPTED, 0, MovedBy.RECIPIENT),
                        step(OnwardStatus.STARTED, afterMonths, MovedBy.RECIPIENT)),
                Option.none(),
                Option.none());
    }

    private static Step step(OnwardStatus status, int afterMonths, MovedBy side) {
        return new Step(
                status,
                Journeys.OPENED.plusMonths(afterMonths),
                new ActorId("worker-7"),
                side,
                Option.none(),
                Option.none(),
                Option.none());
    }

    @Test
    void nobodyFindsHowLongFewWaited() {
        EvaluationPlan plan = EvaluationPlan.builder()
                .purpose(Purpose.RESEARCH)
                .asOf(Journeys.OPENED.plusYears(1))
                .threshold(THRESHOLD)
                .build();
        Worlds worlds = new Worlds(SORTS.size(), PEOPLE, world -> {
            EvaluationTally tally = new EvaluationTally(plan);
            for (int sort = 0; sort < world.length; sort++) {
                for (int person = 0; person < world[sort]; person++) {
                    tally.add(ReleasedWorldsTest.another(SORTS.get(sort), sort * PEOPLE + person));
                }
            }
            return ReleasedWorldsTest.written(tally.evaluation().tables());
        });

        for (ToLongFunction<int[]> number : List.of(of(3), of(4), of(5), of(4, 5), of(3, 4, 5))) {
            assertThat(worlds.betrayed(
                            number,
                            world -> of(IntStream.range(0, DOUBTS).toArray()).applyAsLong(world) == 0
                                    && number.applyAsLong(world) > 0
                                    && number.applyAsLong(world) < THRESHOLD))
                    .isEmpty();
        }
    }

    private static ToLongFunction<int[]> of(int... sorts) {
        return world -> IntStream.of(sorts).map(sort -> world[sort]).sum();
    }
}
