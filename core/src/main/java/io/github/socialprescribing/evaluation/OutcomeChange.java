package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.outcome.ChangeTally;
import io.github.socialprescribing.outcome.Measure;
import io.github.socialprescribing.outcome.PairedChange;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.control.Option;

/**
 * How a measure changed, person by person: the difference of two group means would compare people with others. Those who
 * could not be compared are told, since many services "never" record a second score. It is change, and not effect: people
 * who come when things are worst get better by themselves, and nobody is compared who had no support. A mean is of at least
 * as many people as the threshold, and is told only where the better, the worse and the others are each enough to be told:
 * beside numbers that are told together it would say which of them is small.
 *
 * @param measure what was measured
 * @param table people by whether there were two scores to compare, and which way they went
 * @param meanImprovement how much better the people are on average, in points, turned so that more is better; none where
 *     how many were compared, or which way they went, is not shown
 * @param interval between what it lies with a confidence of 95 %, if those who were compared are a sample of many; none
 *     below five people
 */
public record OutcomeChange(
        Measure measure, ProtectedTable table, Option<Double> meanImprovement, Option<Interval> interval) {

    /** The word for people with a baseline and a later score. */
    public static final String COMPARED = "compared";

    /** The word for people who were not measured again. */
    public static final String ONLY_BASELINE = "only-baseline";

    /** The word for people whose beginning was not measured. */
    public static final String ONLY_LATER = "only-later";

    /** The word for people who were not measured. */
    public static final String NEITHER = "neither";

    /** The word for people who scored better. */
    public static final String BETTER = "better";

    /** The word for people who scored worse. */
    public static final String WORSE = "worse";

    /** The word for people who scored the same. */
    public static final String SAME = "same";

    private static final int FEWEST_FOR_INTERVAL = 5;

    static String name(Measure measure) {
        return "change-" + measure.code().word();
    }

    static Tally tally(Measure measure) {
        String word = measure.code().word();
        return Tally.of(name(measure), "people", "scores of " + word, "change of " + word);
    }

    /** Counts a pathway of the person at hand. */
    static void count(ChangeTally.Way way, Tally tally) {
        switch (way) {
            case BETTER -> tally.add(1, COMPARED, BETTER);
            case WORSE -> tally.add(1, COMPARED, WORSE);
            case SAME -> tally.add(1, COMPARED, SAME);
            case ONLY_BASELINE -> tally.add(1, ONLY_BASELINE, Words.NOT_TOLD);
            case ONLY_LATER -> tally.add(1, ONLY_LATER, Words.NOT_TOLD);
            case NEITHER -> tally.add(1, NEITHER, Words.NOT_TOLD);
        }
    }

    static OutcomeChange of(PairedChange change, ProtectedTable table) {
        boolean shown = change.pairs() > 0
                && table.count(COMPARED).isDefined()
                && table.others(COMPARED).isEmpty();
        Option<Double> mean = change.meanImprovement().filter(it -> shown);
        Option<Interval> interval = change.standardDeviation()
                .filter(it -> shown && change.pairs() >= FEWEST_FOR_INTERVAL)
                .flatMap(deviation -> mean.map(it -> Interval.ofMean(it, deviation, change.pairs())));
        return new OutcomeChange(change.measure(), table, mean, interval);
    }

    /** How many were compared, where it is shown. */
    public Option<Long> compared() {
        return table.count(COMPARED);
    }

    /**
     * How many were not, for want of a first score, a second, or both; none where it is not shown how many were compared.
     */
    public Option<Long> missing() {
        return table.total().flatMap(total -> compared().map(it -> total - it));
    }
}
