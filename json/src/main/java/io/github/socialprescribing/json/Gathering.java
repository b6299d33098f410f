package io.github.socialprescribing.json;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the first problems of an input for a report, and counts the others. */
final class Gathering implements Consumer<DocumentReport> {

    private final List<Problem> kept = new ArrayList<>(0);
    private long more;

    @Override
    public void accept(DocumentReport report) {
        for (Problem problem : report.problems()) {
            if (kept.size() < ValidationReport.MOST) {
                kept.add(problem);
            } else {
                more++;
            }
        }
    }

    ValidationReport report(ValidationSummary summary) {
        return new ValidationReport(summary, Vector.ofAll(kept), more);
    }
}
