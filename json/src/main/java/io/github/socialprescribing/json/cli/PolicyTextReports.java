package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import java.io.PrintWriter;

/** What is told of policies, for people: a situation that shows it, too, and no place of what is about the whole. */
final class PolicyTextReports implements Reports {

    private final PrintWriter out;
    private String input = "";

    PolicyTextReports(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(String name) {
        input = name;
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(this::tell);
    }

    private void tell(Problem problem) {
        boolean isPlaced = !problem.pointer().isEmpty() || !problem.place().equals(Place.start());
        out.println(
                isPlaced
                        ? TextReports.line(input, problem)
                        : input + ": " + TextReports.words(problem) + " [" + problem.severity() + "]");
        problem.params().get(SourcedPolicy.WITNESS).forEach(it -> out.println("  such as " + it));
    }

    @Override
    public void finished(ValidationSummary summary) {}

    @Override
    public void end(long more) {}
}
