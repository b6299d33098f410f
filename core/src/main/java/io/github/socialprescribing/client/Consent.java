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
    @Value.Parameter
    ConsentScope scope();

    /** The first day on which it holds. */
    @Value.Parameter
    LocalDate givenOn();

    /** The last day on which it holds; without one it holds until withdrawn. */
    @Value.Default
    @Value.Parameter
    default Option<LocalDate> expiresOn() {
        return Option.none();
    }

    /** The day it was taken back; on that day it holds no more. */
    @Value.Default
    @Value.Parameter
    default Option<LocalDate> withdrawnOn() {
        return Option.none();
    }

    /** Who heard the client say so. */
    @Value.Parameter
    ActorId capturedBy();

    /** Refuses a consent that ends before it was given. */
    @Value.Check
    default void check() {
        if (isBeforeItWasGiven(expiresOn()) || isBeforeItWasGiven(withdrawnOn())) {
            throw new IllegalArgumentException("a consent does not end before it was given");
        }
    }

    private boolean isBeforeItWasGiven(Option<LocalDate> end) {
        return end.isDefined() && end.get().isBefore(givenOn());
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day asked about
     */
    default boolean isLiveOn(LocalDate day) {
        return !day.isBefore(givenOn())
                && (expiresOn().isEmpty() || !day.isAfter(expiresOn().get()))
                && (withdrawnOn().isEmpty() || day.isBefore(withdrawnOn().get()));
    }

    /**
     * The same consent, taken back.
     *
     * @param day the first day on which it holds no more
     */
    default Consent withdrawnOn(LocalDate day) {
        return ((ImmutableConsent) this).withWithdrawnOn(Option.some(day));
    }

    /**
     * A consent of which everything is known at once, as where it is read.
     *
     * @param scope what was agreed to
     * @param givenOn the first day on which it holds
     * @param expiresOn the last day on which it holds
     * @param withdrawnOn the day it was taken back
     * @param capturedBy who heard the client say so
     */
    static Consent of(
            ConsentScope scope,
            LocalDate givenOn,
            Option<LocalDate> expiresOn,
            Option<LocalDate> withdrawnOn,
            ActorId capturedBy) {
        return ImmutableConsent.of(scope, givenOn, expiresOn, withdrawnOn, capturedBy);
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
