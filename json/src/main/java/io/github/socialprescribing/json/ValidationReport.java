package io.github.socialprescribing.json;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;

/** What a validator has to say of its input. */
public final class ValidationReport {

    private final int documents;
    private final Seq<Problem> problems;

    ValidationReport(int documents, Seq<Problem> problems) {
        this.documents = documents;
        this.problems = problems;
    }

    /** How many documents were looked at. */
    public int documents() {
        return documents;
    }

    /** All problems of any severity, in the order of the input. */
    public Seq<Problem> problems() {
        return problems;
    }

    /** Whether no problem is an error. */
    public boolean isValid() {
        return !problems.exists(Problem::isError);
    }

    /** One line a problem: {@code line:column: code: sentence (pointer)}. */
    @Override
    public String toString() {
        return problems.mkString("\n");
    }
}
