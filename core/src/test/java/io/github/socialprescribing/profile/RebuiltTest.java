package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Bound;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.PolicyFault;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A policy put together from words and numbers, as whoever reads a document does it: facts are found by name among those
 * that are supplied for the question, all else is said in full, and what does not fit is told at the end.
 */
class RebuiltTest {

    static Stream<Policy> profiles() {
        return Profiles.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileIsItselfAgainAndHasTheSameHash(Policy profile) {
        Policy rebuilt = rebuilt(profile, fact -> true).build().get();

        assertThat(rebuilt).isEqualTo(profile);
        assertThat(rebuilt.hash()).isEqualTo(profile.hash());
    }

    @Test
    void aFactThatIsNotSuppliedIsToldWithEveryRuleThatMentionsIt() {
        Seq<PolicyFault> faults = rebuilt(Cesp.policy(), fact -> !fact.equals("ending-session"))
                .build()
                .getLeft()
                .all();

        assertThat(faults).hasSize(1).allMatch(it -> it.code() == PolicyFault.Code.UNKNOWN_FACT);
        assertThat(faults.map(PolicyFault::where)).containsExactly("END-04");
    }

    private static PolicyDraft rebuilt(Policy policy, Predicate<String> supplied) {
        return new PolicyDraft(
                policy.id(),
                policy.version(),
                policy.effective(),
                policy.tiers(),
                policy.questions().map(it -> question(it, supplied)),
                policy.parameters(),
                policy.rules().map(RebuiltTest::rule),
                policy.counting(),
                policy.overrides(),
                policy.relations());
    }

    private static Question question(Question it, Predicate<String> supplied) {
        Seq<Fact> known = RuleCatalogue.questions()
                .find(asked -> asked.name().equals(it.name()))
                .get()
                .facts();
        return Question.builder()
                .name(it.name())
                .meaning(it.meaning())
                .decision(it.decision())
                .facts(it.facts()
                        .map(Fact::name)
                        .filter(supplied)
                        .flatMap(name -> known.find(fact -> fact.name().equals(name))))
                .assumptions(
                        it.assumptions().filter(always -> supplied.test(always.fact()) && supplied.test(always.less())))
                .totals(it.totals()
                        .filter(total -> total.parts().append(total.fact()).forAll(supplied)))
                .otherwise(it.otherwise())
                .approvals(it.approvals())
                .supersedingTiers(LinkedHashSet.ofAll(it.supersedingTiers()))
                .build();
    }

    private static Rule rule(Rule it) {
        return Rule.builder()
                .id(it.id())
                .tier(it.tier())
                .questions(LinkedHashSet.ofAll(it.questions()))
                .says(it.says())
                .condition(it.condition().match(new Again()))
                .effects(it.effects())
                .provenance(it.provenance())
                .effective(it.effective())
                .exceptionTo(LinkedHashSet.ofAll(it.exceptionTo()))
                .build();
    }

    /** A condition once more, from names, words and numbers alone. */
    private static final class Again implements Condition.Cases<Condition> {

        @Override
        public Condition compare(Condition.Compare it) {
            Bound bound = it.bound();
            return new Condition.Compare(
                    it.fact(), it.comparison(), new Bound(bound.constant(), bound.parameters(), bound.fact()));
        }

        @Override
        public Condition flag(Condition.Flag it) {
            return new Condition.Flag(it.fact(), it.expected());
        }

        @Override
        public Condition oneOf(Condition.OneOf it) {
            return new Condition.OneOf(it.fact(), LinkedHashSet.ofAll(it.options()));
        }

        @Override
        public Condition all(Condition.All it) {
            return new Condition.All(List.ofAll(it.of()).map(part -> part.match(this)));
        }

        @Override
        public Condition any(Condition.Any it) {
            return new Condition.Any(List.ofAll(it.of()).map(part -> part.match(this)));
        }

        @Override
        public Condition not(Condition.Not it) {
            return new Condition.Not(it.of().match(this));
        }

        @Override
        public Condition always(Condition.Always it) {
            return new Condition.Always();
        }
    }
}
