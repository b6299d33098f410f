package io.github.socialprescribing.policy;

/**
 * A group of rules of the same weight. Tiers order the reasons, and say which permit supersedes what.
 *
 * @param number its place: 0 weighs most
 * @param name what its rules are about
 * @param overridable whether a rule of it can be overridden at all; the tiers 0 and 1 never can
 */
public record Tier(int number, String name, boolean overridable) implements Comparable<Tier> {

    /** The highest number of a tier whose rules nobody may override. */
    public static final int PROTECTED = 1;

    /** Refuses a tier without a name or with a negative number. */
    public Tier {
        Named.require(name, name);
        if (number < 0) {
            throw new IllegalArgumentException("the number of a tier is not negative");
        }
    }

    @Override
    public int compareTo(Tier other) {
        return Integer.compare(number, other.number);
    }
}
