package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Problem;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes changed, lost, doubled and swapped at random: two thousand documents of every kind, sixty thousand of each in the
 * profile {@code fuzz}.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 2_000);

    private final SplittableRandom random = new SplittableRandom(20251120);

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.SampleDocumentsTest#everyFormat")
    void aMutantGivesAValueOrProblemsWithPlacesInside(Format<?> format) throws IOException {
        byte[] sound = bytes(SampleDocumentsTest.sample(format).strip());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = sound;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                mutant = changed(mutant);
            }

            ReadResult<?> read = SocialPrescribingJson.read(format, mutant);

            assertThat(read.isValid())
                    .as("mutant %d", i)
                    .isNotEqualTo(read.problems().exists(Problem::isError));
            for (Problem problem : read.problems()) {
                assertThat(problem.place().offset()).as("mutant %d", i).isBetween(0L, (long) mutant.length);
            }
        }
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length);
        return switch (random.nextInt(4)) {
            case 0 -> with(document, at, (byte) random.nextInt(256));
            case 1 -> with(document, at, document[random.nextInt(document.length)]);
            case 2 -> joined(document, at, Math.min(document.length, at + 1 + random.nextInt(8)));
            default -> joined(document, at, Math.max(0, at - random.nextInt(8)));
        };
    }

    private static byte[] with(byte[] document, int at, byte other) {
        byte[] mutant = document.clone();
        mutant[at] = other;
        return mutant;
    }

    /** The beginning up to {@code end} and what stands from {@code start} on: some bytes lost, or some twice. */
    private static byte[] joined(byte[] document, int end, int start) {
        byte[] mutant = new byte[end + document.length - start];
        System.arraycopy(document, 0, mutant, 0, end);
        System.arraycopy(document, start, mutant, end, document.length - start);
        return mutant;
    }
}
