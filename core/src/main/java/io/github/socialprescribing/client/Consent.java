package io.github.socialprescribing.client;

import io.github.socialprescribing.identity.ActorId;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One thing a client agreed to, from the day they did until it ends or they take it back. Withdrawal is not retroactive:
 * what was shared while consent was live was shared rightly.
 */
@Value.Immutable
public sealed interface Consent permits ImmutableConsent {

    /** What was agreed to. */
    ConsentScope scope();

    /** The first day on which it holds. */
    LocalDate givenOn();

    /** The last day on which it holds; without one it holds until withdrawn. */
    @Value.Default
    default Option<LocalDate> expiresOn() {
        return Option.none();
    }

    /** The day it was taken back; on that day it holds no more. */
    @Value.Default
    default Option<LocalDate> withdrawnOn() {
        return Option.none();
    }

    /** Who heard the client say so. */
    ActorId capturedBy();

    /** Refuses a consent that ends before it was given. */
    @Value.Check
    default void check() {
        if (expiresOn().exists(day -> day.isBefore(givenOn()))
                || withdrawnOn().exists(day -> day.isBefore(givenOn()))) {
            throw new IllegalArgumentException("a consent does not end before it was given");
        }
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day asked about
     */
    default boolean isLiveOn(LocalDate day) {
        return !day.isBefore(givenOn())
                && expiresOn().forAll(last -> !day.isAfter(last))
                && withdrawnOn().forAll(day::isBefore);
    }

    /**
     * The same consent, taken back.
     *
     * @param day the first day on which it holds no more
     */
    default Consent withdrawnOn(LocalDate day) {
        return ((ImmutableConsent) this).withWithdrawnOn(Option.some(day));
    }

    /** Starts a consent. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
