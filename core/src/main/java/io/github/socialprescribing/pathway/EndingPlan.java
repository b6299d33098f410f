package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How worker and client mean to end. In the source paper the worker asks "What can I do now, to enable you to sort things
 * in the future?", and Mary is "assured that the relationship would not abruptly end".
 */
@Value.Immutable
public sealed interface EndingPlan permits ImmutableEndingPlan {

    /** The day it was agreed with the client. */
    LocalDate agreedOn();

    /** What the client takes along to sort things in the future. */
    @Value.Default
    default Option<Narrative> futureSkills() {
        return Option.none();
    }

    /** Whether the client may pop in afterwards: "You can still pop in". */
    @Value.Default
    default boolean openDoor() {
        return true;
    }

    /** Where the client may pop in, where that is told: "to our library and wellbeing centre". */
    @Value.Default
    default Option<CentreId> popInAt() {
        return Option.none();
    }

    /** What the client is told for the way, to keep: "the community will support you". */
    @Value.Default
    default Option<Narrative> message() {
        return Option.none();
    }

    /** Refuses a place to pop in behind a closed door. */
    @Value.Check
    default void check() {
        if (!openDoor() && popInAt().isDefined()) {
            throw new IllegalArgumentException("who may not pop in is not told where");
        }
    }

    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndingPlan}. */
    final class Builder extends ImmutableEndingPlan.Builder {
        Builder() {}
    }
}
