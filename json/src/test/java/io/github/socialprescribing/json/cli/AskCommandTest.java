package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.oracle.SchemaOracle;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Profiles;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskCommandTest {

    private static final String PLAN = "may-plan-session";

    static Stream<Policy> policies() {
        return Profiles.all().toJavaStream();
    }

    /** Every fact of a question at its lowest value, as a situation tells it. */
    private static String lowest(Policy policy, Question question) {
        Seq<Fact> facts = policy.compile(Asked.ofValues(question)).facts();
        return facts.map(fact -> "\"" + fact.name() + "\": " + value(fact)).mkString("{", ",\n", "}");
    }

    private static String value(Fact fact) {
        return switch (fact.getClass().getSimpleName()) {
            case "CountFact" -> Long.toString(fact.least());
            case "FlagFact" -> "false";
            default -> "\"" + fact.inWords(0) + "\"";
        };
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyQuestionOfEveryPolicyIsAnsweredAsTheLibraryAnswersIt(Policy policy) {
        for (Question question : policy.questions()) {
            Ran ran =
                    Ran.reading(lowest(policy, question), "ask", policy.id(), question.name(), "-", "--format", "json");

            assertThat(ran.err()).as(question.name()).isEmpty();
            Decision told = SocialPrescribingJson.read(
                            Formats.DECISION, ran.out().strip().getBytes(StandardCharsets.UTF_8))
                    .value()
                    .get();
            CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));
            FactValues values = compiled.facts()
                    .foldLeft(
                            FactValues.NONE,
                            (known, fact) -> new FactValues(known.values().put(fact.name(), fact.least())));
            assertThat(told).as(question.name()).isEqualTo(Decision.of(compiled, values));
            assertThat(ran.code()).isEqualTo(told.verdict() instanceof Verdict.Permitted ? 0 : 1);
        }
    }

    @Test
    void whatItTellsProgramsIsValidByThePublishedSchema() {
        Question question =
                Cesp.policy().questions().find(it -> it.name().equals(PLAN)).get();
        String out = Ran.reading(lowest(Cesp.policy(), question), "ask", "CESP", PLAN, "-", "--format", "json")
                .out();

        for (SchemaOracle oracle : SchemaOracle.of(DocumentKind.DECISION)) {
            assertThat(oracle.faults(out)).as(oracle.name()).isEmpty();
        }
    }

    @Test
    void tellsPeopleWhatWasAskedTheAnswerAndWhy() {
        Question question =
                Cesp.policy().questions().find(it -> it.name().equals(PLAN)).get();
        String used = lowest(Cesp.policy(), question).replaceFirst("(\"[^\"]*counted[^\"]*\"): 0", "$1: 16");

        Ran permitted = Ran.reading(lowest(Cesp.policy(), question), "ask", "CESP", PLAN, "-");
        Ran other = Ran.reading(used, "ask", "CESP", PLAN, "-");

        assertThat(permitted.lines()).first().asString().startsWith("asked: may-plan-session: ");
        assertThat(other.lines()).first().asString().startsWith("asked: may-plan-session: ");
    }

    @Test
    void tellsPeopleWhatWouldMakePossibleWhatIsRefused() {
        Question question =
                Cesp.policy().questions().find(it -> it.name().equals(PLAN)).get();
        String ninth = lowest(Cesp.policy(), question)
                .replace("\"units-asked\": 0", "\"units-asked\": 2")
                .replace("\"units-with-this\": 0", "\"units-with-this\": 18");

        assertThat(Ran.reading(ninth, "ask", "CESP", PLAN, "-").lines())
                .contains(
                        "asked: may-plan-session: refused",
                        "  what if  units-granted = 2 half units: permitted",
                        "  remedy   ask for an extension if none is asked for yet; people decide it case by case");
    }

    @Test
    void tellsWhatCanBeAsked() {
        Ran questions = Ran.with("ask", "CESP");
        Ran facts = Ran.with("ask", "CESP", PLAN);

        assertThat(questions.code()).isZero();
        assertThat(questions.lines())
                .hasSize(Cesp.policy().questions().size())
                .anyMatch(it -> it.startsWith(PLAN + ": "));
        assertThat(facts.code()).isZero();
        assertThat(facts.out()).contains("(a number of half units from 0 to ", "(true or false)");
    }

    @Test
    void tellsEveryFaultOfASituationAtItsPlace() {
        String flag = Cesp.policy()
                .compile(Asked.ofValues(Cesp.policy()
                        .questions()
                        .find(it -> it.name().equals(PLAN))
                        .get()))
                .facts()
                .find(FlagFact.class::isInstance)
                .get()
                .name();

        Ran ran = Ran.reading("{\"" + flag + "\": 7,\n \"CANARY\": 1}", "ask", "CESP", PLAN, "-");

        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("stdin:1:", ": type: ", "stdin:2:", ": unknown: ", ": required: ")
                .doesNotContain("CANARY");
    }

    @Test
    void namesTheQuestionsThatThereAre() {
        Ran ran = Ran.with("ask", "CESP", "may-plan-sesion");

        assertThat(ran.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err()).contains("may-discharge", "did you mean `may-plan-session`?");
    }
}
