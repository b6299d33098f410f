package io.github.socialprescribing.outcome;

import io.vavr.control.Option;

/**
 * How a measure changed from baseline to last score, client by client, with how many could not be compared. Sums are
 * exact, so the order of the clients changes nothing. It tells of change and not of effect: nobody is compared who had no
 * support.
 *
 * @param measure what was measured
 * @param pairs clients with a baseline and a later score
 * @param onlyBaseline clients who were not measured again
 * @param onlyLater clients whose beginning was not measured
 * @param neither clients without a score that counts
 * @param better clients among the pairs who improved, in the direction of the measure
 * @param worse clients among the pairs who got worse
 * @param meanChange last score minus baseline on average, in points; none without a pair
 * @param standardDeviation of the change, in points, dividing by the pairs less one; none below two pairs
 */
public record PairedChange(
        Measure measure,
        int pairs,
        int onlyBaseline,
        int onlyLater,
        int neither,
        int better,
        int worse,
        Option<Double> meanChange,
        Option<Double> standardDeviation) {

    /**
     * The change of these clients.
     *
     * @param measure what was measured
     * @param clients the outcomes of each client, one for each
     */
    public static PairedChange of(Measure measure, Iterable<Outcomes> clients) {
        ChangeTally tally = new ChangeTally(measure);
        clients.forEach(tally::add);
        return tally.change();
    }

    /** All clients, compared or not. */
    public int clients() {
        return pairs + onlyBaseline + onlyLater + neither;
    }

    /** Clients among the pairs who scored the same. */
    public int same() {
        return pairs - better - worse;
    }

    /** How much better the clients are on average, in points: the mean change, turned round where lower is better. */
    public Option<Double> meanImprovement() {
        return meanChange.map(change -> 0.0 + change * measure.direction().sign());
    }
}
