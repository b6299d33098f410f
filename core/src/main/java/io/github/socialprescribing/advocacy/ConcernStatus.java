package io.github.socialprescribing.advocacy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a safeguarding concern stands. */
public enum ConcernStatus {
    /** Somebody raised it, and it must be reported. */
    RAISED,
    /** Those responsible know. */
    REPORTED,
    /** It is watched. */
    MONITORED,
    /** It is seen through, with an outcome. For good. */
    CLOSED;

    /** Where it may go from here. Nothing is closed that was not reported first (assumed). */
    public Set<ConcernStatus> next() {
        return switch (this) {
            case RAISED -> LinkedHashSet.of(REPORTED);
            case REPORTED -> LinkedHashSet.of(MONITORED, CLOSED);
            case MONITORED -> LinkedHashSet.of(CLOSED);
            case CLOSED -> LinkedHashSet.empty();
        };
    }
}
