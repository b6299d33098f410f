package io.github.socialprescribing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** How much memory something asks for: unlike a clock, that hardly varies, and it tells whether a fold takes linear time. */
public final class Allocations {

    private static final int MANY = 10_000;

    private Allocations() {}

    /**
     * Asserts that four times the events ask for about four times the memory; a quadratic fold asks for sixteen times.
     *
     * @param history makes a history of a length
     * @param fold what is measured
     * @param <E> the kind of event
     */
    public static <E> void assertLinear(IntFunction<? extends Seq<E>> history, Function<Seq<E>, ?> fold) {
        Seq<E> few = history.apply(MANY / 4);
        Seq<E> many = history.apply(MANY);
        assertThat(fold.apply(few)).isNotNull();
        double ratio = (double) bytes(many, fold) / bytes(few, fold);
        assertThat(ratio)
                .as(() -> String.format(Locale.ROOT, "times the memory for four times the events: %.2f", ratio))
                .isBetween(3.0, 6.0);
    }

    /**
     * Asserts that something asks for no memory once it has been asked for long enough: less than one byte a question, as
     * to look at the meter takes a thousand.
     *
     * @param asked something that is asked again and again, of a number from 0 on
     */
    public static void assertNothing(IntConsumer asked) {
        repeat(asked, 10 * MANY);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = allocated();
            repeat(asked, MANY);
            least = Math.min(least, allocated() - before);
        }
        assertThat(least).as("bytes for %s questions", MANY).isLessThan(MANY);
    }

    private static void repeat(IntConsumer asked, int times) {
        for (int i = 0; i < times; i++) {
            asked.accept(i);
        }
    }

    private static <E> long bytes(Seq<E> events, Function<Seq<E>, ?> fold) {
        long before = allocated();
        Object folded = fold.apply(events);
        long after = allocated();
        assertThat(folded).isNotNull();
        return after - before;
    }

    /** By reflection, because the module under test does not read the platform's management. */
    private static long allocated() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException elsewhere) {
            throw new IllegalStateException("this platform does not tell what a thread allocates", elsewhere);
        }
    }
}
