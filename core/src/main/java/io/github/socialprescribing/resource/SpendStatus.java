package io.github.socialprescribing.resource;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a spend stands. Money is promised from approval on, and given back by a return. */
public enum SpendStatus {
    /** Somebody asked for it. */
    REQUESTED,
    /** Whoever answers for the budget said yes. */
    APPROVED,
    /** It was bought, and paid for. */
    PURCHASED,
    /** Receipt and account agree. For good. */
    RECONCILED,
    /** Whoever answers for the budget said no. For good. */
    REFUSED,
    /** It was not bought after all, or brought back, and the money is in the budget again. For good. */
    RETURNED;

    /** Where it may go from here. A spend is bought unapproved only where the policy lets an immediate need go first. */
    public Set<SpendStatus> next() {
        return switch (this) {
            case REQUESTED -> LinkedHashSet.of(APPROVED, PURCHASED, REFUSED);
            case APPROVED -> LinkedHashSet.of(PURCHASED, RETURNED);
            case PURCHASED -> LinkedHashSet.of(RECONCILED, RETURNED);
            case RECONCILED, REFUSED, RETURNED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
