package io.github.socialprescribing.session;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the client missed of their contacts. One called off late counts as missed; one called off in time or by the service,
 * or that the client could not attend, does not.
 *
 * @param byDay all contacts, in the order of their days
 * @param notice hours before a contact until which it can be called off in time
 */
public record MissedContacts(Seq<Contact> byDay, int notice) {

    /** How many in a row up to now; what is neither missed nor held neither counts nor ends the row. */
    public int inARow() {
        int row = 0;
        for (Contact contact : byDay) {
            if (contact.outcome() instanceof ContactOutcome.Attended) {
                row = 0;
            } else if (isMissed(contact)) {
                row++;
            }
        }
        return row;
    }

    /** How many in all. */
    public int count() {
        return byDay.count(this::isMissed);
    }

    /**
     * The last day on which it was known that the client misses one: the day for which it was planned, or the first on which
     * it can have been called off.
     */
    public Option<LocalDate> lastOn() {
        return byDay.filter(this::isMissed).map(MissedContacts::knownOn).max();
    }

    private static LocalDate knownOn(Contact contact) {
        return contact.outcome() instanceof ContactOutcome.Cancelled it
                ? contact.plannedFor()
                        .atTime(contact.startsAt().getOrElse(LocalTime.MIN))
                        .minusHours(it.noticeHours())
                        .toLocalDate()
                : contact.plannedFor();
    }

    private boolean isMissed(Contact contact) {
        return contact.outcome() instanceof ContactOutcome.DidNotAttend
                || (contact.outcome() instanceof ContactOutcome.Cancelled it
                        && it.by() == CancelledBy.CLIENT
                        && it.noticeHours() < notice);
    }
}
