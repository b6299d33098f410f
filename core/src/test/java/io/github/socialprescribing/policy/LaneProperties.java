package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class LaneProperties extends OverPolicies {

    @Property(tries = 60)
    void aCopyForOnePolicySaysWhatTheClassSays(
            @ForAll("policies") Policy policy,
            @ForAll @Size(20) java.util.List<@From("situations") FactValues> situations) {
        requireAgreement(policy, List.ofAll(situations));
    }

    @Property(tries = 20)
    void thereIsACopyForEverySixtyFourClauses(
            @ForAll("largePolicies") Policy policy,
            @ForAll @Size(20) java.util.List<@From("situations") FactValues> situations) {
        requireAgreement(policy, List.ofAll(situations));
    }

    private static void requireAgreement(Policy policy, Seq<FactValues> situations) {
        Question question = policy.questions().head();
        Cells cells = Rulebook.of(policy, question.name()).cells();
        for (int word = 0; word < cells.words; word++) {
            Lane<FactValues> lane = new Lane<>(
                    new Columns<>(cells, question, Extent.of(question, cells.facts), Asked.ofValues(question), word));
            ToLongFunction<FactValues> copy = lane.copy();

            assertThat(copy.getClass().isHidden()).isTrue();
            for (FactValues situation : situations) {
                assertThat(copy.applyAsLong(situation)).isEqualTo(lane.applyAsLong(situation));
            }
        }
    }

    @Property(tries = 5)
    void whoAsksOftenIsToldTheSame(@ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> policyAsked =
                policy.compile(Asked.ofValues(policy.questions().head()));
        Verdict first = policyAsked.decide(situation);
        for (int i = 0; i < Lanes.OFTEN; i++) {
            policyAsked.outcome(situation);
        }

        assertThat(policyAsked.decide(situation)).isSameAs(first);
    }
}
