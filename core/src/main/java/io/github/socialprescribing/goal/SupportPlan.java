package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.ConnectionId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What client and worker mean to do, written by both, with a day on which to look at it again. */
@Value.Immutable
public sealed interface SupportPlan permits ImmutableSupportPlan {

    /** Who wrote it; client and worker at least, or it is no plan. */
    Set<Voice> authors();

    /** The day on which it was agreed. */
    LocalDate agreedOn();

    /** The day on which to look at it again, after the day on which it was agreed. */
    LocalDate reviewOn();

    /** Who does what; may be empty where that is still open. */
    @Value.Default
    default Seq<PlanStep> steps() {
        return List.empty();
    }

    /** The connections that it counts on, as they are known on the pathway. */
    @Value.Default
    default Set<ConnectionId> connections() {
        return LinkedHashSet.empty();
    }

    /** Refuses a review before there is anything to look back at. */
    @Value.Check
    default void check() {
        if (!reviewOn().isAfter(agreedOn())) {
            throw new IllegalArgumentException("a plan is reviewed after the day on which it was agreed");
        }
    }

    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportPlan}. */
    final class Builder extends ImmutableSupportPlan.Builder {
        Builder() {}
    }
}
