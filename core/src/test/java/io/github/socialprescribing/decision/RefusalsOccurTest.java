package io.github.socialprescribing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each code is given by a decider or a rule, and a test of that decider or rule expects it. */
class RefusalsOccurTest {

    @Test
    void everyCodeIsGivenSomewhere() {
        assertThat(unmentioned(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void everyCodeIsExpectedByATest() {
        assertThat(unmentioned(Path.of("src", "test", "java"))).isEmpty();
    }

    /** Where the codes are listed and their wording is tested is not where they occur. */
    private static Seq<RefusalCode> unmentioned(Path folder) {
        String sources = textOf(folder, Path.of("io", "github", "socialprescribing", "decision"));
        return RefusalCodes.all()
                .reject(code -> Pattern.compile("\\b" + code.name() + "\\b")
                        .matcher(sources)
                        .find());
    }

    private static String textOf(Path folder, Path besides) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(besides)))
                    .map(RefusalsOccurTest::text)
                    .collect(Collectors.joining());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
