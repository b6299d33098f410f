package io.github.socialprescribing.json.extract;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A stretch of an extract before it is checked: whole lines, the last perhaps without its line feed. */
final class Chunk {

    private final byte[] bytes;
    private final int length;
    private final long passed;

    /** The lines up to {@code length}, for which {@code passed} bytes of the input were read. */
    Chunk(byte[] bytes, int length, long passed) {
        this.bytes = bytes;
        this.length = length;
        this.passed = passed;
    }

    /** Reads every line as a document that is not blank, or is longer than one may be and perhaps not seen whole. */
    Stretch check(Function<byte[], Seq<Problem>> reader, int longest) {
        List<Stretch.Told> told = new ArrayList<>(0);
        int lines = 0;
        int documents = 0;
        int invalid = 0;
        for (int at = 0; at < length; lines++) {
            int feed = LineFeeds.next(bytes, at, length);
            int end = feed > at && bytes[feed - 1] == '\r' ? feed - 1 : feed;
            if (end - at > longest || !isBlank(at, end)) {
                Seq<Problem> problems = reader.apply(Arrays.copyOfRange(bytes, at, end));
                if (!problems.isEmpty()) {
                    told.add(new Stretch.Told(documents, lines, problems));
                    invalid += problems.exists(Problem::isError) ? 1 : 0;
                }
                documents++;
            }
            at = feed + 1;
        }
        return new Stretch(passed, lines, documents, invalid, told);
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at == to;
    }
}
