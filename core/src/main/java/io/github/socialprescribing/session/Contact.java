package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ContactId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One meeting of worker and client: planned, and then held, missed or called off. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {

    /** Names it within its pathway. */
    ContactId id();

    /** How they meet. */
    @Value.Default
    default ContactKind kind() {
        return ContactKind.SESSION;
    }

    /** The day it is planned for. */
    LocalDate plannedFor();

    /** How long it is planned to take, in minutes; an hour unless somebody says otherwise (assumed). */
    @Value.Default
    default int minutesPlanned() {
        return 60;
    }

    /** What it is to be about; may change when they meet. */
    @Value.Default
    default Set<Focus> purposes() {
        return LinkedHashSet.empty();
    }

    /** What became of it. */
    @Value.Default
    default ContactOutcome outcome() {
        return new ContactOutcome.Planned();
    }

    /** Refuses a negative length. */
    @Value.Check
    default void check() {
        if (minutesPlanned() < 0) {
            throw new IllegalArgumentException("a contact is not planned to last less than no time");
        }
    }

    /** Whether it is still to come. */
    default boolean isPlanned() {
        return outcome() instanceof ContactOutcome.Planned;
    }

    /** Whether it is about ending well. */
    default boolean isEnding() {
        return purposes().contains(Focus.ENDING_WORK);
    }

    /**
     * The same contact, with what became of it.
     *
     * @param outcome what became of it
     */
    default Contact withOutcome(ContactOutcome outcome) {
        return ((ImmutableContact) this).withOutcome(outcome);
    }

    /** Starts a contact. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
