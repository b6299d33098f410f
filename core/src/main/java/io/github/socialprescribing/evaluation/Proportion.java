package io.github.socialprescribing.evaluation;

/**
 * So many of so many.
 *
 * @param hits how many it counts
 * @param among of how many
 */
public record Proportion(long hits, long among) {

    /** The standard normal quantile of 97.5 %. */
    static final double Z = 1.959963984540054;

    /** Refuses more hits than there are, and less than nothing. */
    public Proportion {
        if (hits < 0 || among < hits) {
            throw new IllegalArgumentException("a proportion counts some of those that there are");
        }
    }

    /** The share, from 0 to 1; refused of nobody. */
    public double share() {
        return (double) hits / some();
    }

    /**
     * Between what the share lies with a confidence of 95 %, by Wilson's score interval, which is honest for few people and
     * for shares near 0 and 1 (Wilson 1927, doi 10.1080/01621459.1927.10502953). Refused of nobody.
     */
    public Interval wilson() {
        double n = some();
        double p = hits / n;
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(
                hits == 0 ? 0 : (middle - half) / scale, hits == among ? 1 : Math.min(1, (middle + half) / scale));
    }

    private long some() {
        if (among == 0) {
            throw new IllegalStateException("there is no share of nobody");
        }
        return among;
    }
}
