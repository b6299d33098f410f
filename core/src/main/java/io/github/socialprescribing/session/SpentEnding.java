package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Context;

/**
 * Whether the one session for ending well that a policy lets be had beyond the offer was had, and turned out to be something
 * else: whoever tells of it otherwise does not get another. An ending within the offer is none of it. It took no more than
 * any session would have, so that where it turned out otherwise nobody has had an ending yet, and one is still to be had.
 */
final class SpentEnding {

    private final Support support;
    private final Context context;

    private SpentEnding(Support support, Context context) {
        this.support = support;
        this.context = context;
    }

    /** Whether it is; asked by the rules of the day on which a command is given. */
    static boolean isSpent(Support support, Context context) {
        SpentEnding spent = new SpentEnding(support, context);
        return support.sessions()
                .held()
                .filter(contact -> contact.isPlannedAsEnding() && !contact.isEnding())
                .exists(spent::wasBeyond);
    }

    /** Whether it could be planned as an ending only while none had been arranged, after what had been planned before it. */
    private boolean wasBeyond(Contact contact) {
        Contact asPlanned = contact.asPlanned();
        Support before = new Support(support.openedOn(), support.sessions().before(contact), support.extensions());
        Counting counting = Counting.in(context);
        ImmutableSessionSituation situation = (ImmutableSessionSituation) before.situation(
                asPlanned, counting.of(asPlanned), before.sessions().counted(counting), context);
        return outcome(situation.withEndingArranged(true)) != outcome(situation.withEndingArranged(false));
    }

    private Outcome outcome(SessionSituation situation) {
        return context.ask(SessionQuestions.MAY_PLAN_SESSION, situation)
                .verdict()
                .outcome();
    }
}
