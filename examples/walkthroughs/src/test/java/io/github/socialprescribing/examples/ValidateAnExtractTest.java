package io.github.socialprescribing.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ValidateAnExtractTest {

    private static final Told TOLD = Told.by(out -> {
        try {
            ValidateAnExtract.tell(out, 8_000);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    });

    @Test
    void findsEveryBrokenDocumentAndNothingElse() {
        TOLD.says()
                .contains("An extract of 8,000 referrals")
                .contains("Each is found at its place, and nothing else is.");
    }

    @Test
    void tellsTheSameByOneThread() {
        TOLD.says().contains("One thread alone tells the same in the same order.");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
