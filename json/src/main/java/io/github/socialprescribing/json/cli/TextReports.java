package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import java.io.PrintWriter;

/**
 * {@code file:line:column: code: sentence; remedy (pointer)}, as editors and build logs understand it; what is no error says
 * so.
 */
final class TextReports implements Reports {

    private final PrintWriter out;
    private String input = "";

    TextReports(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(String name) {
        input = name;
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(problem -> out.println(line(input, problem)));
    }

    @Override
    public void finished(ValidationSummary summary) {}

    @Override
    public void end(long more) {
        if (more > 0) {
            out.println(Reports.notShown(more));
        }
    }

    static String line(String input, Problem problem) {
        return input + ":" + problem.place() + ": " + words(problem)
                + (problem.isError() ? "" : " [" + problem.severity() + "]");
    }

    /** What is the case, what would mend it, and at which member; what concerns the whole document names none. */
    static String words(Problem problem) {
        return problem.code() + ": " + problem.sentence()
                + problem.remedy().map(remedy -> "; " + remedy).getOrElse("") + problem.where();
    }
}
