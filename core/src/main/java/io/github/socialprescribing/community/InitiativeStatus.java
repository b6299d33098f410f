package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where an initiative stands on its way from an idea to something that a community does by itself. */
public enum InitiativeStatus {
    /** Somebody thought of it. */
    IDEA,
    /** Those for whom it is meant help to shape it. */
    CO_DESIGN,
    /** There is a place, and somebody who sees to it. */
    RESOURCED,
    /** People try it. */
    TASTER,
    /** It runs, and is there for people to be told of. */
    RUNNING,
    /** The community runs it. */
    HANDED_OVER,
    /** It is no more. For good. */
    CLOSED;

    /** Where it may go from here. */
    public Set<InitiativeStatus> next() {
        return switch (this) {
            case IDEA -> LinkedHashSet.of(CO_DESIGN, CLOSED);
            case CO_DESIGN -> LinkedHashSet.of(RESOURCED, CLOSED);
            case RESOURCED, TASTER -> LinkedHashSet.of(TASTER, RUNNING, CLOSED);
            case RUNNING -> LinkedHashSet.of(HANDED_OVER, CLOSED);
            case HANDED_OVER -> LinkedHashSet.of(CLOSED);
            case CLOSED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether people can come. */
    public boolean isRunning() {
        return this == RUNNING || this == HANDED_OVER;
    }
}
