package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.community.Silence;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Where the facts of every question come from. Each is computed from what is on record and what is asked, which is shown: in
 * some example, or on some journey, it is the case though whoever asks tells nothing besides. Or the caller tells it, for a
 * reason that stands in {@link FactsTold}.
 */
class FactsOnRecordProperties {

    private static final int JOURNEYS = 60;

    @Provide
    Arbitrary<java.util.List<java.util.List<Step>>> journeys() {
        return Journeys.steps().list().ofSize(JOURNEYS);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatNobodyTellsIsOnRecord(@ForAll("journeys") java.util.List<java.util.List<Step>> journeys) {
        Seq<Case> examples = Cases.all().appendAll(FactsShown.all()).appendAll(FactsOfCommunities.all());
        Set<String> onRecord = Probes.heard(examples.flatMap(FactsOnRecordProperties::explanations))
                .appendAll(Probes.heardOf(FactsShown.owed().appendAll(FactsOfCommunities.owed())))
                .appendAll(Probes.heardAs(FactsOfCommunities.silences().flatMap(Silence::advice)))
                .appendAll(List.ofAll(journeys).flatMap(FactsOnRecordProperties::heard))
                .toLinkedSet();

        assertThat(Probes.all().removeAll(onRecord))
                .containsExactlyInAnyOrderElementsOf(FactsTold.BY_THE_CALLER.keySet());
    }

    private static Set<String> heard(java.util.List<Step> steps) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        Set<String> heard = LinkedHashSet.empty();
        for (Step step : steps) {
            Stand stand = new Stand(pathway, Now.worker(step.day()));
            Stand asked = step.asManager() ? stand.manager() : stand;
            heard = heard.addAll(Probes.heard(explanations(asked.answerFromRecord(Probes.POLICY, step.command()))));
            Pathway before = pathway;
            pathway = PathwayDecider.decide(before, step.command(), step.context())
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }
        return heard;
    }

    private static Seq<Explanation> explanations(Case it) {
        return explanations(it.situation().answerFromRecord(Probes.POLICY, it.command()));
    }

    private static Seq<Explanation> explanations(Either<Refusals, ? extends Decided<?>> answer) {
        return answer.fold(Refusals::explanations, Decided::explanations);
    }
}
