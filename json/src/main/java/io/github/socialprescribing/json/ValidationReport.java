package io.github.socialprescribing.json;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;

/** What a validator has to say of its input, as far as a person reads. */
public final class ValidationReport {

    /** How many problems are kept; assumed: more than anybody reads, and little enough to hold. */
    public static final int MOST = 10_000;

    private final ValidationSummary summary;
    private final Seq<Problem> problems;
    private final long more;

    ValidationReport(ValidationSummary summary, Seq<Problem> problems, long more) {
        this.summary = summary;
        this.problems = problems;
        this.more = more;
    }

    /** How the validation ended. */
    public ValidationSummary summary() {
        return summary;
    }

    /** How many documents were looked at. */
    public long documents() {
        return summary.reached().documents();
    }

    /** The problems of any severity, in the order of the input: all of them, or the first {@value #MOST}. */
    public Seq<Problem> problems() {
        return problems;
    }

    /** How many problems there are besides; {@link ReferralValidator#validate(java.nio.file.Path, java.util.function.Consumer)} tells them all. */
    public long more() {
        return more;
    }

    /** Whether all of the input was looked at, and no document of it is refused. */
    public boolean isValid() {
        return summary.isValid();
    }

    /** One line a problem: {@code line:column: code: sentence (pointer)}. */
    @Override
    public String toString() {
        return problems.mkString("\n");
    }
}
