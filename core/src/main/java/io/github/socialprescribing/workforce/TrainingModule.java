package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/** One thing that link workers are trained in. */
@Value.Immutable
public sealed interface TrainingModule extends Term permits ImmutableTrainingModule {

    /** The last part of the name of this library's own code system for modules. */
    String SYSTEM = "training-module";

    /** Names it. */
    @Override
    Code code();

    /** What it is about. */
    String content();

    /** The ways in which it may be given, at least one. */
    Set<Delivery> deliveries();

    /** How many whole days it takes at least; 0 where nobody says. */
    @Value.Default
    default int leastDays() {
        return 0;
    }

    /** Whether workers may do without it. */
    @Value.Default
    default boolean isOptional() {
        return false;
    }

    /** Refuses a module that cannot be given, and one shorter than nothing. */
    @Value.Check
    default void check() {
        if (deliveries().isEmpty() || leastDays() < 0) {
            throw new IllegalArgumentException("a module is given in some way, and takes no less than no time");
        }
    }

    /** Starts a module. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingModule}. */
    final class Builder extends ImmutableTrainingModule.Builder {
        Builder() {}
    }
}
