package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractStringAssert;

/** What a walkthrough printed. */
record Told(String text) {

    static Told by(Consumer<PrintStream> walkthrough) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        walkthrough.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Told(bytes.toString(StandardCharsets.UTF_8));
    }

    AbstractStringAssert<?> says() {
        return assertThat(text);
    }

    long count(String line) {
        return text.lines().filter(it -> it.contains(line)).count();
    }

    /** Holds for every walkthrough: it fits a terminal, names nobody and shows no id. */
    void readsWell() {
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(100);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
        assertThat(text)
                .doesNotContainIgnoringCase("ABBAS", "COLIN", "1987", "555-555")
                .doesNotContain("client-", "pathway-1", "pathway-2", "referral-1", "session-1", "manager-1", "@");
    }
}
