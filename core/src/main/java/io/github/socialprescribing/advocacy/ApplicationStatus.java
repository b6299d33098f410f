package io.github.socialprescribing.advocacy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Where an application stands. A higher priority for housing is not a home, and what was granted may be delayed or stopped:
 * each of these is a state of its own.
 */
public enum ApplicationStatus {
    /** It is being put together. */
    PREPARING,
    /** It is sent. */
    SUBMITTED,
    /** It was granted. */
    GRANTED,
    /** It was refused. */
    REFUSED,
    /** It was sent again, with more evidence. */
    RE_APPLIED,
    /** Somebody higher is asked. */
    APPEALED,
    /** It comes earlier in the queue; nothing is secured. */
    PRIORITY_RAISED,
    /** It is granted or under way, and keeps people waiting. */
    DELAYED,
    /** Nothing could be had, for a reason that is told. For good. */
    NOT_SECURED,
    /** What was granted is given no longer. */
    STOPPED,
    /** It is given again. */
    REINSTATED;

    /**
     * Where it may go from here. Carla's and Mary's ways are in the source paper, a benefit that had stopped before anybody
     * helped among them; the rest follows how such bodies answer (assumed).
     */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case PREPARING -> LinkedHashSet.of(SUBMITTED, STOPPED, NOT_SECURED);
            case SUBMITTED, RE_APPLIED, APPEALED ->
                LinkedHashSet.of(GRANTED, REFUSED, PRIORITY_RAISED, DELAYED, NOT_SECURED);
            case REFUSED -> LinkedHashSet.of(RE_APPLIED, APPEALED, NOT_SECURED);
            case PRIORITY_RAISED -> LinkedHashSet.of(GRANTED, REFUSED, DELAYED, NOT_SECURED);
            case DELAYED -> LinkedHashSet.of(GRANTED, REFUSED, PRIORITY_RAISED, NOT_SECURED, STOPPED);
            case GRANTED, REINSTATED -> LinkedHashSet.of(DELAYED, STOPPED);
            case STOPPED -> LinkedHashSet.of(REINSTATED, RE_APPLIED, APPEALED, NOT_SECURED);
            case NOT_SECURED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
