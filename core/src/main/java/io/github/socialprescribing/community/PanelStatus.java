package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a citizens' panel stands. It invites people in all of them but the last, and meets only when it is active. */
public enum PanelStatus {
    /** People are being asked. */
    FORMING,
    /** Both groups have enough members to decide. */
    ACTIVE,
    /** It rests. */
    DORMANT,
    /** It is no more. For good. */
    CLOSED;

    /** Where it may go from here. */
    public Set<PanelStatus> next() {
        return switch (this) {
            case FORMING, DORMANT -> LinkedHashSet.of(ACTIVE, CLOSED);
            case ACTIVE -> LinkedHashSet.of(DORMANT, CLOSED);
            case CLOSED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
