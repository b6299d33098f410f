package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.PolicyProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyFault;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Total;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyReadingTest {

    /** A policy as a service may write it by hand: what it leaves out of its question is as the vocabulary has it. */
    private static final String OURS = """
            {
              "schema": "urn:social-prescribing:policy:1.0",
              "id": "OURS", "version": "1",
              "tiers": [{"number": 1, "name": "safeguarding", "overridable": false}, {"number": 2, "name": "limits", "overridable": true}],
              "questions": [{"name": "may-plan-session"}],
              "parameters": [{"name": "most", "meaning": "how many", "unit": "half units", "least": 0, "most": 40, "value": 16,
                "provenance": {"type": "assumed", "why": "our habit"}}],
              "rules": [{
                "id": "OURS-1", "tier": 2, "questions": ["may-plan-session"], "says": "eight sessions are enough",
                "condition": {"type": "flag", "fact": "FACT", "expected": true},
                "effects": [{"type": "refuse", "code": "SESSION_LIMIT_REACHED", "remedy": "ask for more"}],
                "provenance": {"type": "assumed", "why": "our habit"}
              }],
              "overrides": [{"rule": "OURS-1", "roles": ["manager"]}]
            }
            """;

    private static final String FACT = SessionQuestions.MAY_PLAN_SESSION
            .question()
            .facts()
            .find(FlagFact.class::isInstance)
            .get()
            .name();

    private static ReadResult<Policy> read(String document) {
        return SocialPrescribingJson.read(Formats.POLICY, Samples.bytes(document.replace("FACT", FACT)));
    }

    private static List<String> told(String document) {
        return read(document)
                .problems()
                .map(it -> it.pointer() + " " + it.code())
                .toList();
    }

    @Test
    void readsAPolicyThatAPersonWrote() {
        Policy policy = read(OURS).value().get();

        assertThat(policy.question("may-plan-session")).contains(SessionQuestions.MAY_PLAN_SESSION.question());
        assertThat(policy.compile(SessionQuestions.MAY_PLAN_SESSION).facts()).isNotEmpty();
    }

    @Test
    void aQuestionHasTheTotalsOfTheVocabularyWhoseFactsItNames() {
        String few = OURS.replace(
                "\"name\": \"may-plan-session\"",
                "\"name\": \"may-plan-session\", \"assumptions\": [], \"facts\": [\"FACT\", \"units-agreed\", \"units-granted\", \"units-agreed-with-grants\", \"units-with-this\"]");

        assertThat(read(few).value().get().question("may-plan-session").get().totals())
                .containsExactly(Total.of(SessionFacts.AGREED_WITH_GRANTS, SessionFacts.AGREED, SessionFacts.GRANTED));
    }

    @Test
    void tellsEveryFaultOfAPolicyAtOnce() {
        String broken = OURS.replace("\"value\": 16", "\"value\": 41")
                .replace(
                        "\"tier\": 2, \"questions\": [\"may-plan-session\"]",
                        "\"tier\": 7, \"questions\": [\"CANARY\"]")
                .replace("\"rule\": \"OURS-1\"", "\"rule\": \"CANARY-2\"");

        assertThat(told(broken))
                .containsExactlyInAnyOrder(
                        "/parameters/0 policy.parameter-out-of-range",
                        "/rules/0 policy.unknown-tier",
                        "/rules/0 policy.unknown-question",
                        "/overrides policy.unknown-rule");
        assertThat(read(broken).problems().mkString()).doesNotContain("CANARY");
    }

    @Test
    void tellsWhatTheVocabularyDoesNotHave() {
        assertThat(told(OURS.replace("{\"name\": \"may-plan-session\"}", "{\"name\": \"may-dance\"}")))
                .containsExactly("/questions/0/name policy.unknown-question");
        assertThat(told(OURS.replace(
                        "{\"name\": \"may-plan-session\"}",
                        "{\"name\": \"may-plan-session\", \"facts\": [\"FACT\", \"phase of the moon\"]}")))
                .containsExactly("/questions/0/facts/1 policy.unknown-fact");
        assertThat(told(OURS.replace("FACT", "phase of the moon"))).containsExactly("/rules/0 policy.unknown-fact");
    }

    @Test
    void readsAFactOfAServicesOwnOverItsOwnVocabulary() {
        FlagFact moon = FlagFact.of("full moon", "whether the moon is full");
        Question question = SessionQuestions.MAY_PLAN_SESSION.question().with(moon);
        PolicyFormat ours = Formats.POLICY.over(List.of(question));
        Policy policy = Cesp.draft()
                .replacing(question)
                .withRules(Rules.rule("OURS-1")
                        .in(Cesp.policy().tiers().last())
                        .asked(question)
                        .says("nobody plans at full moon")
                        .when(moon.isTrue())
                        .then(Rules.advise("wait for a night"))
                        .from(Rules.assumed("a habit")))
                .build()
                .get();
        byte[] document = Samples.bytes(SocialPrescribingJson.write(ours, policy));

        Policy again = SocialPrescribingJson.read(
                        ours.over(
                                Cesp.policy().questions().map(it -> it.name().equals(question.name()) ? question : it)),
                        document)
                .value()
                .get();

        assertThat(again.hash()).isEqualTo(policy.hash());
        assertThat(SocialPrescribingJson.read(Formats.POLICY, document).errors().map(Problem::code))
                .contains(PolicyProblemCodes.UNKNOWN_FACT);
    }

    @Test
    void aFaultThatIsWeighedLightlyStillGivesNoPolicy() {
        Profile light = Profile.strict();
        for (PolicyFault.Code fault : PolicyFault.Code.values()) {
            light = light.weighing(
                    PolicyProblemCodes.of(fault), io.github.socialprescribing.json.problem.Severity.WARNING);
        }

        ReadResult<Policy> read = SocialPrescribingJson.read(
                Formats.POLICY,
                Samples.bytes(OURS.replace("FACT", FACT).replace("\"value\": 16", "\"value\": 41")),
                light,
                Limits.standard());

        assertThat(read.value()).isEmpty();
        assertThat(read.errors().map(Problem::code)).containsExactly(ProblemCodes.INVARIANT);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAPolicyHasACodeForDocuments(PolicyFault.Code fault) {
        assertThat(PolicyProblemCodes.of(fault).name()).startsWith("policy.");
    }

    /** The deepest condition that a policy is built with, of two levels of a document each. */
    @Test
    void whateverIsBuiltCanBeReadAgain() {
        Condition deepest = SessionFacts.COUNTED.isAtLeast(1);
        for (int i = 0; i < 16; i++) {
            deepest = Condition.all(SessionFacts.COUNTED.isAtLeast(i), deepest);
        }
        Policy policy = Cesp.draft()
                .withEffective(Period.from(LocalDate.of(0, 1, 1)).until(LocalDate.of(9999, 12, 31)))
                .withRules(Rules.rule("OURS-1")
                        .in(Cesp.policy().tiers().last())
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("deep \uD83D\uDE42")
                        .when(deepest)
                        .then(Rules.advise("think twice"))
                        .from(Rules.assumed("for trials")))
                .build()
                .get();

        byte[] written = Samples.bytes(SocialPrescribingJson.write(Formats.POLICY, policy));

        assertThat(SocialPrescribingJson.read(Formats.POLICY, written).value()).contains(policy);
    }
}
