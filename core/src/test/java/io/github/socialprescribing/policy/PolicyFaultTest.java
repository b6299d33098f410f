package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.ALLOWANCE;
import static io.github.socialprescribing.policy.Faulty.KIND;
import static io.github.socialprescribing.policy.Faulty.LIMIT;
import static io.github.socialprescribing.policy.Faulty.MAY;
import static io.github.socialprescribing.policy.Faulty.TALK;
import static io.github.socialprescribing.policy.Faulty.USED;
import static io.github.socialprescribing.policy.Faulty.always;
import static io.github.socialprescribing.policy.Faulty.assertFault;
import static io.github.socialprescribing.policy.Faulty.parameter;
import static io.github.socialprescribing.policy.Faulty.question;
import static io.github.socialprescribing.policy.Faulty.sound;
import static io.github.socialprescribing.policy.Faulty.when;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is wrong with a policy is told all at once, by code and place. */
class PolicyFaultTest {

    private static final Path SOURCES = Path.of("src/test/java/io/github/socialprescribing/policy");

    @Test
    void findsNothingWrongWithASoundPolicy() {
        assertThat(sound().build().isRight()).isTrue();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        PolicyFaults faults = sound().withRules(
                        always("R-1"), when("R-2", KIND.is("middle").and(USED.isAtLeast(TALK))))
                .withParameters(parameter("other", 11))
                .withOverrides(OverrideRight.of("R-9", Roles.MANAGER))
                .build()
                .getLeft();

        assertThat(faults.codes())
                .containsExactlyInAnyOrder(
                        Code.DUPLICATE_NAME, Code.UNKNOWN_OPTION, Code.PARAMETER_OUT_OF_RANGE, Code.UNKNOWN_RULE);
        assertThat(faults.toString()).contains("; ").contains("UNKNOWN_OPTION at `R-2`");
        assertThatThrownBy(() -> new PolicyFaults(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noWayToBeUnfitIsForgotten() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String subject :
                List.of("PolicyFault", "ConditionFault", "NumberFault", "SettingAside", "Writing", "PolicyHistory")) {
            tests.append(Files.readString(SOURCES.resolve(subject + "Test.java")));
        }

        assertThat(Code.values()).allMatch(code -> tests.indexOf("Code." + code) >= 0);
    }

    @Test
    void findsAPolicyWithoutARule() {
        assertFault(Policy.draft("empty", "1"), Code.EMPTY_POLICY, "empty", "a policy has at least one rule");
    }

    @Test
    void findsNamesThatStandTwice() {
        String twice = "the same name stands twice";
        assertFault(sound().withRules(always("R-1")), Code.DUPLICATE_NAME, "R-1", twice);
        assertFault(sound().withTiers(new Tier(3, "another", true)), Code.DUPLICATE_NAME, "tier 3", twice);
        assertFault(sound().withQuestions(MAY), Code.DUPLICATE_NAME, "may", twice);
        assertFault(sound().withParameters(LIMIT), Code.DUPLICATE_NAME, "limit", twice);
        OverrideRight right = OverrideRight.of("R-2", Roles.MANAGER);
        assertFault(
                sound().withRules(Faulty.refusing("R-2")).withOverrides(right, right),
                Code.DUPLICATE_NAME,
                "R-2",
                twice);
        Question double_ = question("other", List.of(USED, FlagFact.of("used", "it is used")), List.empty());
        assertFault(sound().withQuestions(double_), Code.DUPLICATE_NAME, "other / used", twice);
    }

    @Test
    void findsTiersThatAreNotThere() {
        Rule stray = rule("R-2")
                .in(new Tier(7, "elsewhere", true))
                .asked(MAY)
                .says("it floats")
                .then(advise("look"))
                .from(assumed("for trials"));
        assertFault(sound().withRules(stray), Code.UNKNOWN_TIER, "R-2", "there is no tier 7");
        Question superseded = ((ImmutableQuestion) MAY).withName("other").withSupersedingTiers(LinkedHashSet.of(2));
        assertFault(sound().withQuestions(superseded), Code.UNKNOWN_TIER, "other", "there is no tier 2");
    }

    @Test
    void findsAQuestionThatIsNotThere() {
        Rule stray = rule("R-2")
                .in(ALLOWANCE)
                .asked(question("must", List.empty(), List.empty()))
                .says("it speaks")
                .then(advise("listen"))
                .from(assumed("for trials"));
        assertFault(sound().withRules(stray), Code.UNKNOWN_QUESTION, "R-2", "it speaks to `must`");
    }
}
