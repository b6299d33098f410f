package io.github.socialprescribing.json.extract;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into stretches of whole lines. A line longer than any document may be is cut behind the byte that shows
 * it, and passed over to its end in stretches without a line.
 */
final class Chunks {

    private final InputStream in;
    private final int usual;
    private final int longest;
    private byte[] bytes;
    private int length;
    private boolean passing;
    private boolean ended;
    private @Nullable IOException failure;

    /**
     * Before anything is read.
     *
     * @param in the stream, which the caller closes
     * @param usual how many bytes a stretch has, if its lines are no longer than that
     * @param longestDocument the longest document that is read, in bytes
     */
    Chunks(InputStream in, int usual, int longestDocument) {
        this.in = in;
        this.usual = usual;
        // A carriage return does not count, and one byte more shows that the line is too long.
        this.longest = longestDocument + 2;
        this.bytes = new byte[usual];
    }

    /** The next stretch; none at the end. What was read before the stream failed is given before the failure is thrown. */
    Option<Chunk> next() throws IOException {
        fill();
        while (true) {
            if (passing) {
                return pass();
            }
            int end = ended && failure == null ? length : LineFeeds.behindLast(bytes, length);
            if (end > 0) {
                return Option.some(take(end, end));
            }
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return Option.none();
            }
            if (length >= longest) {
                passing = true;
                return Option.some(take(length, longest));
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, longest));
            fill();
        }
    }

    private void fill() {
        try {
            while (!ended && length < bytes.length) {
                int read = in.read(bytes, length, bytes.length - length);
                ended = read < 0;
                length += Math.max(0, read);
            }
        } catch (IOException lost) {
            failure = lost;
            ended = true;
        }
    }

    private Option<Chunk> pass() {
        int feed = LineFeeds.next(bytes, 0, length);
        passing = feed == length && !ended;
        return Option.some(take(Math.min(feed + 1, length), 0));
    }

    /** Gives away the first bytes, all of them or fewer, and keeps what follows. */
    private Chunk take(int end, int given) {
        byte[] taken = bytes;
        bytes = new byte[Math.max(usual, length - end)];
        length -= end;
        System.arraycopy(taken, end, bytes, 0, length);
        return new Chunk(taken, given, end);
    }
}
