package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A search that takes too long stops, says so, and claims nothing of what it did not see. */
class SearchTest {

    private static List<FlagFact> flags() {
        return List.range(0, 6).map(i -> FlagFact.of("flag-" + i, "flag " + i));
    }

    private static Question question() {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(flags().map(it -> (Fact) it))
                .build();
    }

    /** Whether an even number of the flags is set: no two situations without it can be told together. */
    private static Condition even(List<FlagFact> flags) {
        List<Condition> cases = List.empty();
        for (int set = 0; set < 1 << flags.size(); set++) {
            int these = set;
            if (Integer.bitCount(these) % 2 == 0) {
                cases = cases.append(new Condition.All(flags.zipWithIndex(
                        (flag, place) -> (these >>> place & 1) == 1 ? flag.isTrue() : flag.isNotTrue())));
            }
        }
        return new Condition.Any(cases);
    }

    private static Policy permitting(Condition when) {
        Tier tier = new Tier(3, "allowance", true);
        return Policy.draft("trial", "1")
                .withTiers(tier)
                .withQuestions(question())
                .withRules(rule("R-1")
                        .in(tier)
                        .asked(question())
                        .says("it may be")
                        .when(when)
                        .then(permit("why not"))
                        .from(assumed("for trials")))
                .build()
                .get();
    }

    @Test
    void stopsAfterSoManyZonesAndSaysSo() {
        Zone all = new Inquiry(question(), Map.of(even(flags()), 0)).everything();
        Search none = new Search(new Effort(0));
        Search one = new Search(new Effort(1));

        assertThat(none.find(all, Goal.ANY)).isNull();
        assertThat(none.gaveUp()).isTrue();
        assertThat(one.find(all, Goal.ANY)).isSameAs(all);
        assertThat(one.gaveUp()).isFalse();
        assertThat(one.find(all, Goal.ANY)).isNull();
        assertThat(one.gaveUp()).isTrue();
    }

    @Test
    void claimsNothingBeyondTheGapsThatItTells() {
        PolicyAnalysis analysis = PolicyAnalysis.of(permitting(even(flags())));

        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(16);
        assertThat(analysis.findings(Kind.NOT_PROVEN).map(Finding::words))
                .containsExactly("there are further situations that no rule decides");
        assertThat(analysis.isComplete()).isFalse();
    }

    @Test
    void tellsSixteenGapsWhereThereAreNoMore() {
        PolicyAnalysis analysis = PolicyAnalysis.of(permitting(even(flags().drop(1))));

        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(16);
        assertThat(analysis.isComplete()).isTrue();
    }

    @Test
    void aDifferenceWithMoreCasesThanAreToldIsUnsettled() {
        PolicyDiff diff = PolicyDiff.between(
                permitting(even(flags())),
                permitting(even(flags()))
                        .toDraft()
                        .withoutRule("R-1")
                        .withVersion("2")
                        .withRules(((ImmutableRule)
                                        permitting(even(flags())).rules().head())
                                .withEffects(List.of(Rules.refuse(new RefusalCode("FULL", "full", "wait")))))
                        .build()
                        .get());

        assertThat(diff.unsettled()).containsExactly("may");
        assertThat(diff.isNone()).isFalse();
    }
}
