package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.profile.ProfileLint;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
            "1:it is refused, or has a warning and --fail-on-warning was given",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNREADABLE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing policy check --fail-on-warning CESP",
            "  social-prescribing policy check ours.json"
        })
final class PolicyCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "POLICY",
            arity = "1..*",
            description = "A document, - for the standard input, or the name of a ready-made policy.")
    private List<String> policies = List.of();

    @Option(names = "--fail-on-warning", description = "Warnings, too, give the exit code 1.")
    private boolean failsOnWarning;

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            split = ",",
            description =
                    "Who works for the service, such as link-worker,manager: tells of decisions for which nobody is there.")
    private List<String> roles = List.of();

    @Option(names = "--all", description = "Findings, too, that may well be meant so.")
    private boolean tellsAll;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        DocumentSource source = new DocumentSource(line, out);
        int code = ExitCodes.VALID;
        for (String name : policies) {
            code = Math.max(code, source.policy(name).fold(refused -> refused, policy -> check(policy, out)));
        }
        return code;
    }

    private int check(Policy policy, PrintWriter out) {
        Seq<Finding> findings = analysis(policy).findings();
        Seq<String> odd = ProfileLint.warnings(policy);
        findings.filter(it -> tellsAll || isWarning(it)).forEach(it -> tell(policy, it, out));
        odd.forEach(it -> out.println(policy.id() + ": policy.odd: " + it + " [warning]"));
        boolean warned = findings.exists(PolicyCheckCommand::isWarning) || !odd.isEmpty();
        return warned && failsOnWarning ? ExitCodes.INVALID : ExitCodes.VALID;
    }

    private PolicyAnalysis analysis(Policy policy) {
        return roles.isEmpty()
                ? PolicyAnalysis.of(policy)
                : PolicyAnalysis.of(policy, LinkedHashSet.ofAll(roles).map(Role::of));
    }

    private static void tell(Policy policy, Finding finding, PrintWriter out) {
        out.println(line(policy, finding) + (isWarning(finding) ? " [warning]" : " [info]"));
        finding.witness()
                .map(it -> it.words())
                .filter(words -> !words.isEmpty())
                .forEach(words -> out.println("  such as " + words));
    }

    private static boolean isWarning(Finding finding) {
        return finding.severity() == Finding.Severity.WARNING;
    }

    private static String line(Policy policy, Finding finding) {
        String code = "policy." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return policy.id() + ": " + code + ": " + finding.words() + " (" + finding.question() + ")";
    }
}
