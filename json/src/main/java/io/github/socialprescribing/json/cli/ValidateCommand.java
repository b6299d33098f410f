package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.ReferralValidator;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code validate}: every problem of documents and of extracts of them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Tells every problem of documents, with its place, and nothing that they say.",
            "A file is one document; a file called .ndjson or .jsonl has a document a line. Either may be packed with"
                    + " gzip."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.VALID_HELP,
            ExitCodes.INVALID_HELP,
            ExitCodes.USAGE_HELP,
            ExitCodes.UNREADABLE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing validate referral.json",
            "  social-prescribing validate --format sarif --output a.sarif b.ndjson.gz",
            "  generate-referrals | social-prescribing validate --lines -"
        })
final class ValidateCommand implements Callable<Integer> {

    /** So many results are taken by those who show SARIF; JUnit's are held in memory. */
    private static final long MOST_SHOWN = 5_000;

    @ParentCommand
    private @Nullable SocialPrescribingCommand program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to validate; - is the standard input.")
    private List<String> files = List.of();

    @Mixin
    private ReportOptions told = new ReportOptions();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "referral",
            description = "What the documents are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DocumentKind kind = DocumentKind.REFERRAL;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "strict",
            description = "What a problem weighs: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Weighing profile = Weighing.STRICT;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many documents of an extract to check at the same time. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            description = "How many problems to tell; the rest is counted. Default: all, and 5000 for SARIF and JUnit.")
    private Optional<Long> mostProblems = Optional.empty();

    @Option(names = "--lines", description = "Each line is a document, whatever the input is called.")
    private boolean lines;

    @Option(names = "--quiet", description = "No progress and no summary, even on a terminal.")
    private boolean quiet;

    /** What a problem weighs. */
    enum Weighing {
        /** As those who write documents want it. */
        STRICT,
        /** As those who receive them do. */
        LENIENT,
        /** As England's record standard asks. */
        PRSB;

        Profile profile() {
            return switch (this) {
                case STRICT -> Profile.strict();
                case LENIENT -> Profile.lenient();
                case PRSB -> Profile.prsb();
            };
        }

        @Override
        public String toString() {
            return profile().name();
        }
    }

    @Override
    public Integer call() throws IOException {
        ReferralValidator validator =
                ReferralValidator.of(profile.profile()).reading(kind).withJobs(positive(jobs));
        try (Destination destination = told.destination(files, line())) {
            Onlooker onlooker = Onlooker.of(line().getErr(), quiet);
            Reports reports =
                    new MostProblems(told.format().to(destination.writer()), notNegative(mostProblems.orElse(most())));
            int code = ExitCodes.VALID;
            for (String file : files) {
                Input input = Input.of(file, program().in(), lines);
                reports.begin(input.name());
                ValidationSummary summary =
                        input.validate(validator.watchedBy(onlooker.watching(input)), reports::told);
                onlooker.finished(input, summary);
                reports.finished(summary);
                code = Math.max(code, ExitCodes.of(summary));
            }
            reports.end(0);
            return code;
        }
    }

    private long most() {
        return told.format() == OutputFormat.SARIF || told.format() == OutputFormat.JUNIT ? MOST_SHOWN : Long.MAX_VALUE;
    }

    private int positive(int count) {
        if (count < 1) {
            throw new ParameterException(line(), "--jobs is at least 1");
        }
        return count;
    }

    private long notNegative(long count) {
        if (count < 0) {
            throw new ParameterException(line(), "--max-problems is not negative");
        }
        return count;
    }

    private SocialPrescribingCommand program() {
        return Objects.requireNonNull(program);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
