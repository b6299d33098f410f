package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hundred rules over forty facts: far too many situations to ask about each, and yet everything is proved. */
class LargePolicyTest {

    private static final int SITUATIONS = 100_000;

    private static Policy large(long seed) {
        return RandomPolicies.large(seed, 200, 40);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 7, 15, 1L << 40, 3L << 40})
    void everythingIsSettledAndEveryWitnessShowsWhatIsClaimed(long seed) {
        Policy policy = large(seed);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        CompiledPolicy<FactValues> compiled =
                policy.compile(Asked.ofValues(policy.questions().head()));

        assertThat(analysis.isComplete()).isTrue();
        for (Finding finding : analysis.findings().filter(it -> it.witness().isDefined())) {
            Verdict verdict = compiled.decide(finding.witness().get().facts());
            assertThat(verdict.fired()).containsAll(finding.rules());
        }
    }

    @Test
    void randomSituationsContradictNothing() {
        Policy policy = large(1);
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Question question = policy.questions().head();
        CompiledPolicy<long[]> compiled = policy.compile(asked(question));
        boolean[] never = never(compiled, analysis.findings(Kind.RULE_NEVER_APPLIES));
        boolean always = analysis.findings(Kind.ALWAYS_REFUSED).nonEmpty();
        Fact[] facts = question.facts().toJavaArray(Fact[]::new);
        Random random = new Random(7);
        int contradicted = 0;

        for (int i = 0; i < SITUATIONS; i++) {
            long[] situation = situation(facts, question.assumptions(), random);
            contradicted += always && compiled.outcome(situation) != Outcome.REFUSED ? 1 : 0;
            contradicted += someHolds(compiled.cells(), used(compiled.cells(), facts, situation), never) ? 1 : 0;
        }
        assertThat(analysis.findings(Kind.RULE_NEVER_APPLIES)).isNotEmpty();
        assertThat(contradicted).isZero();
    }

    /** Asked of the values of its facts, in their order. */
    static Asked<long[]> asked(Question question) {
        Asked<long[]> asked = Asked.of(question, long[].class);
        for (int i = 0; i < question.facts().size(); i++) {
            int place = i;
            Fact fact = question.facts().get(i);
            asked = fact instanceof CountFact count
                    ? asked.with(count, values -> values[place])
                    : asked.with((FlagFact) fact, values -> values[place] == 1);
        }
        return asked;
    }

    /** Of each clause whether its rule is said never to apply. */
    private static boolean[] never(CompiledPolicy<?> compiled, Seq<Finding> findings) {
        Set<RuleId> rules = LinkedHashSet.ofAll(findings.flatMap(Finding::rules));
        boolean[] never = new boolean[compiled.cells().clauses()];
        for (int clause = 0; clause < never.length; clause++) {
            never[clause] = rules.contains(compiled.rules()[compiled.cells().owner[clause]].id());
        }
        return never;
    }

    /** The values of the facts that rules use, by their place in the cells. */
    private static long[] used(Cells cells, Fact[] facts, long[] situation) {
        long[] used = new long[cells.facts.length];
        for (int fact = 0; fact < facts.length; fact++) {
            int place = cells.place(facts[fact].name());
            if (place >= 0) {
                used[place] = situation[fact];
            }
        }
        return used;
    }

    private static boolean someHolds(Cells cells, long[] facts, boolean[] clauses) {
        long[] fired = cells.fired(cells.alive(facts));
        for (int clause = 0; clause < clauses.length; clause++) {
            if (clauses[clause] && (fired[clause >>> 6] >>> clause & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Any values, those that an assumption ties together drawn anew until they keep it. */
    static long[] situation(Fact[] facts, Seq<Assumption> assumptions, Random random) {
        long[] values = new long[facts.length];
        for (int fact = 0; fact < facts.length; fact++) {
            values[fact] = facts[fact].least() + random.nextInt((int) (facts[fact].most() - facts[fact].least() + 1));
        }
        for (Assumption it : assumptions) {
            int fact = Readings.place(facts, it.fact());
            int less = Readings.place(facts, it.less());
            while (values[fact] - values[less] > it.most()) {
                values[fact] = random.nextInt((int) facts[fact].most() + 1);
                values[less] = random.nextInt((int) facts[less].most() + 1);
            }
        }
        return values;
    }

    @Test
    void saysThatThereIsMoreWhereRulesLeaveTooManySituationsOpen() {
        PolicyAnalysis analysis = PolicyAnalysis.of(RandomPolicies.large(0, 25, 40));

        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(Inquiry.MOST_REGIONS + 1);
        assertThat(analysis.findings(Kind.NO_RULE_DECIDES).last().where()).isEmpty();
    }
}
