package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Twelve rules of which it is known by hand what can be proved of them. */
class PolicyAnalysisTest {

    private final PolicyAnalysis analysis = PolicyAnalysis.of(TwelveRules.policy());

    @Test
    void settlesEverything() {
        assertThat(analysis.isComplete()).isTrue();
    }

    @Test
    void findsExactlyTheGapsThatWereLeftIn() {
        Seq<String> gaps = analysis.findings(Kind.NO_RULE_DECIDES)
                .map(finding -> finding.where().get().toString());

        assertThat(gaps)
                .containsExactlyInAnyOrder(
                        "sessions-used is at least base-limit and sessions-used is less than soft-max"
                                + " and complexity-needs is at least 3 and open-goals is 0 and approvals is 0"
                                + " and extension-count is at most 2 and not safeguarding"
                                + " and missed-appointments is at most 2 and weeks-since-first is at most 26"
                                + " and budget-left-pence is at least 4500 and worker-capacity is at least 1",
                        "sessions-used is at least base-limit and sessions-used is at least soft-max"
                                + " and approvals is at least 2 and extension-count is 2"
                                + " and missed-appointments is at most 2"
                                + " and budget-left-pence is at least 4500 and worker-capacity is at least 1",
                        "sessions-used is at least base-limit and sessions-used is at least soft-max"
                                + " and approvals is at least 2 and extension-count is 2 and safeguarding"
                                + " and budget-left-pence is at least 4500 and worker-capacity is at least 1");
    }

    @Test
    void findsNoRuleThatNeverApplies() {
        assertThat(analysis.findings(Kind.RULE_NEVER_APPLIES)).isEmpty();
        assertThat(analysis.findings(Kind.RULE_NEVER_COUNTS)).isEmpty();
    }

    @Test
    void tellsThatARuleGivesReasonsOnly() {
        assertThat(analysis.findings(Kind.RULE_NEVER_DECIDES)
                        .flatMap(Finding::rules)
                        .map(Object::toString))
                .containsExactly("R03");
    }

    @Test
    void onlySafeguardingMovesTheOutcomeBothWays() {
        Seq<String> notMonotone = TwelveRules.QUESTION
                .facts()
                .map(Fact::name)
                .reject(fact -> analysis.monotone("may-continue", fact).isMonotone());

        assertThat(notMonotone).containsExactly("safeguarding");
    }

    @Test
    void closingAGapIsADifferenceInTwoCases() {
        PolicyDiff diff = PolicyDiff.between(TwelveRules.policy(), TwelveRules.policy("2", 3, 3));

        assertThat(diff.unsettled()).isEmpty();
        assertThat(diff.changed().rules()).containsExactly("R06");
        assertThat(diff.cases()).hasSize(2).allSatisfy(it -> {
            assertThat(it.before()).isEqualTo(Outcome.NEEDS_DECISION);
            assertThat(it.after()).isEqualTo(Outcome.PERMITTED);
            assertThat(it.words()).contains("approvals is at least 2, extension-count is 2");
        });
    }

    @Test
    void aPolicyTightensItself() {
        assertThat(Tightening.of(TwelveRules.policy(), TwelveRules.policy()).holds())
                .isTrue();
        assertThat(Tightening.of(TwelveRules.policy("2", 2, 5), TwelveRules.policy())
                        .holds())
                .isFalse();
        assertThat(Tightening.of(TwelveRules.policy(), TwelveRules.policy("2", 2, 5))
                        .holds())
                .isTrue();
    }
}
