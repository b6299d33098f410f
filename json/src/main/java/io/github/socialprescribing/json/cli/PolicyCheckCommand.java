package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationProgress;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Severity;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.profile.ProfileLint;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy check}: what can be proved of a policy, and what is odd about it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what can be proved of the rules of a policy, and what is odd about it, and where in its document. Of a"
                    + " ready-made policy that is the one that `policy write` gives."
        },
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
            "  social-prescribing policy check --roles link-worker,manager CESP",
            "  social-prescribing policy check --fail-on-warning ours.json",
            "  social-prescribing policy check --format sarif --output a.sarif ours.json"
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

    @Mixin
    private ReportOptions told = new ReportOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DocumentSource source = new DocumentSource(line, line.getErr());
        try (Destination destination = told.destination(policies, line)) {
            PrintWriter out = destination.writer();
            Reports reports = told.format() == OutputFormat.TEXT
                    ? TextReports.ofPolicies(out)
                    : told.format().to(out);
            int code = ExitCodes.VALID;
            for (String name : policies) {
                code = Math.max(code, check(name, source.sourced(name), reports));
            }
            reports.end(0);
            return code;
        }
    }

    private int check(String name, DocumentSource.Read<SourcedPolicy> read, Reports reports) {
        Seq<Problem> problems = read.problems().appendAll(read.value().toList().flatMap(this::found));
        boolean isRefused = read.value().isEmpty();
        reports.begin(source(name));
        if (!problems.isEmpty()) {
            reports.told(new DocumentReport(1, 1, problems));
        }
        reports.finished(new ValidationSummary(
                new ValidationProgress(0, 1, isRefused ? 1 : 0),
                read.code() == ExitCodes.UNREADABLE
                        ? ValidationSummary.Ending.UNREADABLE
                        : ValidationSummary.Ending.COMPLETE));
        boolean warned = problems.exists(it -> it.severity() == Severity.WARNING);
        return isRefused ? read.code() : warned && failsOnWarning ? ExitCodes.INVALID : ExitCodes.VALID;
    }

    private static String source(String name) {
        return name.equals("-") ? "stdin" : name;
    }

    private Seq<Problem> found(SourcedPolicy it) {
        return analysis(it.policy())
                .findings()
                .filter(finding -> tellsAll || finding.severity() == Finding.Severity.WARNING)
                .map(it::problem)
                .appendAll(ProfileLint.warnings(it.policy()).map(it::odd));
    }

    private PolicyAnalysis analysis(Policy policy) {
        return roles.isEmpty()
                ? PolicyAnalysis.of(policy)
                : PolicyAnalysis.of(policy, LinkedHashSet.ofAll(roles).map(Role::of));
    }
}
