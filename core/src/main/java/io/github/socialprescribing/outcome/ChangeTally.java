package io.github.socialprescribing.outcome;

import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * Compares first and last scores one client after the other, and keeps sums alone: a {@link PairedChange} of any number of
 * clients in the space of one. Sums are of whole thousandths, so no order changes them. It is made for one thread; tallies
 * of several add up with {@link #plus}.
 */
public final class ChangeTally {

    private static final double THOUSAND = 1_000.0;

    private final Measure measure;
    private int pairs;
    private int onlyBaseline;
    private int onlyLater;
    private int neither;
    private int better;
    private int worse;
    private long sum;
    private BigInteger squares = BigInteger.ZERO;

    /** Which way the scores of a client went, or why that cannot be told. */
    public enum Way {
        /** For the better. */
        BETTER,
        /** For the worse. */
        WORSE,
        /** Neither way. */
        SAME,
        /** There is no later score. */
        ONLY_BASELINE,
        /** There is no first one. */
        ONLY_LATER,
        /** There is no score that counts. */
        NEITHER
    }

    /**
     * A tally in which nobody has been compared.
     *
     * @param measure what was measured
     */
    public ChangeTally(Measure measure) {
        this.measure = measure;
    }

    /**
     * Compares one client more.
     *
     * @param client the outcomes of the client
     * @return which way they went
     */
    public Way add(Outcomes client) {
        Option<Score> baseline = client.baseline(measure);
        Option<Score> last = client.last(measure, baseline);
        if (baseline.isDefined() && last.isDefined()) {
            return add(
                    last.get().points().thousandths() - baseline.get().points().thousandths());
        }
        if (baseline.isDefined()) {
            onlyBaseline++;
            return Way.ONLY_BASELINE;
        }
        if (last.isDefined()) {
            onlyLater++;
            return Way.ONLY_LATER;
        }
        neither++;
        return Way.NEITHER;
    }

    private Way add(long change) {
        long gain = change * measure.direction().sign();
        pairs++;
        better += gain > 0 ? 1 : 0;
        worse += gain < 0 ? 1 : 0;
        sum = Math.addExact(sum, change);
        squares = squares.add(BigInteger.valueOf(Math.multiplyExact(change, change)));
        return gain > 0 ? Way.BETTER : gain < 0 ? Way.WORSE : Way.SAME;
    }

    /**
     * The sum of two tallies, which both stay as they are. It is the same whichever of the two comes first, and however
     * three are bracketed.
     *
     * @param other a tally of other clients and the same measure
     */
    public ChangeTally plus(ChangeTally other) {
        if (!measure.equals(other.measure)) {
            throw new IllegalArgumentException("only changes of the same measure are added up");
        }
        ChangeTally both = new ChangeTally(measure);
        both.pairs = pairs + other.pairs;
        both.onlyBaseline = onlyBaseline + other.onlyBaseline;
        both.onlyLater = onlyLater + other.onlyLater;
        both.neither = neither + other.neither;
        both.better = better + other.better;
        both.worse = worse + other.worse;
        both.sum = Math.addExact(sum, other.sum);
        both.squares = squares.add(other.squares);
        return both;
    }

    /** How the clients changed so far. */
    public PairedChange change() {
        return new PairedChange(measure, pairs, onlyBaseline, onlyLater, neither, better, worse, mean(), deviation());
    }

    private Option<Double> mean() {
        return pairs == 0 ? Option.none() : Option.some((double) sum / pairs / THOUSAND);
    }

    /** The sum of squared deviations is (n Σx² − (Σx)²) / n, and both terms are whole numbers. */
    private Option<Double> deviation() {
        if (pairs < 2) {
            return Option.none();
        }
        BigInteger size = BigInteger.valueOf(pairs);
        BigInteger spread =
                squares.multiply(size).subtract(BigInteger.valueOf(sum).pow(2));
        double variance = spread.doubleValue()
                / size.multiply(size.subtract(BigInteger.ONE)).doubleValue();
        return Option.some(Math.sqrt(variance) / THOUSAND);
    }
}
