package io.github.socialprescribing.connection;

import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One way of connecting a client with something outside the service. There are three, and they are never one: telling
 * somebody where to go, referring them and hearing what became of it, and walking in together.
 */
public sealed interface Connection {

    /** Names it within its pathway. */
    ConnectionId id();

    /** Where it leads. */
    Destination destination();

    /** The needs that it is for. */
    Set<NeedId> needs();

    /**
     * Whether it is for a need. It is asked of millions, and texts are told apart more quickly than records.
     *
     * @param need the need
     */
    default boolean isFor(NeedId need) {
        for (NeedId it : needs()) {
            if (it.value().equals(need.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is still to be heard of it. */
    default boolean isOpen() {
        return this instanceof OnwardReferral referral && referral.isUnderWay();
    }

    /**
     * The client was told where to go. Nobody hears what became of it.
     *
     * @param id names it within its pathway
     * @param destination where it leads
     * @param needs the needs that it is for
     * @param on the day
     * @param informationGiven what the client was told or given to take along; none where nobody noted it
     */
    record Signpost(
            ConnectionId id,
            Destination destination,
            Set<NeedId> needs,
            LocalDate on,
            Option<Narrative> informationGiven)
            implements Connection {}

    /**
     * The client was referred, and what became of it is heard.
     *
     * @param id names it within its pathway
     * @param destination where it leads
     * @param needs the needs that it is for
     * @param missedBy who ought to have referred long ago: "I do lots of referrals to medical resources that have been
     *     missed"
     * @param goals the goals of the client towards which it leads
     * @param priority how soon the destination was asked to see the client; none where nobody said
     * @param steps how it came where it is, the first first; at least one
     * @param followedUpOn when somebody last asked what became of it
     * @param handedOverTo who goes on asking after the pathway has ended
     */
    record OnwardReferral(
            ConnectionId id,
            Destination destination,
            Set<NeedId> needs,
            Option<OrganisationId> missedBy,
            Set<GoalId> goals,
            Option<Urgency> priority,
            Seq<Step> steps,
            Option<LocalDate> followedUpOn,
            Option<OrganisationId> handedOverTo)
            implements Connection {

        /** Refuses a referral that nobody wrote. */
        public OnwardReferral {
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("a referral begins with a step");
            }
        }

        /** How far it has come. */
        public OnwardStatus status() {
            return steps.last().status();
        }

        /**
         * The day on which it first came so far; none where it never did.
         *
         * @param status how far
         */
        public Option<LocalDate> firstOn(OnwardStatus status) {
            for (Step step : steps) {
                if (step.status() == status) {
                    return Option.some(step.on());
                }
            }
            return Option.none();
        }

        /** Why the destination does not take the client, where it does not and that is known. */
        public Option<RejectionReason> rejection() {
            return steps.last().rejection();
        }

        /** Whether the destination does not take the client for want of room. */
        public boolean isTurnedAway() {
            return rejection().contains(RejectionReason.NO_CAPACITY);
        }

        /** Whether it has not come to an end, and nobody else has taken it over. */
        public boolean isUnderWay() {
            return !status().isTerminal() && handedOverTo.isEmpty();
        }

        /** Whether the destination takes the client and has not begun, on a waiting list or not. */
        public boolean isAwaited() {
            return status() == OnwardStatus.ACCEPTED || status() == OnwardStatus.WAITLISTED;
        }

        /** Whether somebody has asked since it last took a step. */
        boolean isFollowedUp() {
            return followedUpOn.exists(day -> !day.isBefore(steps.last().on()));
        }

        /** Whoever begins anew with it has it in their own hands again. */
        OnwardReferral after(Step step) {
            return with(steps.append(step), followedUpOn, handedOverTo.filter(heir -> !status().isTerminal()));
        }

        /** What is recorded late does not take the place of what was asked since. */
        OnwardReferral followedUp(LocalDate day) {
            LocalDate last = followedUpOn.filter(day::isBefore).getOrElse(day);
            return with(steps, Option.some(last), handedOverTo);
        }

        OnwardReferral handedOver(OrganisationId to) {
            return with(steps, followedUpOn, Option.some(to));
        }

        private OnwardReferral with(Seq<Step> taken, Option<LocalDate> asked, Option<OrganisationId> heir) {
            return new OnwardReferral(id, destination, needs, missedBy, goals, priority, taken, asked, heir);
        }

        /** The referral as it was when it was made, before any further step. */
        public OnwardReferral begun() {
            return with(steps.take(1), Option.none(), Option.none());
        }
    }

    /**
     * The worker went along: "link workers can attend appointments with service users". It is a contact as well, and
     * what it takes of the allowance is counted there.
     *
     * @param id names it within its pathway
     * @param destination where it led
     * @param needs the needs that it is for
     * @param contact the contact that it also is
     * @param outcome what came of it
     */
    record Accompaniment(
            ConnectionId id, Destination destination, Set<NeedId> needs, ContactId contact, Option<Narrative> outcome)
            implements Connection {}

    /**
     * The answer of the one function that fits.
     *
     * @param signpost asked of a signpost
     * @param referral asked of an onward referral
     * @param accompaniment asked of an accompaniment
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Signpost, ? extends R> signpost,
            Function<? super OnwardReferral, ? extends R> referral,
            Function<? super Accompaniment, ? extends R> accompaniment) {
        if (this instanceof Signpost it) {
            return signpost.apply(it);
        }
        return this instanceof OnwardReferral it ? referral.apply(it) : accompaniment.apply((Accompaniment) this);
    }
}
