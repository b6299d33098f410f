package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.EventKinds;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.Connection.Signpost;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of histories are worth as much as the histories on which they are tried: all of which they speak is in some. */
class JourneyCoverageProperties {

    private static final int JOURNEYS = 300;

    /** Of what laws about pathways speak, beside the kinds of event. */
    private static final Map<String, Predicate<Pathway>> STATES = LinkedHashMap.of(
            "more is used than was offered",
            it -> it.support()
                            .allowance(Cesp.policy(), Journeys.OPENED)
                            .counted()
                            .compareTo(HalfUnits.ofSessions(8))
                    > 0,
            "one need comes of another, and that of a third",
            it -> it.needs()
                    .all()
                    .map(Need::id)
                    .exists(need -> it.needs().causes().allOf(need).size() > 1),
            "a letter amends an earlier one",
            it -> it.endings().letters().size() > 1,
            "a referral leads towards a goal",
            it -> it.connections()
                    .referrals()
                    .exists(referral -> referral.goals().nonEmpty()),
            "a referral is made with a priority",
            it -> it.connections()
                    .referrals()
                    .exists(referral -> referral.priority().isDefined()),
            "a signpost says what was told",
            it -> it.connections().all().exists(JourneyCoverageProperties::tells),
            "a request brings evidence",
            it -> requests(it).exists(request -> request.evidence().nonEmpty()),
            "a request leans on an earlier one",
            it -> requests(it).exists(request -> request.precedents().nonEmpty()));

    private static final Map<String, Predicate<Pathway>> MORE_STATES = LinkedHashMap.of(
            "it was discharged as planned",
            it -> it.ending().exists(Ending::isPlanned),
            "it was closed early",
            it -> it.ending().exists(ending -> !ending.isPlanned()),
            "a referral has gone to somebody else",
            it -> it.connections()
                    .referrals()
                    .exists(referral -> referral.handedOverTo().isDefined()),
            "a referral was begun anew",
            it -> it.connections().referrals().exists(JourneyCoverageProperties::isBegunAnew),
            "two grants were given",
            it -> it.support()
                            .extensions()
                            .all()
                            .count(extension -> extension.grant().isDefined())
                    > 1,
            "money was found for a need",
            it -> it.foundMoney().spends().nonEmpty()
                    && it.foundMoney().funding().nonEmpty());

    @Provide
    Arbitrary<java.util.List<java.util.List<Step>>> journeys() {
        return Journeys.steps().list().ofSize(JOURNEYS);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everythingOfWhichLawsSpeakHappensInSomeJourney(
            @ForAll("journeys") java.util.List<java.util.List<Step>> journeys) {
        Seq<Seq<Envelope<PathwayEvent>>> histories = List.ofAll(journeys).map(Walked::history);
        Seq<Pathway> pathways = histories.map(Pathway::replay);
        int asked = journeys.stream().mapToInt(java.util.List::size).sum();

        assertThat(histories
                        .flatMap(Seq::tail)
                        .<Class<?>>map(it -> EventKinds.of(it.event()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EventKinds.in(PathwayEvent.class).remove(PathwayEvent.PathwayOpened.class));
        assertThat(histories.map(it -> it.size() - 1).sum().intValue()).isGreaterThan(asked * 2 / 5);
        assertThat(STATES.merge(MORE_STATES)
                        .filterValues(state -> !pathways.exists(state))
                        .keySet())
                .isEmpty();
    }

    @Property(tries = 1)
    void theEventsOfEveryAreaAreLookedFor() {
        assertThat(EventKinds.in(PathwayEvent.class).map(Class::getSimpleName))
                .contains("SessionAttended", "LetterIssued", "RuleOverridden", "ConsentWithdrawn")
                .doesNotContain("SessionMoved");
    }

    private static Seq<ExtensionRequest> requests(Pathway pathway) {
        return pathway.support().extensions().all().map(it -> it.request());
    }

    private static boolean tells(Connection connection) {
        return connection instanceof Signpost it && it.informationGiven().isDefined();
    }

    private static boolean isBegunAnew(OnwardReferral referral) {
        return referral.steps().init().exists(step -> step.status().isTerminal());
    }
}
