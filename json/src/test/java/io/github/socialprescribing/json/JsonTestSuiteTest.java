package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nicolas Seriot's JSONTestSuite: {@code y_} files are JSON, {@code n_} files are not. */
class JsonTestSuiteTest {

    private static final Path SUITE = Path.of("src", "test", "resources", "jsontestsuite", "test_parsing");

    @Test
    void isAllThere() throws IOException {
        assertThat(files("y_")).hasSize(95);
        assertThat(files("n_")).hasSize(188);
        assertThat(files("i_")).hasSize(35);
    }

    @Test
    void acceptsTheTextOfWhatIsJson() throws IOException {
        for (Path file : files("y_")) {
            assertThat(problemsOfTheText(file))
                    .as(file.getFileName().toString())
                    .allMatch(it -> it.code().equals(ProblemCodes.NUMBER_LIMIT));
        }
    }

    @Test
    void refusesTheTextOfWhatIsNot() throws IOException {
        for (Path file : files("n_")) {
            List<Problem> problems = problemsOfTheText(file);

            assertThat(problems).as(file.getFileName().toString()).hasSize(1);
            assertThat(problems.get(0).place().offset()).isBetween(0L, Files.size(file));
        }
    }

    @Test
    void answersWhereTheSuiteLeavesItOpen() throws IOException {
        for (Path file : files("i_")) {
            assertThat(problemsOfTheText(file))
                    .as(file.getFileName().toString())
                    .hasSizeLessThan(3);
        }
    }

    private static List<Problem> problemsOfTheText(Path file) throws IOException {
        return SocialPrescribingJson.readReferral(Files.readAllBytes(file))
                .errors()
                .filter(it ->
                        it.code().name().startsWith("json.") || it.code().name().startsWith("limit."))
                .asJava();
    }

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(SUITE)) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
