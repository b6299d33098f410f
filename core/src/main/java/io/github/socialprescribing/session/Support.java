package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of a pathway that this package moves on: its contacts and its extensions.
 *
 * @param openedOn the day the pathway began
 * @param sessions its contacts
 * @param extensions its requests for more
 */
public record Support(LocalDate openedOn, Sessions sessions, Extensions extensions) {

    /**
     * A pathway that has just begun.
     *
     * @param openedOn the day it did
     */
    public static Support startingOn(LocalDate openedOn) {
        return new Support(openedOn, Sessions.none(), Extensions.none());
    }

    /**
     * How much of the offer is used.
     *
     * @param policy the policy that says what is offered and what counts
     * @param day the day for which something is planned, on which grants must be live
     */
    public Allowance allowance(Policy policy, LocalDate day) {
        return allowance(policy, new Counting(policy.counting()), grants(policy), day);
    }

    /**
     * How much of the offer is used, as it counts for whoever gives a command.
     *
     * @param context under which policy, and which versions of it there were
     * @param day the day for which something is planned, on which grants must be live
     */
    public Allowance allowance(Context context, LocalDate day) {
        return allowance(context.policy(), Counting.in(context), grants(context), day);
    }

    private Allowance allowance(Policy policy, Counting counting, Grants grants, LocalDate day) {
        return new Allowance(
                OfferParameters.in(policy, OfferParameters.TALK_OF_ENDING),
                OfferParameters.in(policy, OfferParameters.OFFERED),
                grants.liveOn(day),
                sessions.counted(counting),
                sessions.planned(counting));
    }

    /**
     * How a request for more stands, as far as it can be told on a day.
     *
     * @param id which request; one that the pathway knows
     * @param policy the policy that says what is offered and what counts
     * @param day the day
     */
    public ExtensionStatus status(ExtensionId id, Policy policy, LocalDate day) {
        return grants(policy).status(extensions.find(id).get(), day);
    }

    private Grants grants(Policy policy) {
        int agreed = agreed(FactValues.NONE);
        return Grants.of(this, OfferParameters.withoutGrants(policy, agreed), new Counting(policy.counting()));
    }

    /** The grants, as they count for whoever gives a command. */
    Grants grants(Context context) {
        return Grants.of(this, withoutGrants(context), Counting.in(context));
    }

    /** What may be used without any grant; none where nothing limits. */
    Option<HalfUnits> withoutGrants(Context context) {
        return OfferParameters.withoutGrants(context.policy(), agreed(context.supplement()));
    }

    /** The same support without one contact. */
    Support without(ContactId contact) {
        return new Support(openedOn, sessions.without(contact), extensions);
    }

    /**
     * This support as an event leaves it.
     *
     * @param event what happened
     */
    public Support after(SessionEvent event) {
        return new Support(openedOn, sessions.after(event), extensions);
    }

    /**
     * This support as an event leaves it.
     *
     * @param event what happened
     */
    public Support after(ExtensionEvent event) {
        return new Support(openedOn, sessions, extensions.after(event));
    }

    /** The situation in which a contact is asked about. */
    SessionSituation situation(Contact contact, HalfUnits asked, HalfUnits before, Context context) {
        Allowance allowance = allowance(context, contact.day());
        FactValues known = context.supplement();
        int notice = AttendanceParameters.noticeHours(context.policy());
        SessionSituation.Builder situation = SessionSituation.builder();
        time(situation, contact, known);
        meeting(situation, contact, context);
        return situation
                .counted(allowance.counted().halves())
                .countedBefore(Math.min(before.halves(), allowance.counted().halves()))
                .agreed(agreed(known))
                .missedInARow(sessions.missed(notice).inARow())
                .caseReviewed(sessions.isCaseReviewed(notice) || known.has(SessionFacts.CASE_REVIEWED))
                .waiting(known.has(SessionFacts.WAITING))
                .held(known.has(SessionFacts.HELD))
                .safeguardingOpen(known.has(SessionFacts.SAFEGUARDING_OPEN))
                .doNotContact(known.has(SessionFacts.DO_NOT_CONTACT))
                .planned(allowance.planned().halves())
                .granted(allowance.granted().halves())
                .asked(asked.halves())
                .ending(contact.isEnding())
                .endingArranged(
                        sessions.hasArrangedEnding() || (contact.isEnding() && SpentEnding.isSpent(this, context)))
                .extensionPending(extensions.isPending())
                .supplement(known)
                .build();
    }

    /** Who meets the client. Whoever acts as a student is one, unless it is told that another worker is meant. */
    private static void meeting(SessionSituation.Builder situation, Contact contact, Context context) {
        FactValues known = context.supplement();
        boolean actsAsStudent = context.recorded().role().equals(Roles.STUDENT_ON_PLACEMENT);
        Option<Long> student = known.find(AllocationFacts.STUDENT.name());
        situation
                .alone(contact.isAlone())
                .met(contact.outcome() instanceof ContactOutcome.Attended)
                .student(student.isDefined() ? known.has(AllocationFacts.STUDENT) : actsAsStudent)
                .untrained(known.has(AllocationFacts.UNTRAINED))
                .workerKnown((student.isDefined() || actsAsStudent)
                        && known.find(AllocationFacts.UNTRAINED.name()).isDefined());
    }

    /** The limit for a contact that is asked for, told in sessions; none where the policy has none. */
    Option<SessionLimit> limit(Contact contact, HalfUnits asked, Context context) {
        Allowance allowance = allowance(context, contact.day());
        return withoutGrants(context).map(most -> new SessionLimit(allowance, most.plus(allowance.granted()), asked));
    }

    /** On how many half units they agreed; an embedder who keeps that elsewhere tells it, where nothing is on record here. */
    private int agreed(FactValues known) {
        return sessions.agreed().map(HalfUnits::halves).getOrElse(() -> known.get(SessionFacts.AGREED, 0));
    }

    /** How long support has gone on; how long it was held comes with the context, as no event tells it. */
    private void time(SessionSituation.Builder situation, Contact contact, FactValues known) {
        LocalDate day = contact.day();
        LocalDate first = sessions.firstHeldOn().getOrElse(day);
        int since = days(first, day);
        int lost = Math.min(since, sessions.daysLostToService(first, day));
        LocalDate reviewed = sessions.lastReviewedOn().getOrElse(openedOn);
        situation
                .daysSinceFirst(since)
                .daysLostToService(lost)
                .daysHeld(Math.min(since - lost, known.get(SessionFacts.HOLDING_DAYS, 0)))
                .daysBeforeHolding(known.get(SessionFacts.BEFORE_HOLDING, 0))
                .daysSinceReview(days(reviewed, day));
    }

    /** However far apart two days lie, they are a number of days that a rule can be asked about. */
    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, to)));
    }

    /**
     * The situation in which somebody asks what the missed contacts mean, looking back from the last one that is no longer
     * to come and that the service has not called off.
     *
     * @param context when, by whom, under which policy
     */
    public AttendanceSituation attendance(Context context) {
        return new Attendance(sessions, context)
                .after(sessions.all()
                        .reject(contact -> contact.isPlanned() || contact.isCalledOffBy(CancelledBy.SERVICE))
                        .sortBy(Contact::day)
                        .lastOption());
    }

    /** The situation in which a contact was missed or called off. */
    AttendanceSituation attendance(Contact last, Context context) {
        return new Attendance(sessions, context).after(Option.some(last));
    }
}
