package io.github.socialprescribing.json.extract;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import java.util.List;

/**
 * What was found in a stretch of an extract.
 *
 * @param bytes how many bytes of the input it is
 * @param lines how many lines
 * @param documents how many of them are documents, and not blank
 * @param invalid how many of the documents are refused
 * @param told the documents of which there is something to tell
 */
public record Stretch(long bytes, int lines, int documents, int invalid, List<Told> told) {

    /** Nothing of the list can be changed afterwards. */
    public Stretch {
        told = List.copyOf(told);
    }

    /**
     * What is to be said of one document.
     *
     * @param documentsBefore how many documents of the stretch stand before it
     * @param linesBefore how many lines
     * @param problems its problems, placed within its own line
     */
    public record Told(int documentsBefore, int linesBefore, Seq<Problem> problems) {}
}
