package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.function.Consumer;

/**
 * What is allocated while a history is folded, in bytes. It counts work, on any machine: whatever copies what was there before
 * shows in it.
 */
final class Allocation {

    private Allocation() {}

    /** Trees grow a little deeper, so that twice the events cost a little more than twice; copying would cost four times. */
    static <E> void assertAboutTwiceForTwice(Seq<E> history, Consumer<Seq<E>> fold) {
        Seq<E> half = history.take(history.size() / 2);
        fold.accept(half);

        assertThat(of(history, fold)).isLessThan(of(half, fold) * 5 / 2);
    }

    private static <E> long of(Seq<E> history, Consumer<Seq<E>> fold) {
        long before = soFar();
        fold.accept(history);
        return soFar() - before;
    }

    /** The module of the tests does not ask for the one that counts, and has no other use for it. */
    private static long soFar() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getThreadAllocatedBytes", long.class)
                    .invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException uncounted) {
            throw new LinkageError("this virtual machine does not count", uncounted);
        }
    }
}
