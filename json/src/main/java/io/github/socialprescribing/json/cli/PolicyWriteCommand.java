package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policy write}: a policy as a document, from which a service begins its own. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = "Writes a policy as a document, on one line, from which a service begins its own.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is written",
            "1:it is refused",
            ExitCodes.USAGE_HELP,
            ExitCodes.UNREADABLE_HELP,
            ExitCodes.INTERNAL_HELP
        },
        footerHeading = "%nExample:%n",
        footer = "  social-prescribing policy write CESP > ours.json")
final class PolicyWriteCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "POLICY",
            description = "The name of a ready-made policy, or a document, - for the standard input.")
    private String policy = "";

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return new DocumentSource(line, line.getErr()).policy(policy).fold(refused -> refused, it -> {
            line.getOut().println(SocialPrescribingJson.write(Formats.POLICY, it));
            return ExitCodes.VALID;
        });
    }
}
