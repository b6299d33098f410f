package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import java.time.LocalDate;

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
     * @param day the day on which grants must be live
     */
    public Allowance allowance(Policy policy, LocalDate day) {
        Counting counting = new Counting(policy.counting());
        return new Allowance(
                OfferParameters.in(policy, OfferParameters.TALK_OF_ENDING),
                OfferParameters.in(policy, OfferParameters.OFFERED),
                extensions.grantedOn(day),
                sessions.counted(counting),
                sessions.planned(counting));
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
    SessionSituation situation(Contact contact, HalfUnits asked, Context context) {
        Allowance allowance = allowance(context.policy(), context.today());
        return SessionSituation.builder()
                .counted(allowance.counted().halves())
                .planned(allowance.planned().halves())
                .granted(allowance.granted().halves())
                .asked(asked.halves())
                .ending(contact.isEnding())
                .endingArranged(sessions.hasHeldEnding()
                        || sessions.all().exists(other -> other.isPlanned() && other.isEnding()))
                .extensionPending(extensions.isPending())
                .safeguardingOpen(context.supplement()
                        .find(SessionFacts.SAFEGUARDING_OPEN.name())
                        .contains(1L))
                .supplement(context.supplement())
                .build();
    }
}
