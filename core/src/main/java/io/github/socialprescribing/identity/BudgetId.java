package io.github.socialprescribing.identity;

/**
 * Names a budget.
 *
 * @param value an opaque text as {@link Id} describes
 */
public record BudgetId(String value) implements Id, Comparable<BudgetId> {

    /** Refuses a text that is not well-formed. */
    public BudgetId {
        WellFormed.require(value, "budget");
    }

    @Override
    public int compareTo(BudgetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
