package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where feedback stands. It is never lost: until whoever raised it is content or takes it back, it is open. */
public enum FeedbackStatus {
    /** Somebody said it. */
    RAISED,
    /** Those whom it concerns have it. */
    ROUTED,
    /** They said that they heard it. */
    ACKNOWLEDGED,
    /** They answered. */
    ANSWERED,
    /** Whoever raised it says that the answer is none. */
    REOPENED,
    /** Whoever raised it says that it is answered. For good. */
    CONFIRMED,
    /** Whoever raised it took it back. For good. */
    WITHDRAWN;

    /** Where it may go from here. */
    public Set<FeedbackStatus> next() {
        return switch (this) {
            case RAISED -> LinkedHashSet.of(ROUTED, WITHDRAWN);
            case ROUTED, REOPENED -> LinkedHashSet.of(ACKNOWLEDGED, ANSWERED, WITHDRAWN);
            case ACKNOWLEDGED -> LinkedHashSet.of(ANSWERED, WITHDRAWN);
            case ANSWERED -> LinkedHashSet.of(CONFIRMED, REOPENED, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether somebody waits for an answer. */
    public boolean isWaiting() {
        return this != ANSWERED && !isFinal();
    }
}
