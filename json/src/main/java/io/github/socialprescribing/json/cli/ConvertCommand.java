package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.FhirReferral;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code convert}: a referral in one form, written in another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a referral and writes it in our own form, on one line.",
            "Of FHIR, all files together are one referral: a bundle, or resources one by one. What is lost is told on"
                    + " the standard error."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is written",
            "1:it is refused, and nothing is written",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNREADABLE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  social-prescribing convert --from fhir bundle.json > referral.json",
            "  social-prescribing convert --from native old.json > new.json"
        })
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable SocialPrescribingCommand program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read; - is the standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORM",
            required = true,
            description = "The form it has: ${COMPLETION-CANDIDATES}.")
    private Form from = Form.NATIVE;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            defaultValue = "native",
            description = "The form it gets: ${COMPLETION-CANDIDATES}.")
    private Target to = Target.NATIVE;

    /** What can be read. */
    enum Form {
        /** Our own documents. */
        NATIVE,
        /** HL7 FHIR R4 resources. */
        FHIR;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be written. */
    enum Target {
        /** Our own documents. */
        NATIVE;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        List<byte[]> documents = new ArrayList<>();
        for (String file : files) {
            Input input = Input.of(file, Objects.requireNonNull(program).in(), false);
            try {
                documents.add(input.bytes());
            } catch (IOException lost) {
                line().getErr().println(input.lost(lost));
                return ExitCodes.UNREADABLE;
            }
        }
        return from == Form.FHIR ? together(documents) : oneByOne(documents);
    }

    private int together(List<byte[]> documents) {
        ReadResult<FhirReferral> read = SocialPrescribingJson.readFhirReferral(documents.toArray(byte[][]::new));
        tell(read.problems(), it -> it.place().document() - 1);
        return read.value().map(FhirReferral::referral).exists(this::write) ? ExitCodes.VALID : ExitCodes.INVALID;
    }

    private int oneByOne(List<byte[]> documents) {
        int code = ExitCodes.VALID;
        for (int file = 0; file < documents.size(); file++) {
            int index = file;
            ReadResult<Referral> read = SocialPrescribingJson.readReferral(documents.get(file));
            tell(read.problems(), it -> index);
            code = read.value().exists(this::write) ? code : ExitCodes.INVALID;
        }
        return code;
    }

    private void tell(Seq<Problem> problems, ToIntFunction<Problem> file) {
        problems.forEach(it -> line().getErr().println(TextReports.line(files.get(file.applyAsInt(it)), it)));
    }

    /** Writes a referral, or tells why nobody may send it. */
    private boolean write(Referral referral) {
        Validation<Seq<Problem>, String> written = switch (to) {
            case NATIVE -> SocialPrescribingJson.write(referral);
        };
        written.forEach(line().getOut()::println);
        written.swap()
                .forEach(problems ->
                        problems.forEach(it -> line().getErr().println("not written: " + TextReports.words(it))));
        return written.isValid();
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
