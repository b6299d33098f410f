package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.FIXED;
import static io.github.socialprescribing.policy.Faulty.MAY;
import static io.github.socialprescribing.policy.Faulty.SAFEGUARDING;
import static io.github.socialprescribing.policy.Faulty.USED;
import static io.github.socialprescribing.policy.Faulty.always;
import static io.github.socialprescribing.policy.Faulty.assertFault;
import static io.github.socialprescribing.policy.Faulty.question;
import static io.github.socialprescribing.policy.Faulty.sketch;
import static io.github.socialprescribing.policy.Faulty.sound;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Exceptions and overrides that can set nothing aside, or may not, each told by code and place. */
class SettingAsideTest {

    @Test
    void findsExceptionsAndOverridesOfRulesThatAreNotThere() {
        assertFault(
                sound().withRules(sketch("R-2").exceptionTo("R-9").from(assumed("for trials"))),
                Code.UNKNOWN_RULE,
                "R-2",
                "there is no rule `R-9`");
        assertFault(
                sound().withOverrides(OverrideRight.of("R-9", Roles.MANAGER)),
                Code.UNKNOWN_RULE,
                "overrides",
                "there is no rule `R-9`");
    }

    @Test
    void findsExceptionsInACircle() {
        Rule one = sketch("R-2").exceptionTo("R-3").from(assumed("for trials"));
        Rule other = sketch("R-3").exceptionTo("R-2").from(assumed("for trials"));
        assertFault(
                sound().withRules(one, other),
                Code.CIRCULAR_EXCEPTION,
                "R-2",
                "rules are exceptions to each other in a circle: `R-2` to `R-3` to `R-2`");
    }

    /** A rule that the circle silences, and one that is an exception to one of the circle, are not in it. */
    @Test
    void namesTheRulesOfTheCircleAlone() {
        Rule before = sketch("R-0").exceptionTo("R-4").from(assumed("for trials"));
        Rule after = sketch("R-2").from(assumed("for trials"));
        Rule one = sketch("R-3").exceptionTo("R-2", "R-4").from(assumed("for trials"));
        Rule two = sketch("R-4").exceptionTo("R-5").from(assumed("for trials"));
        Rule three = sketch("R-5").exceptionTo("R-3").from(assumed("for trials"));
        assertFault(
                sound().withRules(before, after, one, two, three),
                Code.CIRCULAR_EXCEPTION,
                "R-3",
                "rules are exceptions to each other in a circle: `R-3` to `R-4` to `R-5` to `R-3`");
    }

    @Test
    void findsDoorsIntoProtectedTiers() {
        assertFault(
                sound().withTiers(new Tier(0, "consent", true)),
                Code.PROTECTED_TIER,
                "consent",
                "the tiers 0 and 1 can never be overridden");
        String words = "the rules of its tier cannot be overridden";
        for (Tier tier : List.of(SAFEGUARDING, FIXED)) {
            Rule protected_ = rule("R-2")
                    .in(tier)
                    .asked(MAY)
                    .says("it stands")
                    .then(refuse(Faulty.NO))
                    .from(assumed("for trials"));
            assertFault(
                    sound().withRules(protected_).withOverrides(OverrideRight.of("R-2", Roles.MANAGER)),
                    Code.PROTECTED_TIER,
                    "R-2",
                    words);
        }
    }

    @Test
    void namesEveryCircleThatHasNoRuleInCommonWithAnother() {
        PolicyDraft two = sound().withRules(
                        silencing("R-2", "R-3", "R-5"),
                        silencing("R-3", "R-2"),
                        silencing("R-4", "R-4"),
                        silencing("R-5", "R-6"),
                        silencing("R-6", "R-5"));

        assertThat(two.build().getLeft().all().map(PolicyFault::toString))
                .allMatch(it -> it.startsWith(Code.CIRCULAR_EXCEPTION.toString()))
                .extracting(it -> it.substring(it.lastIndexOf(": ") + 2))
                .containsExactly("`R-2` to `R-3` to `R-2`", "`R-4` to `R-4`", "`R-5` to `R-6` to `R-5`");
    }

    private static Rule silencing(String id, String... others) {
        return sketch(id).exceptionTo(others).from(assumed("for trials"));
    }

    @Test
    void findsAnExceptionToARuleOfAnotherQuestion() {
        Question other = question("other", List.of(USED), List.empty());
        Rule elsewhere = ((ImmutableRule) always("R-2")).withQuestions(LinkedHashSet.of("other"));
        PolicyDraft draft = sound().withQuestions(other).withRules(elsewhere);

        assertFault(
                draft.withRules(silencing("R-3", "R-1", "R-2")),
                Code.UNRELATED_EXCEPTION,
                "R-3",
                "`R-2` answers none of its questions");
    }
}
