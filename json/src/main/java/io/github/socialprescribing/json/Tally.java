package io.github.socialprescribing.json;

import io.github.socialprescribing.json.ValidationSummary.Ending;
import io.github.socialprescribing.json.extract.Stretch;
import io.github.socialprescribing.json.extract.Unreadable;
import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.function.Consumer;

/** Counts what was looked at, and tells each document's problems at their places in the whole input. */
final class Tally implements Consumer<Stretch> {

    private final Consumer<DocumentReport> reports;
    private final Consumer<ValidationProgress> watcher;
    private long bytes;
    private long lines;
    private long documents;
    private long invalid;

    Tally(Consumer<DocumentReport> reports, Consumer<ValidationProgress> watcher) {
        this.reports = reports;
        this.watcher = watcher;
    }

    @Override
    public void accept(Stretch stretch) {
        for (Stretch.Told told : stretch.told()) {
            tell(documents + told.documentsBefore(), lines + told.linesBefore(), told.problems());
        }
        bytes += stretch.bytes();
        lines += stretch.lines();
        documents += stretch.documents();
        invalid += stretch.invalid();
        watcher.accept(reached());
    }

    ValidationSummary end(Ending ending) {
        return new ValidationSummary(reached(), ending);
    }

    /** The input ends here for those who read it, and not by itself. */
    ValidationSummary unreadable(IOException why) {
        tell(documents, lines, Vector.of(Unreadable.problem(why)));
        return end(Ending.UNREADABLE);
    }

    private ValidationProgress reached() {
        return new ValidationProgress(bytes, documents, invalid);
    }

    private void tell(long documentsBefore, long linesBefore, Seq<Problem> problems) {
        reports.accept(new DocumentReport(
                documentsBefore + 1, linesBefore + 1, problems.map(it -> moved(it, documentsBefore, linesBefore))));
    }

    private static Problem moved(Problem problem, long documentsBefore, long linesBefore) {
        Place place = problem.place();
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.pointer(),
                new Place(
                        sum(place.document(), documentsBefore),
                        sum(place.line(), linesBefore),
                        place.column(),
                        place.offset()),
                problem.params());
    }

    /** A place counts no further than two thousand million. */
    private static int sum(int count, long before) {
        return (int) Math.min(Integer.MAX_VALUE, count + before);
    }
}
