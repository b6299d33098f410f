package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.Signpost;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.feedback.FeedbackPlan;
import io.github.socialprescribing.feedback.FeedbackTally;
import io.github.socialprescribing.feedback.Observed;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.AnotherClient;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Worlds;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nobody who reads every table that an evaluation or a feedback writes finds a number of few people: looked for in every
 * small world of pathways of eight sorts, each number of people at every sort.
 */
class ReleasedWorldsTest {

    static final NeedId NEED = new NeedId("need");

    private static final LocalDate TODAY = Journeys.OPENED.plusYears(1);
    private static final int THRESHOLD = 3;
    private static final int PEOPLE = 8;

    /** Nobody outside knows how many groups somebody may go to; these stand for that doubt, and come first to be left out. */
    private static final int MOST = 3;

    /** Two needs and two areas; who is in grief is sent to groups, and who wants a house goes without. */
    private static final List<Participant> SORTS = List.of(
            participant(NeedKinds.BEREAVEMENT, MOST, "hill"),
            participant(NeedKinds.BEREAVEMENT, MOST, "shore"),
            participant(NeedKinds.BEREAVEMENT, 1, "hill"),
            participant(NeedKinds.BEREAVEMENT, 1, "shore"),
            participant(NeedKinds.HOUSING, 0, "hill"),
            participant(NeedKinds.HOUSING, 0, "shore"),
            participant(NeedKinds.BEREAVEMENT, 2, "hill"),
            participant(NeedKinds.BEREAVEMENT, 2, "shore"));

    private static Participant participant(NeedKind kind, int groups, String area) {
        return new Participant(
                        pathway(kind, List.range(0, groups).map(group -> signpost("group-" + group))),
                        Cohorts.consents(ConsentScope.RESEARCH, true),
                        TreeMap.empty())
                .in(Grouping.AREA, Code.ours(Participant.GROUP_SYSTEM, area));
    }

    /** Somebody else of the same sort; whoever comes next to each other is told apart. */
    static Participant another(Participant participant, int number) {
        return new Participant(
                AnotherClient.on(participant.pathway(), number), participant.consents(), participant.groups());
    }

    /** A pathway with one need, which is met where it is taken somewhere. */
    static Pathway pathway(NeedKind kind, Seq<Connection> connections) {
        Need.Builder need = Need.builder();
        need.id(NEED).kind(kind).origin(new NeedOrigin.StatedByClient()).voicedOn(Journeys.OPENED);
        Seq<PathwayEvent> events = List.<PathwayEvent>of(new PathwayEvent.NeedMoved(new NeedIdentified(need.build())))
                .appendAll(connections.map(it -> new PathwayEvent.ConnectionMoved(new ConnectionMade(it))))
                .append(new PathwayEvent.NeedMoved(new NeedProgressed(
                        NEED, connections.nonEmpty() ? new NeedStatus.Met() : new NeedStatus.Unmet(UnmetReason.GAP))));
        Pathway opened = Pathway.replay(Journeys.opened());
        Envelope<PathwayEvent> last = Journeys.opened().last();
        return opened.after(events.zipWithIndex(
                (event, place) -> new Envelope<>(last.sequence() + 1 + place, last.recorded(), last.stamp(), event)));
    }

    static Connection signpost(String group) {
        return new Signpost(
                new ConnectionId(group),
                new Destination(new AssetId(group), Sector.COMMUNITY),
                LinkedHashSet.of(NEED),
                Journeys.OPENED,
                Option.none());
    }

    @Test
    void noNumberOfFewIsFoundInAllTablesOfAnEvaluation() {
        EvaluationPlan plan = EvaluationPlan.builder()
                .purpose(Purpose.RESEARCH)
                .asOf(TODAY)
                .threshold(THRESHOLD)
                .groupings(List.of(Grouping.AREA))
                .build();
        assertNothingIsBetrayed(new Worlds(SORTS.size(), PEOPLE, world -> {
            EvaluationTally tally = new EvaluationTally(plan);
            for (int sort = 0; sort < world.length; sort++) {
                for (int person = 0; person < world[sort]; person++) {
                    tally.add(another(SORTS.get(sort), sort * PEOPLE + person));
                }
            }
            return written(tally.evaluation().tables());
        }));
    }

    @Test
    void noNumberOfFewIsFoundInAllTablesOfAFeedback() {
        FeedbackPlan plan =
                FeedbackPlan.builder().asOf(TODAY).threshold(THRESHOLD).build();
        assertNothingIsBetrayed(new Worlds(SORTS.size(), PEOPLE, world -> {
            FeedbackTally tally = new FeedbackTally(plan);
            for (int sort = 0; sort < world.length; sort++) {
                Participant of = SORTS.get(sort);
                Observed observed = new Observed(
                        of.pathway(),
                        Cohorts.consents(ConsentScope.PANEL_AGGREGATE, true),
                        LinkedHashSet.of(new CommunityId(
                                of.groups().get(Grouping.AREA).get().value())));
                for (int person = 0; person < world[sort]; person++) {
                    tally.add(new Observed(
                            AnotherClient.on(observed.pathway(), sort * PEOPLE + person),
                            observed.consents(),
                            observed.communities()));
                }
            }
            return written(tally.feedback().tables());
        }));
    }

    static String written(Seq<Table> tables) {
        return tables.map(Table::csv).mkString("\n");
    }

    /** Each need, each area and both are numbers of people; what is fewer than the threshold is nobody's to know. */
    private static void assertNothingIsBetrayed(Worlds worlds) {
        for (ToLongFunction<int[]> number :
                List.of(of(0, 2, 6), of(1, 3, 7), of(4), of(5), of(0, 1, 2, 3, 6, 7), of(4, 5), of(0, 2, 4, 6))) {
            assertThat(worlds.betrayed(
                            number,
                            world -> world[0] + world[1] == 0
                                    && number.applyAsLong(world) > 0
                                    && number.applyAsLong(world) < THRESHOLD))
                    .isEmpty();
        }
    }

    private static ToLongFunction<int[]> of(int... sorts) {
        return world -> IntStream.of(sorts).map(sort -> world[sort]).sum();
    }
}
