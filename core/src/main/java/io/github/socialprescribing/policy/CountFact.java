package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * A whole number of something: half units asked for, weeks since the first session, pence left.
 *
 * @param name its lasting name
 * @param meaning what is counted, in one sentence
 * @param unit of what
 * @param least the lowest possible value
 * @param most the highest possible value
 * @param changeable whether somebody could bring about another value
 */
public record CountFact(String name, String meaning, String unit, long least, long most, boolean changeable)
        implements Fact, Amount {

    /** Refuses an empty range and a fact without a name. */
    public CountFact {
        Named.require(name, meaning);
        if (least > most) {
            throw new IllegalArgumentException("the range of a count is not empty");
        }
    }

    /**
     * A count that stands as it is.
     *
     * @param name its lasting name
     * @param meaning what is counted, in one sentence
     * @param unit of what
     * @param least the lowest possible value
     * @param most the highest possible value
     */
    public static CountFact of(String name, String meaning, String unit, long least, long most) {
        return new CountFact(name, meaning, unit, least, most, false);
    }

    /** The same count, which somebody could bring to another value. */
    public CountFact thatCanChange() {
        return new CountFact(name, meaning, unit, least, most, true);
    }

    @Override
    public Bound bound() {
        return new Bound(0, List.empty(), Option.some(name));
    }

    @Override
    public String inWords(long value) {
        return unit.isEmpty() ? Long.toString(value) : value + " " + (Math.abs(value) == 1 ? ofOne() : unit);
    }

    /** The unit of a single one: {@code half units} without the last letter, {@code people} as they are. */
    private String ofOne() {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private Condition compared(Comparison comparison, Amount amount) {
        return new Condition.Compare(name, comparison, amount.bound());
    }

    /**
     * Whether it is lower.
     *
     * @param amount what it is compared with
     */
    public Condition isLessThan(Amount amount) {
        return compared(Comparison.LESS_THAN, amount);
    }

    /**
     * Whether it is lower.
     *
     * @param constant what it is compared with
     */
    public Condition isLessThan(long constant) {
        return isLessThan(Bound.of(constant));
    }

    /**
     * Whether it is no higher.
     *
     * @param amount what it is compared with
     */
    public Condition isAtMost(Amount amount) {
        return compared(Comparison.AT_MOST, amount);
    }

    /**
     * Whether it is no higher.
     *
     * @param constant what it is compared with
     */
    public Condition isAtMost(long constant) {
        return isAtMost(Bound.of(constant));
    }

    /**
     * Whether it is the same.
     *
     * @param amount what it is compared with
     */
    public Condition is(Amount amount) {
        return compared(Comparison.EXACTLY, amount);
    }

    /**
     * Whether it is the same.
     *
     * @param constant what it is compared with
     */
    public Condition is(long constant) {
        return is(Bound.of(constant));
    }

    /**
     * Whether it is another number.
     *
     * @param amount what it is compared with
     */
    public Condition isNot(Amount amount) {
        return compared(Comparison.OTHER_THAN, amount);
    }

    /**
     * Whether it is another number.
     *
     * @param constant what it is compared with
     */
    public Condition isNot(long constant) {
        return isNot(Bound.of(constant));
    }

    /**
     * Whether it is no lower.
     *
     * @param amount what it is compared with
     */
    public Condition isAtLeast(Amount amount) {
        return compared(Comparison.AT_LEAST, amount);
    }

    /**
     * Whether it is no lower.
     *
     * @param constant what it is compared with
     */
    public Condition isAtLeast(long constant) {
        return isAtLeast(Bound.of(constant));
    }

    /**
     * Whether it is higher.
     *
     * @param amount what it is compared with
     */
    public Condition isMoreThan(Amount amount) {
        return compared(Comparison.MORE_THAN, amount);
    }

    /**
     * Whether it is higher.
     *
     * @param constant what it is compared with
     */
    public Condition isMoreThan(long constant) {
        return isMoreThan(Bound.of(constant));
    }
}
