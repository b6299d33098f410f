package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schema of a kind of document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema 2020-12 of a kind of document.",
        footerHeading = "%nExample:%n",
        footer = "  social-prescribing schema referral > referral.schema.json")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "The kind of document: ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind = DocumentKind.REFERRAL;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(SocialPrescribingJson.schema(kind).strip());
        return ExitCodes.VALID;
    }
}
