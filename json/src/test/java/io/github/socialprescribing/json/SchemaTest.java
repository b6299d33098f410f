package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.oracle.Networknt;
import io.github.socialprescribing.json.oracle.SchemaOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the published schemas true; run with {@code -Ddocuments.rewrite=true} to write them anew. */
class SchemaTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "io/github/socialprescribing/json/schema");

    @ParameterizedTest
    @EnumSource
    void theFileHoldsWhatTheDefinitionsSay(DocumentKind kind) throws IOException {
        Path file = FOLDER.resolve(kind.word() + "-" + kind.major() + "." + kind.minor() + ".schema.json");
        String schema = SocialPrescribingJson.schema(kind);

        if (Boolean.getBoolean("documents.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema);
        }
        assertThat(file).hasContent(schema);
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsASchema(DocumentKind kind) {
        assertThat(Networknt.ofSchemas().faults(SocialPrescribingJson.schema(kind)))
                .isEmpty();
        assertThat(SchemaOracle.of(kind)).hasSize(2);
    }
}
