package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.profile.ProfileLint;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy check}: what can be proved of a policy, and what is odd about it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"Tells what can be proved of the rules of a policy, and what is odd about it."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is told",
            "1:it has a warning, and --fail-on-warning was given",
            ExitCodes.USAGE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExample:%n",
        footer = "  social-prescribing policy check --fail-on-warning CESP")
final class PolicyCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "POLICY",
            arity = "1..*",
            converter = PolicySource.class,
            description = "The id of a policy that comes along.")
    private List<Policy> policies = List.of();

    @Option(names = "--fail-on-warning", description = "Warnings, too, give the exit code 1.")
    private boolean failsOnWarning;

    @Option(names = "--all", description = "Findings, too, that may well be meant so.")
    private boolean tellsAll;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean warned = false;
        for (Policy policy : policies) {
            warned |= check(policy, out);
        }
        return warned && failsOnWarning ? ExitCodes.INVALID : ExitCodes.VALID;
    }

    private boolean check(Policy policy, PrintWriter out) {
        boolean warned = false;
        for (Finding finding : PolicyAnalysis.of(policy).findings()) {
            boolean isWarning = finding.severity() == Finding.Severity.WARNING;
            warned |= isWarning;
            if (isWarning || tellsAll) {
                out.println(line(policy, finding) + (isWarning ? " [warning]" : " [info]"));
            }
        }
        for (String odd : ProfileLint.warnings(policy)) {
            warned = true;
            out.println(policy.id() + ": policy.odd: " + odd + " [warning]");
        }
        return warned;
    }

    private static String line(Policy policy, Finding finding) {
        String code = "policy." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String question = finding.question().map(name -> " (" + name + ")").getOrElse("");
        return policy.id() + ": " + code + ": " + finding.words() + question;
    }
}
