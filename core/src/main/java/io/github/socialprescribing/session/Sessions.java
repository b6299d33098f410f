package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ContactId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The contacts of one pathway, as their events left them.
 *
 * @param byId the contacts, in the order in which they were planned
 */
public record Sessions(Map<ContactId, Contact> byId) {

    /** Before anybody met. */
    public static Sessions none() {
        return new Sessions(LinkedHashMap.empty());
    }

    /** All contacts, in the order in which they were planned. */
    public Seq<Contact> all() {
        return byId.values();
    }

    /**
     * The contact with this id.
     *
     * @param id the id to look for
     */
    public Option<Contact> find(ContactId id) {
        return byId.get(id);
    }

    /** The contacts that were held. */
    public Seq<Contact> held() {
        return all().filter(contact -> contact.outcome() instanceof ContactOutcome.Attended);
    }

    /** The day of the first contact that was held. */
    public Option<LocalDate> firstHeldOn() {
        return held().map(contact -> ((ContactOutcome.Attended) contact.outcome()).heldOn())
                .reduceOption((one, other) -> one.isBefore(other) ? one : other);
    }

    /** Whether a session about ending well was held. */
    public boolean hasHeldEnding() {
        return held().exists(Contact::isEnding);
    }

    /**
     * What has been used: a fold over all contacts that are no longer to come.
     *
     * @param counting what each takes
     */
    public HalfUnits counted(Counting counting) {
        return sum(all().reject(Contact::isPlanned), counting);
    }

    /**
     * What is in the diary and will be used when held as planned.
     *
     * @param counting what each takes
     */
    public HalfUnits planned(Counting counting) {
        return sum(all().filter(Contact::isPlanned), counting);
    }

    private static HalfUnits sum(Seq<Contact> contacts, Counting counting) {
        return contacts.map(counting::of).foldLeft(HalfUnits.ZERO, HalfUnits::plus);
    }

    /**
     * These contacts as an event leaves them.
     *
     * @param event what happened
     */
    public Sessions after(SessionEvent event) {
        return event.match(
                planned -> new Sessions(byId.put(planned.contact().id(), planned.contact())),
                attended ->
                        with(attended.contact(), new ContactOutcome.Attended(attended.heldOn(), attended.minutes())),
                notAttended -> with(notAttended.contact(), new ContactOutcome.DidNotAttend()),
                cancelled -> with(
                        cancelled.contact(), new ContactOutcome.Cancelled(cancelled.by(), cancelled.noticeHours())));
    }

    private Sessions with(ContactId id, ContactOutcome outcome) {
        return new Sessions(byId.put(id, byId.get(id).get().withOutcome(outcome)));
    }
}
