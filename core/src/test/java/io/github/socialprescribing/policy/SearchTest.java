package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.List;
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

    private static boolean claimsThatNothingIsBothEvenAndOdd(Effort effort) {
        Condition odd = new Condition.Any(
                List.ofAll(((Condition.Any) even(flags())).of()).map(SearchTest::withTheFirstFlagChanged));
        Space space = new Inquiry(question(), java.util.List.of(even(flags()), odd)).space;
        Search search = new Search(space, effort);
        boolean never = search.isNever(space.holds(0), space.holds(1));
        assertThat(search.find(space.holds(0), space.holds(1))).isNull();
        assertThat(search.gaveUp()).isEqualTo(!never);
        return never;
    }

    private static Condition withTheFirstFlagChanged(Condition these) {
        Condition.All all = (Condition.All) these;
        return new Condition.All(all.of().update(0, all.of().head().negate()));
    }

    @Test
    void stopsAfterSoManyContradictionsAndSaysSo() {
        assertThat(claimsThatNothingIsBothEvenAndOdd(new Effort(0))).isFalse();
        assertThat(claimsThatNothingIsBothEvenAndOdd(new Effort(3))).isFalse();
        assertThat(claimsThatNothingIsBothEvenAndOdd(new Effort(1_000))).isTrue();
    }

    @Test
    void oneSearchLeavesOthersTheirPartOfTheEffort() {
        Effort whole = new Effort(10);
        Effort part = whole.atMost(3);

        for (int i = 0; i < 3; i++) {
            assertThat(part.spend()).isTrue();
        }
        assertThat(part.spend()).isFalse();
        for (int i = 0; i < 7; i++) {
            assertThat(whole.spend()).isTrue();
        }
        assertThat(whole.spend()).isFalse();
        assertThat(whole.atMost(3).spend()).isFalse();
    }

    @Test
    void saysThatThereAreFurtherGapsAndShowsOne() {
        Policy policy = permitting(even(flags()));
        PolicyAnalysis analysis = PolicyAnalysis.of(policy);
        Finding last = analysis.findings(Kind.NO_RULE_DECIDES).last();
        FactValues further = last.witness().get().facts();

        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(17);
        assertThat(last.words()).isEqualTo("no rule decides in further situations either, of which one is shown");
        assertThat(last.where()).isEmpty();
        assertThat(policy.compile(Asked.ofValues(question())).decide(further).fired())
                .isEmpty();
        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)
                        .flatMap(Finding::where)
                        .exists(where -> new Oracle(policy, question(), further).holds(where)))
                .isFalse();
        assertThat(analysis.isComplete()).isTrue();
    }

    @Test
    void tellsSixteenGapsWhereThereAreNoMore() {
        PolicyAnalysis analysis = PolicyAnalysis.of(permitting(even(flags().drop(1))));

        assertThat(analysis.findings(Kind.NO_RULE_DECIDES)).hasSize(16);
        assertThat(analysis.isComplete()).isTrue();
    }

    @Test
    void aDifferenceWithMoreCasesThanAreToldSaysSo() {
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

        assertThat(diff.cases()).hasSize(16);
        assertThat(diff.further()).containsExactly("may");
        assertThat(diff.furtherReasons()).isEmpty();
        assertThat(diff.unsettled()).isEmpty();
        assertThat(diff.isNone()).isFalse();
    }

    @Test
    void otherReasonsOfMoreCasesThanAreToldSaySoAlone() {
        Policy before = permitting(even(flags()));
        PolicyDiff diff = PolicyDiff.between(
                before,
                before.toDraft()
                        .withoutRule("R-1")
                        .withRules(((ImmutableRule) before.rules().head())
                                .withEffects(List.of(Rules.permit("for another reason"))))
                        .build()
                        .get());

        assertThat(diff.cases()).isEmpty();
        assertThat(diff.otherReasons()).hasSize(16);
        assertThat(diff.further()).isEmpty();
        assertThat(diff.furtherReasons()).containsExactly("may");
        assertThat(diff.isNone()).isTrue();
    }
}
