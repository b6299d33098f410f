package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.evaluation.Judged;
import io.github.socialprescribing.evaluation.OverrideRate;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No override counts without being on record, and what is on record can be used again. */
class BroughtOverridesProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> answer(
            Pathway pathway, Step step, Seq<RuleOverride> aside) {
        Context context = step.context().with(aside, io.vavr.collection.List.empty());
        return PathwayDecider.decide(pathway, step.command(), context);
    }

    @Property(tries = 60)
    void whatIsDecidedOnlyUnderAnOverrideNamesIt(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (Step step : steps) {
            Pathway pathway = Pathway.replay(history);
            var plain = answer(pathway, step, io.vavr.collection.List.empty());
            var open = answer(pathway, step, Walked.EVERY_RULE_ASIDE);
            Seq<Envelope<PathwayEvent>> events = open.fold(refused -> io.vavr.collection.List.empty(), Decided::events);

            if (plain.isLeft() && open.isRight()) {
                assertThat(events).allMatch(it -> it.overrides().nonEmpty());
            }
            events.headOption()
                    .forEach(first ->
                            assertThat(answer(pathway, step, first.overrides())).isEqualTo(open));
            history = history.appendAll(events);
        }
        Seq<Envelope<PathwayEvent>> told = history;
        assertThat(OverrideRate.of(Cesp.policy(), Judged.PATHWAYS, io.vavr.collection.List.of(told)))
                .filteredOn(rate -> rate.overridden() == 0)
                .noneMatch(rate -> told.exists(
                        it -> it.overrides().exists(aside -> aside.rule().equals(rate.rule()))));
    }
}
