package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Policies;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A record, with its policy, says again what was said: with rules that come and go, and some of them set aside. */
class DecisionRecordProperties extends OverPolicies {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Override
    @Provide
    Arbitrary<Policy> policies() {
        return Policies.policies()
                .flatMap(policy -> Arbitraries.integers()
                        .between(-3, 3)
                        .list()
                        .ofSize(policy.rules().size())
                        .map(begins -> dated(policy, List.ofAll(begins))));
    }

    /** Every rule that is no exception and has none begins or ends about the day; the others are always in force. */
    private static Policy dated(Policy policy, List<Integer> begins) {
        Seq<Rule> free = policy.rules()
                .filter(rule -> rule.exceptionTo().isEmpty()
                        && !policy.rules().exists(it -> it.exceptionTo().contains(rule.id())));
        Seq<Rule> rules = policy.rules().zipWithIndex((rule, place) -> {
            int begin = begins.get(place);
            Period days = begin < 0 ? Period.ALWAYS.until(DAY.minusDays(begin)) : Period.from(DAY.plusDays(begin));
            return free.contains(rule) ? (Rule) ((ImmutableRule) rule).withEffective(days) : rule;
        });
        return policy.toDraft().inForce(rules).build().get();
    }

    @Provide
    Arbitrary<java.util.List<RuleOverride>> overrides() {
        Arbitrary<Role> roles = Arbitraries.of(Roles.MANAGER, Roles.LINK_WORKER);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        roles,
                        Arbitraries.integers().between(-3, 6))
                .as((rule, role, until) -> new RuleOverride(
                        new RuleId("R-" + (100 + rule)),
                        new ActorId("manager-1"),
                        role,
                        new Narrative("this once"),
                        DAY.plusDays(until)))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 400)
    void aDayDecidesByTheRulesInForceOnItAndARecordOfItReplays(
            @ForAll("policies") Policy policy,
            @ForAll("situations") FactValues situation,
            @ForAll("overrides") java.util.List<RuleOverride> overrides,
            @ForAll @IntRange(min = -3, max = 3) int days) {
        LocalDate day = DAY.plusDays(days);
        List<RuleOverride> aside = List.ofAll(overrides);
        Asked<FactValues> asked = Asked.ofValues(policy.questions().head());
        CompiledPolicy<FactValues> whole = policy.compile(asked);
        CompiledPolicy<FactValues> then = policy.asOf(day).compile(asked);

        DecisionRecord record = whole.record(situation, aside, day);

        assertThat(whole.decide(situation, aside, day)).isEqualTo(then.decide(situation, aside, day));
        assertThat(whole.explain(situation, aside, day)).isEqualTo(then.explain(situation, aside, day));
        assertThat(record).isEqualTo(then.record(situation, aside, day));
        assertThat(whole.replay(record))
                .containsExactly(new Ruling(
                        then.decide(situation, aside, day), then.explain(situation, aside, day), List.empty()));
        assertThat(aside).containsAll(record.overrides());
        assertThat(LinkedHashSet.ofAll(record.overrides().map(RuleOverride::rule)))
                .isSubsetOf(record.fired());
    }
}
