package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One thing to be bought for a client: Mary's tablet, in the source paper. */
@Value.Immutable
public sealed interface Spend permits ImmutableSpend {

    /** Names it within its budget. */
    SpendId id();

    /** Whom it is for. */
    ClientId client();

    /** What it is; a story may show in it, so it hides itself. */
    Narrative item();

    /** The most it may cost. */
    Money amount();

    /** The need that it serves; nothing is bought without one, but it may be asked and is then refused with the reason. */
    @Value.Default
    default Option<LinkedNeed> need() {
        return Option.none();
    }

    /** The day on which it is to be bought. */
    LocalDate on();

    /** Refuses to buy for nothing. */
    @Value.Check
    default void check() {
        if (!amount().isPositive()) {
            throw new IllegalArgumentException("a spend costs something");
        }
    }

    /** Whether the need it serves must be met at once. */
    default boolean isImmediate() {
        return need().exists(LinkedNeed::isImmediate);
    }

    /** Starts a spend. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spend}. */
    final class Builder extends ImmutableSpend.Builder {
        Builder() {}
    }
}
