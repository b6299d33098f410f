package io.github.socialprescribing.outcome;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ScoreId;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a measure gave on a day. The measure stands in it as it was then, so that a score keeps its meaning when a service
 * changes its list.
 */
@Value.Immutable
public sealed interface Score permits ImmutableScore {

    /** When in a pathway a score is taken. */
    enum Moment {
        /** Before the work, or as it begins. */
        BASELINE,
        /** On the way, or long after the end. */
        FOLLOW_UP,
        /** At the end. */
        DISCHARGE
    }

    /** Names it within its pathway. */
    ScoreId id();

    /** What was measured. */
    Measure measure();

    /** When in the pathway. */
    Moment moment();

    /** The day it was taken; a baseline may be older than the pathway. */
    LocalDate on();

    /** What it gave; left out of {@code toString()}, being a finding about a person. */
    @Value.Redacted
    Points points();

    /**
     * In which role somebody collected it. Table 4 asks how "to collect (unbiased) feedback from clients", and feedback
     * is the freer, the less it is given to the very worker it is about.
     */
    @Value.Default
    default Option<Role> collectedBy() {
        return Option.none();
    }

    /** Starts a score. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Score}. */
    final class Builder extends ImmutableScore.Builder {
        Builder() {}
    }
}
