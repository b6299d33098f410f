package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.SixRules.CASES;
import static io.github.socialprescribing.policy.SixRules.RULES;
import static io.github.socialprescribing.policy.SixRules.TIERS;
import static io.github.socialprescribing.policy.SixRules.bit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.LinkedHashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Six rules, each of which applies or does not: the sets of clauses lead to what the rules say, in every case. */
class HeadlineTest {

    private static final int TRIALS = 48;

    /** So many clauses a rule has where they take three words. */
    private static final int MANY = 24;

    /** The clauses of the rules that apply, one of the many of each. */
    private static long[] clauses(int applying, int seed) {
        Random random = new Random(seed);
        long[] clauses = new long[3];
        for (int rule = 0; rule < RULES; rule++) {
            int clause = rule * MANY + random.nextInt(MANY);
            clauses[clause >> 6] |= (long) (applying >> rule & 1) << clause;
        }
        return clauses;
    }

    @Test
    void saysWhatTheRulesSayInOneWord() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, false);
            Headline headline = trial.headline(1);
            for (int applying = 0; applying < CASES; applying++) {
                assertThat(headline.of(applying)).isEqualTo(trial.outcomes[applying]);
                assertThat(headline.of(new long[] {applying})).isEqualTo(trial.outcomes[applying]);
            }
        }
    }

    @Test
    void soDoesWhatBecomesOfTheWordOfEveryRule() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, false);
            Weighing weighing = new Weighing(trial.question, trial.rules);
            for (int applying = 0; applying < CASES; applying++) {
                boolean[] fired = new boolean[RULES];
                for (int rule = 0; rule < RULES; rule++) {
                    fired[rule] = (applying >> rule & 1) != 0;
                }
                assertThat(weighing.weigh(fired, new boolean[0]).outcome()).isEqualTo(trial.outcomes[applying]);
            }
        }
    }

    @Test
    void saysTheSameInThreeWords() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, false);
            Headline headline = trial.headline(MANY);
            for (int applying = 0; applying < CASES; applying++) {
                assertThat(headline.of(clauses(applying, seed))).isEqualTo(trial.outcomes[applying]);
            }
        }
    }

    @Test
    void leavesNoOutcomeOutThatMayComeAbout() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, false);
            Headline headline = trial.headline(MANY);
            for (int perhaps = 0; perhaps < CASES; perhaps++) {
                for (int surely = perhaps; ; surely = (surely - 1) & perhaps) {
                    int possible = headline.possible(clauses(surely, seed), clauses(perhaps, seed));
                    assertThat(trial.possible(surely, perhaps) & ~possible).isZero();
                    if (surely == 0) {
                        break;
                    }
                }
                assertThat(headline.possible(clauses(perhaps, seed), clauses(perhaps, seed)))
                        .isEqualTo(bit(trial.outcomes[perhaps]));
            }
        }
    }

    @Test
    void addsNoneWhereRulesAreIndependent() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, true);
            Headline headline = trial.headline(MANY);
            for (int perhaps = 0; perhaps < CASES; perhaps++) {
                for (int surely = perhaps; surely != 0; surely = (surely - 1) & perhaps) {
                    assertThat(headline.possible(clauses(surely, seed), clauses(perhaps, seed)))
                            .isEqualTo(trial.possible(surely, perhaps));
                }
            }
        }
    }

    @Test
    void whoHasNoSayMakesNoDifference() {
        for (int seed = 0; seed < TRIALS; seed++) {
            SixRules trial = new SixRules(seed, false);
            Headline headline = trial.headline(MANY);
            for (int rule = 0; rule < RULES; rule++) {
                long[] its = clauses(1 << rule, seed);
                boolean says = false;
                for (int word = 0; word < its.length; word++) {
                    says |= (headline.hasASay(word) & its[word]) != 0;
                }
                boolean matters = false;
                for (int applying = 0; applying < CASES; applying++) {
                    matters |= trial.outcomes[applying] != trial.outcomes[applying ^ 1 << rule];
                }
                assertThat(says || !matters).isTrue();
            }
        }
    }

    @Test
    void aPermitHasNoSayWhereAllIsPermittedAndADutyNowhere() {
        Question open = question(Outcome.PERMITTED);
        Rule[] rules = {
            rule("R-1")
                    .in(TIERS[2])
                    .asked(open)
                    .says("one")
                    .then(permit("it may"))
                    .from(assumed("for trials")),
            rule("R-2")
                    .in(TIERS[1])
                    .asked(open)
                    .says("two")
                    .then(permit("it may"))
                    .from(assumed("for trials")),
            rule("R-3")
                    .in(TIERS[2])
                    .asked(open)
                    .says("three")
                    .then(oblige("A", "do it"))
                    .from(assumed("for trials")),
            rule("R-4")
                    .in(TIERS[2])
                    .asked(open)
                    .says("four")
                    .then(needsDecision("people decide"))
                    .from(assumed("for trials")),
            rule("R-5")
                    .in(TIERS[2])
                    .asked(open)
                    .says("five")
                    .then(oblige("A", "do it"))
                    .exceptionTo("R-4")
                    .from(assumed("for trials"))
        };
        int[] owner = {0, 1, 2, 3, 4};

        assertThat(new Headline(open, rules, owner).hasASay(0)).isEqualTo(0b11010);
        assertThat(new Headline(question(Outcome.NEEDS_DECISION), rules, owner).hasASay(0))
                .isEqualTo(0b11011);
    }

    private static Question question(Outcome otherwise) {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .otherwise(otherwise)
                .supersedingTiers(LinkedHashSet.of(1))
                .build();
    }
}
