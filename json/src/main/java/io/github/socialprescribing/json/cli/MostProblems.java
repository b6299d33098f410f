package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;

/** Tells no more problems than somebody wants to read, and counts the rest. */
final class MostProblems implements Reports {

    private final Reports reports;
    private long left;
    private long more;

    MostProblems(Reports reports, long most) {
        this.reports = reports;
        this.left = most;
    }

    @Override
    public void begin(String input) {
        reports.begin(input);
    }

    @Override
    public void told(DocumentReport report) {
        Seq<Problem> shown = left >= report.problems().size()
                ? report.problems()
                : report.problems().take((int) left);
        left -= shown.size();
        more += report.problems().size() - shown.size();
        if (!shown.isEmpty()) {
            reports.told(new DocumentReport(report.document(), report.line(), shown));
        } else {
            reports.passedOver(report);
        }
    }

    @Override
    public void finished(ValidationSummary summary) {
        reports.finished(summary);
    }

    @Override
    public void end(long others) {
        reports.end(more + others);
    }
}
