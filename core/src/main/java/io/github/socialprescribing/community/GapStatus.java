package io.github.socialprescribing.community;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Where a gap stands. It is closed once, by whoever raised it, and by nobody's silence. */
public enum GapStatus {
    /** Somebody noticed it, or it was found in data. */
    IDENTIFIED,
    /** The community and its partners know of it. */
    SHARED,
    /** A partner has taken it on. */
    ADOPTED,
    /** A partner has said when it will be looked at again. */
    DEFERRED,
    /** No partner can close it; it is taken up with those who could. */
    ESCALATED_STRUCTURAL,
    /** Something is there now that should meet it. */
    ADDRESSED,
    /** Whoever raised it says that it is not met after all. */
    REOPENED,
    /** Whoever raised it says that it is met. For good. */
    CONFIRMED_CLOSED,
    /** The partners said no, and why. For good. */
    DECLINED,
    /** It is the same as another, which carries it on. For good. */
    MERGED;

    /** Where it may go from here. */
    public Set<GapStatus> next() {
        return switch (this) {
            case IDENTIFIED -> LinkedHashSet.of(SHARED, MERGED);
            case SHARED -> LinkedHashSet.of(ADOPTED, DEFERRED, ESCALATED_STRUCTURAL, DECLINED, MERGED);
            case ADOPTED -> LinkedHashSet.of(ADDRESSED, DEFERRED, ESCALATED_STRUCTURAL, DECLINED);
            case DEFERRED -> LinkedHashSet.of(ADOPTED, ESCALATED_STRUCTURAL, DECLINED, MERGED);
            case ESCALATED_STRUCTURAL -> LinkedHashSet.of(ADOPTED, DECLINED);
            case ADDRESSED -> LinkedHashSet.of(CONFIRMED_CLOSED, REOPENED);
            case REOPENED -> LinkedHashSet.of(ADDRESSED, DEFERRED, ESCALATED_STRUCTURAL, DECLINED);
            case CONFIRMED_CLOSED, DECLINED, MERGED -> LinkedHashSet.empty();
        };
    }

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether this is an answer: what will be done about it, or that nothing will. */
    public boolean isAnswer() {
        return this == ADOPTED || this == DEFERRED || this == ESCALATED_STRUCTURAL || this == DECLINED;
    }
}
