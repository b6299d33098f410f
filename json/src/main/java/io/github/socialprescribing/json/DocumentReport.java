package io.github.socialprescribing.json;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;

/**
 * What is to be said of one document of an input.
 *
 * @param document which document of the input, from 1
 * @param line the line it begins on, from 1
 * @param problems all its problems, in its own order, at their places in the input; never empty
 */
public record DocumentReport(long document, long line, Seq<Problem> problems) {

    /** Whether the document is refused. */
    public boolean isRefused() {
        return problems.exists(Problem::isError);
    }
}
