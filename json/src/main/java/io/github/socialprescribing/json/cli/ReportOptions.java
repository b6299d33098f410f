package io.github.socialprescribing.json.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How and where the commands that check something tell what they find. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: the standard output.")
    private @Nullable Path output;

    OutputFormat format() {
        return format;
    }

    Destination destination(List<String> inputs, CommandLine line) {
        return Destination.of(output, inputs, line);
    }
}
