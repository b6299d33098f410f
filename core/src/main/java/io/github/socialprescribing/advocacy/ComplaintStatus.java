package io.github.socialprescribing.advocacy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a complaint stands. */
public enum ComplaintStatus {
    /** The client raised it. */
    RAISED,
    /** The link worker helps with it. */
    SUPPORTED,
    /** An advocacy service took it on. For good, as far as the pathway goes. */
    PASSED_TO_ADVOCACY,
    /** It was put right. For good. */
    RESOLVED,
    /** The client took it back. For good. */
    WITHDRAWN;

    /** Where it may go from here. */
    public Set<ComplaintStatus> next() {
        return switch (this) {
            case RAISED -> LinkedHashSet.of(SUPPORTED, RESOLVED, WITHDRAWN);
            case SUPPORTED -> LinkedHashSet.of(PASSED_TO_ADVOCACY, RESOLVED, WITHDRAWN);
            case PASSED_TO_ADVOCACY, RESOLVED, WITHDRAWN -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
