package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a matter stands about which a community speaks up. */
public enum IssueStatus {
    /** People say it among themselves. */
    OPEN,
    /** It was said aloud, in the community's name. */
    VOICED,
    /** Those to whom it was said have replied. */
    RESPONSE,
    /** Nobody pursues it any more. For good. */
    CLOSED;

    /** Where it may go from here. After a reply that is none it may be said again. */
    public Set<IssueStatus> next() {
        return switch (this) {
            case OPEN -> LinkedHashSet.of(VOICED, CLOSED);
            case VOICED -> LinkedHashSet.of(RESPONSE, CLOSED);
            case RESPONSE -> LinkedHashSet.of(VOICED, CLOSED);
            case CLOSED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
