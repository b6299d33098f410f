package io.github.socialprescribing.examples;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ReferralValidator;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A service changes its system and hands over its referrals, a document a line. One in a hundred is broken, in one of
 * twenty-four ways. The validator finds each of them at its place, and nothing else, by as many threads as there are.
 */
public final class ValidateAnExtract {

    private static final int DOCUMENTS = 100_000;
    private static final int SHOWN = 4;

    private ValidateAnExtract() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     * @throws IOException when there is no place for the extract
     */
    public static void main(String[] args) throws IOException {
        tell(System.out, DOCUMENTS);
    }

    static void tell(PrintStream out, int documents) throws IOException {
        Path file = Files.createTempFile("referrals", ".ndjson");
        try {
            tell(new Story(out), file, SampleExtract.write(file, documents));
        } finally {
            Files.delete(file);
        }
    }

    private static void tell(Story story, Path file, List<String> truth) {
        List<String> found = new ArrayList<>();
        List<Problem> first = new ArrayList<>();
        ValidationSummary summary = ReferralValidator.strict().validate(file, report -> {
            found.addAll(faults(report));
            if (first.size() < SHOWN) {
                first.add(report.problems().get());
            }
        });
        story.chapter("An extract of " + number(summary.reached().documents()) + " referrals");
        story.say(number(truth.size()) + " of them were broken on purpose, in " + SampleFault.values().length
                + " ways; " + number(summary.reached().invalid()) + " are refused.");
        story.say("The first that is told of them:");
        first.forEach(problem -> story.wrapped("    ", problem.toString()));
        story.say(
                found.equals(truth)
                        ? "Each is found at its place, and nothing else is."
                        : "What was found is not what was broken.");

        List<String> alone = new ArrayList<>();
        ReferralValidator.strict().withJobs(1).validate(file, report -> alone.addAll(faults(report)));
        story.say(
                alone.equals(found)
                        ? "One thread alone tells the same in the same order."
                        : "One thread alone tells something else.");
    }

    private static List<String> faults(DocumentReport report) {
        return report.problems()
                .map(it -> SampleExtract.fault(
                        it.place().line(),
                        it.code().name(),
                        it.pointer(),
                        it.place().offset()))
                .asJava();
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
