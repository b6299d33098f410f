package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with all that is told of them, for others to use; run with {@code -Ddocuments.rewrite=true} to write it anew. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "io/github/socialprescribing/json/corpus");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldOfAsItsFileSays(Path document) throws IOException {
        String kind = CORPUS.relativize(document).getName(0).toString();
        Format<?> format = SampleDocumentsTest.everyFormat()
                .filter(it -> it.kind().word().equals(kind))
                .findFirst()
                .orElseThrow();
        Path beside = Path.of(document.toString().replace(".json", ".problems"));

        String told = SocialPrescribingJson.read(format, Files.readAllBytes(document))
                .problems()
                .map(CorpusTest::line)
                .mkString();

        if (Boolean.getBoolean("documents.rewrite")) {
            Files.writeString(beside, told);
        }
        assertThat(Files.readString(beside)).isEqualTo(told);
        assertThat(told.isEmpty()).isEqualTo(document.endsWith("sound.json"));
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.severity() + " " + problem.code() + " " + problem.pointer() + "\n";
    }
}
