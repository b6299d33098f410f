package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.json.ReferralValidator;
import io.github.socialprescribing.json.ValidationSummary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long an extract takes by one thread and by two, in turns, in one process; the README says how. Before anything is
 * said of time, both must tell the same.
 */
public final class ExtractSpeed {

    private static final int ROUNDS = 7;

    private ExtractSpeed() {}

    /**
     * Validates an extract again and again.
     *
     * @param arguments the extract
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        double[] alone = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Run one = Run.of(file, 1);
            Run two = Run.of(file, 2);
            if (one.told() != two.told() || !one.summary().equals(two.summary())) {
                throw new IllegalStateException("two threads tell something else than one");
            }
            alone[round] = one.seconds();
            together[round] = two.seconds();
            System.out.printf(
                    Locale.ROOT,
                    "%,d documents, %,d refused: one thread %.2f s, two %.2f s%n",
                    one.summary().reached().documents(),
                    one.summary().reached().invalid(),
                    one.seconds(),
                    two.seconds());
        }
        System.out.printf(Locale.ROOT, "median of one / median of two: %.2f%n", median(alone) / median(together));
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /**
     * One pass.
     *
     * @param summary how it ended
     * @param told a number made of all that was told, in its order
     * @param seconds by the clock on the wall
     */
    private record Run(ValidationSummary summary, long told, double seconds) {

        static Run of(Path file, int jobs) {
            long[] told = new long[1];
            long began = System.nanoTime();
            ValidationSummary summary = ReferralValidator.strict()
                    .withJobs(jobs)
                    .validate(
                            file,
                            report -> told[0] = 31 * told[0] + report.toString().hashCode());
            return new Run(summary, told[0], (System.nanoTime() - began) / 1e9);
        }
    }
}
