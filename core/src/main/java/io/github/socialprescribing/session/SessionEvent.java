package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ContactId;
import java.time.LocalDate;
import java.util.function.Function;

/** What happened to sessions and other contacts. */
public sealed interface SessionEvent {

    /**
     * A contact was put in the diary.
     *
     * @param contact the contact
     */
    record SessionPlanned(Contact contact) implements SessionEvent {}

    /**
     * A contact was held.
     *
     * @param contact which one
     * @param heldOn the day
     * @param minutes how long it took
     */
    record SessionAttended(ContactId contact, LocalDate heldOn, int minutes) implements SessionEvent {}

    /**
     * The client did not attend.
     *
     * @param contact which one
     */
    record SessionNotAttended(ContactId contact) implements SessionEvent {}

    /**
     * A contact was called off.
     *
     * @param contact which one
     * @param by who called it off
     * @param noticeHours how many hours before
     */
    record SessionCancelled(ContactId contact, CancelledBy by, int noticeHours) implements SessionEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param planned asked of a plan
     * @param attended asked of an attendance
     * @param notAttended asked of a non-attendance
     * @param cancelled asked of a cancellation
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super SessionPlanned, ? extends R> planned,
            Function<? super SessionAttended, ? extends R> attended,
            Function<? super SessionNotAttended, ? extends R> notAttended,
            Function<? super SessionCancelled, ? extends R> cancelled) {
        if (this instanceof SessionPlanned it) {
            return planned.apply(it);
        }
        if (this instanceof SessionAttended it) {
            return attended.apply(it);
        }
        return this instanceof SessionNotAttended it ? notAttended.apply(it) : cancelled.apply((SessionCancelled) this);
    }
}
