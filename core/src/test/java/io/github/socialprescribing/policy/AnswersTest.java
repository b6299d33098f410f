package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers are found again by the clauses that hold, as long as there are not too many. */
class AnswersTest {

    private static final int RULES = 14;
    private static final int KEPT = 8192;

    private static Answers answers() {
        Question question = Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .build();
        Tier tier = new Tier(3, "allowance", true);
        Rule[] rules = List.range(10, 10 + RULES)
                .map(i -> rule("R-" + i)
                        .in(tier)
                        .asked(question)
                        .says("rule " + i)
                        .then(advise("look"))
                        .from(assumed("for trials")))
                .toJavaArray(Rule[]::new);
        int[] owner = new int[RULES];
        for (int i = 0; i < RULES; i++) {
            owner[i] = i;
        }
        return new Answers(question, rules, owner, Map.of());
    }

    @Test
    void isForTheRulesWhoseClausesHold() {
        assertThat(answers().find(0b101).verdict().fired()).hasToString("List(R-10, R-12)");
        assertThat(answers().find(new long[] {0b110}).verdict().fired()).hasToString("List(R-11, R-12)");
        assertThat(answers().find(0).verdict().fired()).isEmpty();
    }

    @Test
    void isOneObjectForAsManySetsOfClausesAsAreKept() {
        Answers answers = answers();
        Answer[] first = new Answer[KEPT];
        for (int fired = 0; fired < KEPT; fired++) {
            first[fired] = fired % 2 == 0 ? answers.find(fired) : answers.find(new long[] {fired});
        }

        for (int fired = 0; fired < KEPT; fired += 5) {
            assertThat(first[fired].fired()).containsExactly(fired);
            assertThat(answers.find(fired)).isSameAs(first[fired]);
            assertThat(answers.find(new long[] {fired})).isSameAs(first[fired]);
        }
        Answer beyond = answers.find(KEPT);
        assertThat(answers.find(KEPT)).isNotSameAs(beyond);
        assertThat(answers.find(KEPT).verdict()).isEqualTo(beyond.verdict());
        assertThat(answers.find(KEPT - 1)).isSameAs(first[KEPT - 1]);
    }
}
