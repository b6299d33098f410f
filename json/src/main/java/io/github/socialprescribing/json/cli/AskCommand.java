package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.codec.Situations;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Verdict;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: what a policy answers to one of its questions in a situation, and why. No pathway is needed. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what a policy answers to a question in a situation, and why.",
            "Without a question, the questions of the policy are told; without a situation, the facts of the question."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is permitted, or it was told what can be asked",
            "1:it is refused, or people have to decide",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNSOUND_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing ask CESP",
            "  social-prescribing ask CESP may-plan-session",
            "  social-prescribing ask CESP may-plan-session situation.json"
        })
final class AskCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "POLICY",
            description = "A document that holds a policy, or the name of a ready-made one.")
    private String policy = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "One of its questions.")
    private @Nullable String question;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SITUATION",
            description = "A JSON object with a member for each fact; - is the standard input.")
    private @Nullable String situation;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DecideCommand.Form format = DecideCommand.Form.TEXT;

    @Override
    public Integer call() {
        DocumentSource source = new DocumentSource(line(), line().getErr());
        return source.policy(policy).fold(unsound -> ExitCodes.UNREADABLE, rules -> asked(rules, source));
    }

    private int asked(Policy rules, DocumentSource source) {
        if (question == null) {
            rules.questions().forEach(it -> line().getOut().println(it.name() + ": " + it.meaning()));
            return ExitCodes.VALID;
        }
        CompiledPolicy<FactValues> compiled = rules.compile(Asked.ofValues(named(rules, question)));
        if (situation == null) {
            compiled.facts()
                    .forEach(it -> line().getOut().println(it.name() + ": " + it.meaning() + " (" + form(it) + ")"));
            return ExitCodes.VALID;
        }
        return source.read(Situations.of(compiled.facts(), compiled.question().facts()), situation)
                .fold(unsound -> ExitCodes.UNREADABLE, values -> told(Decision.of(compiled, values)));
    }

    private Question named(Policy rules, String name) {
        Seq<Question> questions = rules.questions();
        return questions
                .find(it -> it.name().equals(name))
                .getOrElseThrow(
                        () -> new ParameterException(line(), Nearest.hint(name, questions.map(Question::name))));
    }

    private static String form(Fact fact) {
        if (fact instanceof CountFact count) {
            return "a number " + (count.unit().isEmpty() ? "" : "of " + count.unit() + " ") + "from " + fact.least()
                    + " to " + fact.most();
        }
        return fact instanceof FlagFact
                ? "true or false"
                : "one of "
                        + io.vavr.collection.List.rangeClosed(0L, fact.most())
                                .map(fact::inWords)
                                .mkString(", ");
    }

    private int told(Decision decision) {
        if (format == DecideCommand.Form.JSON) {
            line().getOut().println(SocialPrescribingJson.write(Formats.DECISION, decision));
        } else {
            AnswerText.tell(line().getOut(), decision.explanation());
            remedies(decision.verdict()).forEach(it -> line().getOut().println("  remedy   " + it));
        }
        return decision.verdict() instanceof Verdict.Permitted ? ExitCodes.VALID : ExitCodes.INVALID;
    }

    private static Seq<String> remedies(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? refused.objections().map(Verdict.Objection::remedy).distinct()
                : io.vavr.collection.List.empty();
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
