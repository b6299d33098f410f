package io.github.socialprescribing.json.extract;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks the documents of an extract, one a line. */
public final class Extract {

    /** Some ninety referrals: long enough to keep a thread busy, short enough to live and die with the young. */
    private static final int USUAL = 1 << 18;

    private final Function<byte[], Seq<Problem>> reader;
    private final int longest;
    private final int jobs;
    private final BooleanSupplier cancelled;
    private final int usual;

    /**
     * Checks under these terms.
     *
     * @param reader tells what is wrong with a document; asked by several threads at once
     * @param longest the longest document that is read, in bytes
     * @param jobs how many documents are checked at the same time; with one, by the calling thread
     * @param cancelled asked between stretches whether to stop
     */
    public Extract(Function<byte[], Seq<Problem>> reader, int longest, int jobs, BooleanSupplier cancelled) {
        this(reader, longest, jobs, cancelled, USUAL);
    }

    Extract(Function<byte[], Seq<Problem>> reader, int longest, int jobs, BooleanSupplier cancelled, int usual) {
        this.reader = reader;
        this.longest = longest;
        this.jobs = jobs;
        this.cancelled = cancelled;
        this.usual = usual;
    }

    /**
     * Checks all of an extract.
     *
     * @param in the extract, which the caller closes
     * @param found told of each stretch by the calling thread, in the order of the extract
     * @return whether it came to the end; if not, somebody cancelled it
     * @throws IOException when the stream fails; all that was read before has been told
     */
    public boolean check(InputStream in, Consumer<Stretch> found) throws IOException {
        Chunks chunks = new Chunks(in, usual, longest);
        return jobs == 1 ? oneByOne(chunks, found) : together(chunks, found);
    }

    private boolean oneByOne(Chunks chunks, Consumer<Stretch> found) throws IOException {
        while (!cancelled.getAsBoolean()) {
            Option<Chunk> next = chunks.next();
            if (next.isEmpty()) {
                return true;
            }
            found.accept(next.get().check(reader, longest));
        }
        return false;
    }

    private boolean together(Chunks chunks, Consumer<Stretch> found) throws IOException {
        Queue<CompletableFuture<Stretch>> ahead = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(jobs, Extract::worker);
        try {
            while (!cancelled.getAsBoolean()) {
                Option<Chunk> next = chunks.next();
                if (next.isEmpty()) {
                    return drain(ahead, found);
                }
                Chunk chunk = next.get();
                ahead.add(CompletableFuture.supplyAsync(() -> chunk.check(reader, longest), workers));
                if (ahead.size() > 2 * jobs) {
                    found.accept(ahead.remove().join());
                }
            }
            return false;
        } catch (IOException lost) {
            drain(ahead, found);
            throw lost;
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean drain(Queue<CompletableFuture<Stretch>> ahead, Consumer<Stretch> found) {
        while (!ahead.isEmpty()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            found.accept(ahead.remove().join());
        }
        return true;
    }

    /** A thread that keeps no program alive. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "referral-validator");
        thread.setDaemon(true);
        return thread;
    }
}
