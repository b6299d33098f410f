package io.github.socialprescribing.evaluation;

/**
 * From where to where a number lies, both ends included.
 *
 * @param least the lower end
 * @param most the upper end
 */
public record Interval(double least, double most) {

    /** Refuses ends the wrong way round. */
    public Interval {
        if (!(least <= most)) {
            throw new IllegalArgumentException("an interval runs from its lower end to its upper end");
        }
    }

    /**
     * The interval of the mean of a change with a confidence of 95 %, by Student's distribution: wide where few people were
     * compared. Its quantile is the expansion of Cornish and Fisher in the degrees of freedom, right to one thousandth from
     * five people on (Abramowitz and Stegun 1964, 26.7.5).
     *
     * @param mean the mean
     * @param deviation the standard deviation, dividing by the people less one
     * @param people how many were compared; at least five
     */
    static Interval ofMean(double mean, double deviation, long people) {
        double half = student(people - 1) * deviation / Math.sqrt((double) people);
        return new Interval(mean - half, mean + half);
    }

    /** The quantile of 97.5 % of Student's distribution; freedom is at least 4. */
    static double student(long freedom) {
        double z = Proportion.Z;
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160;
        return z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
    }

    /** Whether it is a single number. */
    public boolean isExact() {
        return least == most;
    }
}
