package io.github.socialprescribing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody releases a version that the changelog does not know. */
class ChangelogTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>social-prescribing</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void tellsOfTheVersionBeingBuilt() throws IOException {
        String version = version();
        String released = version.replace("-SNAPSHOT", "");

        assertThat(Files.readAllLines(ROOT.resolve("CHANGELOG.md")))
                .as("a heading for %s", version)
                .anyMatch(line -> line.startsWith("## [" + released + "]")
                        || (version.endsWith("-SNAPSHOT") && line.startsWith("## [Unreleased]")));
    }

    private static String version() throws IOException {
        Matcher found = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
