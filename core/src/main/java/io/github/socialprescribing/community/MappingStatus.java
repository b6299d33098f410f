package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a mapping exercise stands. It has no end: a map that nobody draws anew is soon wrong. */
public enum MappingStatus {
    /** The panel means to do it. */
    PLANNED,
    /** People look and ask around. */
    COLLECTING,
    /** The map is published. */
    SHARED,
    /** Something was done because of it. */
    ACTED_ON,
    /** It is old, and to be drawn anew. */
    REFRESH_DUE;

    /** Where it may go from here. */
    public Set<MappingStatus> next() {
        return switch (this) {
            case PLANNED, REFRESH_DUE -> LinkedHashSet.of(COLLECTING);
            case COLLECTING -> LinkedHashSet.of(SHARED);
            case SHARED -> LinkedHashSet.of(ACTED_ON, REFRESH_DUE, COLLECTING);
            case ACTED_ON -> LinkedHashSet.of(REFRESH_DUE, COLLECTING);
        };
    }
}
