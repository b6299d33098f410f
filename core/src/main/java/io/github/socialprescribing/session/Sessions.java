package io.github.socialprescribing.session;

import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.Unanswered;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.Register;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The contacts of one pathway and what goes with them, as their events left them.
 *
 * @param byId the contacts, in the order in which they were planned
 * @param agreed on how much client and worker agreed last; none where they agreed on no number
 * @param caseReviewedOn the last day on which the case was reviewed; none where it never was
 * @param attempts every attempt to reach the client besides the contacts, in the order of recording
 */
public record Sessions(
        Register<ContactId, Contact> byId,
        Option<HalfUnits> agreed,
        Option<LocalDate> caseReviewedOn,
        Seq<ContactAttempt> attempts) {

    /** Refuses a number that nobody could agree on. */
    public Sessions {
        agreed.forEach(Sessions::requireNumber);
    }

    /** Nobody agrees on nothing, or on more than a rule can be told. */
    static void requireNumber(HalfUnits number) {
        if (number.halves() == 0 || !SessionFacts.AGREED.allows(number.halves())) {
            throw new IllegalArgumentException("a number of sessions agreed on is more than none and at most 2,000");
        }
    }

    /** Before anybody met. */
    public static Sessions none() {
        return new Sessions(Register.empty(), Option.none(), Option.none(), Vector.empty());
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

    /** When the contacts that are still to come take place, as far as that is fixed. */
    Diary diary() {
        return new Diary(all().filter(Contact::isPlanned).flatMap(Diary.Slot::of));
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

    /**
     * Whether a session about something was held, such as one in which client and worker got used to each other.
     *
     * @param purpose what it was about
     */
    public boolean hasHeld(Focus purpose) {
        return held().exists(contact -> contact.purposes().contains(purpose));
    }

    /** Whether a session about ending well was held, or is in the diary. */
    public boolean hasArrangedEnding() {
        return hasHeld(Focus.ENDING_WORK) || all().filter(Contact::isPlanned).exists(Contact::isEnding);
    }

    /** The last day on which a session was held that looked back at what was agreed. */
    public Option<LocalDate> lastReviewedOn() {
        return held().filter(contact -> contact.purposes().contains(Focus.REVIEW))
                .map(Contact::day)
                .reduceOption((one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * The contacts that the client missed.
     *
     * @param notice hours before a contact until which it can be called off in time
     */
    public MissedContacts missed(int notice) {
        return new MissedContacts(byDay(), notice);
    }

    /**
     * Whether the case was reviewed on the last day on which it was known that the client misses a contact, or later, or at
     * all where none was.
     *
     * @param notice hours before a contact until which it can be called off in time
     */
    public boolean isCaseReviewed(int notice) {
        Option<LocalDate> last = missed(notice).lastOn();
        return caseReviewedOn.exists(day -> last.forAll(it -> !day.isBefore(it)));
    }

    /** How many contacts the client called off. */
    public int calledOffByClient() {
        return all().count(contact -> contact.isCalledOffBy(CancelledBy.CLIENT));
    }

    /**
     * The attempts to reach the client since they last spoke: after the last that they answered, and after the last day on
     * which a contact was held or they called one off. No contact says at what hour it was held, so that an attempt on that
     * very day is not held against them.
     */
    public Unanswered attemptsInVain() {
        Option<LocalDate> spoke =
                all().flatMap(Sessions::spokenOn).reduceOption((one, other) -> one.isAfter(other) ? one : other);
        return Unanswered.of(
                attempts.filter(attempt -> spoke.forAll(attempt.at().toLocalDate()::isAfter)));
    }

    /** The day on which it was held, or the last on which the client can have called it off. */
    private static Option<LocalDate> spokenOn(Contact contact) {
        if (contact.outcome() instanceof ContactOutcome.Attended it) {
            return Option.some(it.heldOn());
        }
        return contact.outcome() instanceof ContactOutcome.Cancelled it && it.by() == CancelledBy.CLIENT
                ? Option.some(contact.plannedFor()
                        .atTime(contact.startsAt().getOrElse(LocalTime.MAX))
                        .minusHours(it.noticeHours())
                        .toLocalDate())
                : Option.none();
    }

    /**
     * On how many days between two the client would have been seen, had the service not called contacts off or
     * moved them: from each day that was lost so to the next contact that was kept, which may be another on that very day.
     *
     * @param first the first day
     * @param last the last day
     */
    public int daysLostToService(LocalDate first, LocalDate last) {
        LocalDate reached = first;
        long lost = 0;
        for (Taken taken : all().flatMap(Sessions::takenByService).sortBy(Taken::day)) {
            LocalDate day = taken.day();
            if (!day.isBefore(reached) && day.isBefore(last)) {
                LocalDate next = nextKept(taken, last);
                lost += ChronoUnit.DAYS.between(day, next);
                reached = next;
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, lost);
    }

    /** A day on which the client would have been seen, and how. */
    private record Taken(LocalDate day, ContactKind kind) {}

    /**
     * The days on which the client would have been seen, had the service not called off this contact or moved it to a later
     * one: whoever is seen sooner, or on the very day, has lost nothing.
     */
    private static Seq<Taken> takenByService(Contact contact) {
        Seq<LocalDate> moved = contact.moves()
                .filter(move -> move.by() == CancelledBy.SERVICE)
                .map(Contact.Move::from)
                .filter(contact.day()::isAfter);
        return (contact.isCalledOffBy(CancelledBy.SERVICE) ? moved.append(contact.plannedFor()) : moved)
                .map(day -> new Taken(day, contact.kind()));
    }

    /** On that very day only another of its kind makes up for it: a call to say that the session is off does not. */
    private LocalDate nextKept(Taken taken, LocalDate last) {
        return byDay().filter(contact -> (contact.day().isAfter(taken.day())
                                || (contact.day().equals(taken.day()) && contact.kind() == taken.kind()))
                        && contact.day().isBefore(last)
                        && !contact.isCalledOffBy(CancelledBy.SERVICE))
                .map(Contact::day)
                .headOption()
                .getOrElse(last);
    }

    private Seq<Contact> byDay() {
        return all().sortBy(Contact::day);
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

    /**
     * What is used or in the diary up to a day.
     *
     * @param day the last day that is looked at
     * @param counting what each contact takes
     */
    HalfUnits takenBy(LocalDate day, Counting counting) {
        return sum(all().reject(contact -> contact.day().isAfter(day)), counting);
    }

    /** The contacts that were planned before this one. */
    Sessions before(Contact contact) {
        return with(all().takeWhile(it -> !it.id().equals(contact.id()))
                .foldLeft(Register.empty(), (before, it) -> before.put(it.id(), it)));
    }

    /**
     * The other contacts.
     *
     * @param id the contact that is left out
     */
    public Sessions without(ContactId id) {
        return with(byId.remove(id));
    }

    /** Other contacts, of the same case. */
    Sessions with(Register<ContactId, Contact> contacts) {
        return new Sessions(contacts, agreed, caseReviewedOn, attempts);
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
        return event.match(new SessionEvolution(this));
    }
}
