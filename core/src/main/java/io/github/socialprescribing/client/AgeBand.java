package io.github.socialprescribing.client;

/**
 * How old a client is, as coarsely as the rules of services allow: the cuts are those that published eligibility rules
 * use (11, 16, 18, 26), then broad ones (assumed).
 */
public enum AgeBand {
    /** Up to 10 years. */
    UNDER_11(0),
    /** 11 to 15 years. */
    FROM_11(11),
    /** 16 and 17 years. */
    FROM_16(16),
    /** 18 to 25 years. */
    FROM_18(18),
    /** 26 to 39 years. */
    FROM_26(26),
    /** 40 to 64 years. */
    FROM_40(40),
    /** 65 to 79 years. */
    FROM_65(65),
    /** 80 years and over. */
    FROM_80(80);

    private final int lowest;

    AgeBand(int lowest) {
        this.lowest = lowest;
    }

    /** The youngest age of the band, in completed years. */
    public int lowest() {
        return lowest;
    }

    /** The oldest age of the band, in completed years; 150 for the last. */
    public int highest() {
        int highest = 150;
        for (AgeBand other : values()) {
            if (other.lowest > lowest) {
                highest = Math.min(highest, other.lowest - 1);
            }
        }
        return highest;
    }

    /**
     * The band of an age.
     *
     * @param years completed years, not negative
     */
    public static AgeBand ofAge(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("an age is not negative");
        }
        AgeBand band = UNDER_11;
        for (AgeBand next : values()) {
            if (next.lowest <= years) {
                band = next;
            }
        }
        return band;
    }
}
