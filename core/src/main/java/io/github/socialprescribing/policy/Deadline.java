package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Due;

/**
 * By when a duty is due, as a rule says it: a span whose length is a constant or a parameter.
 *
 * @param amount how many; mentions no fact
 * @param unit of what
 */
public record Deadline(Bound amount, Due.Unit unit) {

    /** At once. */
    public static final Deadline NOW = new Deadline(Bound.of(0), Due.Unit.HOURS);

    /** Refuses a length that depends on the situation. */
    public Deadline {
        if (amount.fact().isDefined()) {
            throw new IllegalArgumentException("a deadline is a constant or a parameter, never a fact");
        }
    }

    @Override
    public String toString() {
        return "within " + amount + " " + ChoiceFact.word(unit).replace('-', ' ');
    }
}
