package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDiff;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy diff}: which situations two policies decide differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells which situations two policies decide differently, each case with an example, and what else"
                + " differs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is proved that both decide alike",
            "1:they do not, or it could not be settled",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNSOUND_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {"  social-prescribing policy diff CESP PCN-EN", "  social-prescribing policy diff CESP ours.json"})
final class PolicyDiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A document, - for the standard input, or the name of a ready-made policy.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The one to compare it with.")
    private String after = "";

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DocumentSource source = new DocumentSource(line, line.getErr());
        Either<Integer, Policy> one = source.policy(before);
        Either<Integer, Policy> other = source.policy(after);
        return one.flatMap(from -> other.map(to -> tell(PolicyDiff.between(from, to), line.getOut())))
                .getOrElse(ExitCodes.UNREADABLE);
    }

    private static int tell(PolicyDiff diff, PrintWriter out) {
        parts(out, "only before", diff.onlyBefore());
        parts(out, "only after", diff.onlyAfter());
        parts(out, "changed", diff.changed());
        diff.cases().forEach(it -> tell(out, it));
        list(out, "more cases than are told", diff.further());
        list(out, "not settled", diff.unsettled());
        return diff.isNone() ? ExitCodes.VALID : ExitCodes.INVALID;
    }

    private static void tell(PrintWriter out, PolicyDiff.Case it) {
        out.println(it.question() + ": " + words(it.before()) + " before, " + words(it.after()) + " after");
        out.println("  where   " + it.words());
        out.println("  such as " + it.witness().words());
    }

    private static void parts(PrintWriter out, String how, PolicyDiff.Parts parts) {
        list(out, how + ", questions", parts.questions());
        list(out, how + ", rules", parts.rules());
        list(out, how + ", parameters", parts.parameters());
        list(out, how + ", tiers", parts.tiers());
        list(out, how + ", counting", parts.counting());
        list(out, how + ", overrides", parts.overrides());
        list(out, how + ", relations", parts.relations());
    }

    private static void list(PrintWriter out, String what, Seq<String> names) {
        if (!names.isEmpty()) {
            out.println(what + ": " + names.mkString(", "));
        }
    }

    private static String words(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
