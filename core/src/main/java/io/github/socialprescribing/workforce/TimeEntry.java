package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * One stretch of a worker's time: "Time use survey methods could illustrate exactly how link workers spend their time". A
 * secondary entry runs beside others, as a telephone call on a walk does; primary ones never overlap.
 */
@Value.Immutable
public sealed interface TimeEntry permits ImmutableTimeEntry {

    /** Names it within the worker's time sheet. */
    TimeEntryId id();

    /** When it began. */
    Instant start();

    /** How long it took, in minutes; refused unless positive. */
    int minutes();

    /** What was done. */
    ActivityType activity();

    /** Whether it ran beside something else. */
    @Value.Default
    default boolean isSecondary() {
        return false;
    }

    /** The pathway for which it was done. */
    @Value.Default
    default Option<PathwayId> pathway() {
        return Option.none();
    }

    /** More about it. */
    @Value.Default
    default Option<Narrative> detail() {
        return Option.none();
    }

    /** The moment at which it was over; another entry may begin then. */
    default Instant end() {
        return start().plus(Duration.ofMinutes(minutes()));
    }

    /** Starts an entry. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TimeEntry}. */
    final class Builder extends ImmutableTimeEntry.Builder {
        Builder() {}
    }
}
