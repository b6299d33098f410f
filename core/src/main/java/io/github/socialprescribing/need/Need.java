package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One thing that stands between a client and the life they want. */
@Value.Immutable
public sealed interface Need permits ImmutableNeed {

    /** Names it within its pathway. */
    NeedId id();

    /** What sort of need it is. */
    NeedKind kind();

    /** How it came to be known. */
    NeedOrigin origin();

    /** How soon it must be met; routine unless somebody says otherwise. */
    @Value.Default
    default Urgency urgency() {
        return Urgency.ROUTINE;
    }

    /** The day it was first voiced, which is often not the day of referral. */
    LocalDate voicedOn();

    /** Who would be better off; the client unless somebody says otherwise. */
    @Value.Default
    default Beneficiary beneficiary() {
        return Beneficiary.CLIENT;
    }

    /** Where its cause lies; unknown unless somebody says otherwise. Which need it comes of is told by {@link CauseGraph}. */
    @Value.Default
    default RootCause cause() {
        return RootCause.UNKNOWN;
    }

    /**
     * What was done about it on the spot: to Mary "the link worker offered refreshments" (Table 1). Where it was done later,
     * {@link NeedCommand.ActOnNeed} puts it in.
     */
    @Value.Default
    default Option<Narrative> doneAtOnce() {
        return Option.none();
    }

    /** Whether it must be met at once, and nothing has been done. */
    default boolean isPressing() {
        return urgency() == Urgency.IMMEDIATE && doneAtOnce().isEmpty();
    }

    /** The client's own words. */
    @Value.Default
    default Option<Narrative> inTheirWords() {
        return Option.none();
    }

    /**
     * The same need, as it is told anew: what was done about it at once stays, unless something else is said.
     *
     * @param earlier how it was told before
     */
    default Need after(Need earlier) {
        return ((ImmutableNeed) this).withDoneAtOnce(doneAtOnce().orElse(earlier.doneAtOnce()));
    }

    /** Starts a need. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
