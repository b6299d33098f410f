package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A worry about somebody's safety that must be passed on to those who are responsible for it. */
@Value.Immutable
public sealed interface Concern permits ImmutableConcern {

    /** Names it within its pathway. */
    ConcernId id();

    /** What sort of concern it is. */
    ConcernKind kind();

    /** How grave it is. */
    Severity severity();

    /** The day it was raised. */
    LocalDate raisedOn();

    /** What was seen or said. */
    @Value.Default
    default Option<Narrative> words() {
        return Option.none();
    }

    /** Starts a concern. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Concern}. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
