package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Examples that people sign: which there are, and how they read on paper and in a table of another program. */
class GoldenTableTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final ChoiceFact KIND = ChoiceFact.of("kind, \"its\"", "its kind", "first|only", "last");
    private static final Tier TIER = new Tier(3, "allowance", true);

    private static Question question() {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, KIND))
                .build();
    }

    private static PolicyDraft draft(long limit) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question())
                .withRules(
                        rule("R-1")
                                .in(TIER)
                                .asked(question())
                                .says("four at most")
                                .when(USED.isMoreThan(limit))
                                .then(refuse(new RefusalCode("FULL", "there is no place", "wait")))
                                .from(assumed("for trials")),
                        rule("R-2")
                                .in(TIER)
                                .asked(question())
                                .says("the last is special")
                                .when(KIND.is("last"))
                                .then(advise("be kind"))
                                .from(assumed("for trials")));
    }

    private static GoldenTests table() {
        return GoldenTests.of(draft(4).build().get(), "may");
    }

    @Test
    void hasAnExampleForEverySetOfRulesAndBothSidesOfEveryThreshold() {
        assertThat(table().rows().map(row -> row.why() + " -> " + row.outcome()))
                .containsExactlyInAnyOrder(
                        "no rule applies -> PERMITTED",
                        "R-1 applies -> REFUSED",
                        "R-2 applies -> PERMITTED",
                        "R-1 + R-2 apply -> REFUSED",
                        "used: 4 units -> PERMITTED",
                        "used: 5 units -> REFUSED",
                        "kind, \"its\": first|only -> PERMITTED",
                        "kind, \"its\": last -> PERMITTED");
        assertThat(table().complete()).isTrue();
        assertThat(table().facts()).containsExactly(USED, KIND);
    }

    @Test
    void twoExamplesOfAThresholdDifferInOneFactAlone() {
        List<GoldenTests.Row> pair =
                table().rows().filter(row -> row.why().startsWith("used:")).toList();

        assertThat(pair.map(row -> row.values().find("used").get())).containsExactly(4L, 5L);
        assertThat(pair.map(row -> row.values().find(KIND.name())).distinct()).hasSize(1);
    }

    @Test
    void theExamplesOfAThresholdAreThoseThatShowWhatItChanges() {
        Condition both = USED.isAtLeast(4).and(KIND.is("last"));
        Rule refuses = ((ImmutableRule) draft(9).rules().head()).withCondition(both);
        Rule advises = ((ImmutableRule) draft(9).rules().last()).withCondition(both);

        for (Rule rule : List.of(refuses, advises)) {
            Policy policy = draft(9).withoutRule("R-1")
                    .withoutRule("R-2")
                    .withRules(rule)
                    .build()
                    .get();
            Seq<GoldenTests.Row> pair =
                    GoldenTests.of(policy, "may").rows().filter(row -> row.why().startsWith("used:"));

            assertThat(pair.map(row -> row.values().find("used").get())).containsExactly(3L, 4L);
            assertThat(pair.map(row -> row.fired().size())).containsExactly(0, 1);
        }
    }

    @Test
    void readsAsATableOnPaper() {
        String[] lines = table().toMarkdown().split("\n");

        assertThat(lines[0]).isEqualTo("# whether it may be");
        assertThat(lines[2])
                .isEqualTo("Policy trial, version 1, hash "
                        + draft(4).build().get().hash() + ".");
        assertThat(lines[3]).isEqualTo("Every set of rules that can apply together has its example.");
        assertThat(lines[5]).isEqualTo("| # | example of | used | kind, \"its\" | outcome | rules |");
        assertThat(lines[6]).isEqualTo("| --- | --- | --- | --- | --- | --- |");
        assertThat(lines[7]).isEqualTo("| 1 | no rule applies | 0 units | first\\|only | permitted |  |");
        assertThat(lines).hasSize(7 + table().rows().size() + 2);
        assertThat(table().toMarkdown()).contains("| 5 units | last | refused | R-1, R-2 |");
        assertThat(lines[6 + table().rows().size()])
                .startsWith("| " + table().rows().size() + " | ");
    }

    @Test
    void saysWhereExamplesAreLeftOut() {
        GoldenTests all = table();
        GoldenTests some = new GoldenTests(
                all.policy(), all.question(), all.facts(), all.rows().take(1), false);

        assertThat(some.toMarkdown())
                .contains("There are more sets of rules that can apply together than examples here.")
                .doesNotContain("Every set of rules");
        assertThat(all.toMarkdown()).doesNotContain("There are more sets");
    }

    @Test
    void readsAsATableOfAnotherProgram() {
        String[] lines = table().toCsv().split("\r\n", -1);

        assertThat(lines[0]).isEqualTo("example,of,used,\"kind, \"\"its\"\"\",outcome,rules");
        assertThat(lines[1]).isEqualTo("1,no rule applies,0,first|only,permitted,");
        assertThat(lines).anyMatch(line -> line.endsWith(",5,last,refused,R-1 R-2"));
        assertThat(lines).hasSize(table().rows().size() + 2);
        assertThat(lines[lines.length - 1]).isEmpty();
        assertThat(lines[lines.length - 2]).startsWith(table().rows().size() + ",");
    }

    @Test
    void tellsWhichExamplesAreDecidedDifferently() {
        assertThat(table().check(draft(4).build().get())).isEmpty();
        assertThat(table().check(draft(5).build().get())).isNotEmpty().allSatisfy(it -> {
            assertThat(it.row().values().find("used")).contains(5L);
            assertThat(it.outcome()).contains(Outcome.PERMITTED);
        });
    }

    @Test
    void anExampleThatAnotherVersionCannotDecideIsADifferenceWithoutAnOutcome() {
        CountFact few = CountFact.of("used", "units used", "units", 0, 4);
        Policy fewer = draft(4).replacing(((ImmutableQuestion) question()).withFacts(List.of(few, KIND)))
                .build()
                .get();
        Policy assuming = draft(4).replacing(((ImmutableQuestion) question())
                        .withFacts(List.of(USED, KIND, CountFact.of("made", "units made", "", 0, 3)))
                        .withAssumptions(List.of(new Assumption("used", "made", 0))))
                .build()
                .get();

        assertThat(table().check(fewer)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.outcome()).isEmpty();
            assertThat(it.fired()).isEmpty();
            assertThat(it.row().values().find("used").get()).isGreaterThan(4);
        });
        assertThat(table().check(assuming)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.outcome()).isEmpty();
            assertThat(it.row().values().find("used").get()).isGreaterThan(3);
        });
    }
}
