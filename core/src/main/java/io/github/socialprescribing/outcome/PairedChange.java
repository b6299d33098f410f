package io.github.socialprescribing.outcome;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;

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

    private static final double THOUSAND = 1_000.0;

    /**
     * The change of these clients.
     *
     * @param measure what was measured
     * @param clients the outcomes of each client, one for each
     */
    public static PairedChange of(Measure measure, Iterable<Outcomes> clients) {
        Seq<Outcomes> all = List.ofAll(clients);
        Seq<Outcomes> begun = all.filter(it -> it.baseline(measure).isDefined());
        Seq<Outcomes> both = begun.filter(it -> it.last(measure).isDefined());
        int later = all.count(it -> it.last(measure).isDefined());
        Seq<Long> changes = both.map(it -> it.last(measure).get().points().thousandths()
                - it.baseline(measure).get().points().thousandths());
        Seq<Long> improvements =
                changes.map(change -> change * measure.direction().sign());
        return new PairedChange(
                measure,
                both.size(),
                begun.size() - both.size(),
                later - both.size(),
                all.size() - begun.size() - (later - both.size()),
                improvements.count(gain -> gain > 0),
                improvements.count(gain -> gain < 0),
                mean(changes),
                deviation(changes));
    }

    private static Option<Double> mean(Seq<Long> changes) {
        return changes.isEmpty() ? Option.none() : Option.some(sum(changes).doubleValue() / changes.size() / THOUSAND);
    }

    /** The sum of squared deviations is (n Σx² − (Σx)²) / n, and both terms are whole numbers. */
    private static Option<Double> deviation(Seq<Long> changes) {
        if (changes.size() < 2) {
            return Option.none();
        }
        BigInteger size = BigInteger.valueOf(changes.size());
        BigInteger squares = sum(changes.map(change -> Math.multiplyExact(change, change)));
        BigInteger spread = squares.multiply(size).subtract(sum(changes).pow(2));
        double variance = spread.doubleValue()
                / size.multiply(size.subtract(BigInteger.ONE)).doubleValue();
        return Option.some(Math.sqrt(variance) / THOUSAND);
    }

    private static BigInteger sum(Seq<Long> numbers) {
        return numbers.foldLeft(BigInteger.ZERO, (total, number) -> total.add(BigInteger.valueOf(number)));
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
