package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import java.io.PrintWriter;
import java.util.function.BiFunction;

/**
 * {@code file:line:column: code: sentence; remedy (pointer)}, as editors and build logs understand it; what is no error says
 * so. Of a policy a situation that shows it is told, too, and no place of what is about the whole.
 */
final class TextReports implements Reports {

    private final PrintWriter out;
    private final BiFunction<String, Problem, String> words;
    private String input = "";

    private TextReports(PrintWriter out, BiFunction<String, Problem, String> words) {
        this.out = out;
        this.words = words;
    }

    static TextReports ofDocuments(PrintWriter out) {
        return new TextReports(out, TextReports::line);
    }

    static TextReports ofPolicies(PrintWriter out) {
        return new TextReports(out, TextReports::finding);
    }

    @Override
    public void begin(String name) {
        input = name;
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(problem -> out.println(words.apply(input, problem)));
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

    private static String finding(String input, Problem problem) {
        boolean isPlaced = !problem.pointer().isEmpty() || !problem.place().equals(Place.start());
        String told = isPlaced ? line(input, problem) : input + ": " + words(problem) + " [" + problem.severity() + "]";
        return told
                + problem.params()
                        .get(SourcedPolicy.WITNESS)
                        .map(it -> System.lineSeparator() + "  such as " + it)
                        .getOrElse("");
    }

    /** What is the case, what would mend it, and at which member; what concerns the whole document names none. */
    static String words(Problem problem) {
        return problem.code() + ": " + problem.sentence()
                + problem.remedy().map(remedy -> "; " + remedy).getOrElse("") + problem.where();
    }
}
