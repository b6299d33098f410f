package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import java.util.ArrayList;
import java.util.List;

/** {@link BenchmarkPolicy} as somebody would write it who has no library and wants it fast. */
final class HandWritten {

    private static final RuleId R01 = new RuleId("R01");
    private static final RuleId R02 = new RuleId("R02");
    private static final RuleId R03 = new RuleId("R03");
    private static final RuleId R04 = new RuleId("R04");
    private static final RuleId R05 = new RuleId("R05");
    private static final RuleId R06 = new RuleId("R06");
    private static final RuleId R07 = new RuleId("R07");
    private static final RuleId R08 = new RuleId("R08");
    private static final RuleId R09 = new RuleId("R09");
    private static final RuleId R10 = new RuleId("R10");
    private static final RuleId R11 = new RuleId("R11");
    private static final RuleId R12 = new RuleId("R12");

    private HandWritten() {}

    /** An outcome and why. */
    record Answer(Outcome outcome, List<RuleId> fired) {}

    /** The outcome alone, found as early as possible. */
    static Outcome outcome(Situation it) {
        if (it.extensionCount() >= 3
                || (it.missedAppointments() >= 3 && !it.safeguarding())
                || it.budgetLeftPence() < 4_500) {
            return Outcome.REFUSED;
        }
        if (it.workerCapacity() <= 0 || (it.approvals() == 0 && (it.safeguarding() || it.weeksSinceFirst() > 26))) {
            return Outcome.NEEDS_DECISION;
        }
        return bySessions(it);
    }

    private static Outcome bySessions(Situation it) {
        // The limits are not promised to be in order, so a situation can be below one and beyond the other.
        boolean beyond = it.sessionsUsed() >= it.softMax();
        if (it.sessionsUsed() < it.baseLimit()) {
            return beyond && it.approvals() < 2 ? Outcome.NEEDS_DECISION : Outcome.PERMITTED;
        }
        if (beyond) {
            return it.approvals() >= 2 && it.extensionCount() < 2 ? Outcome.PERMITTED : Outcome.NEEDS_DECISION;
        }
        if (it.approvals() >= 1) {
            return Outcome.PERMITTED;
        }
        return it.complexityNeeds() >= 3 && it.openGoals() >= 1 ? Outcome.PERMITTED : Outcome.NEEDS_DECISION;
    }

    /** The outcome with the rules that fired, in their order. */
    static Answer answer(Situation it) {
        List<RuleId> fired = new ArrayList<>(4);
        boolean below = it.sessionsUsed() < it.baseLimit();
        boolean beyond = it.sessionsUsed() >= it.softMax();
        boolean between = !below && !beyond;
        boolean permits = add(fired, R01, below);
        permits |= add(fired, R02, between && it.complexityNeeds() >= 3 && it.openGoals() >= 1);
        boolean decides = add(fired, R03, between && it.complexityNeeds() < 3 && it.approvals() == 0);
        permits |= add(fired, R04, between && it.approvals() >= 1);
        decides |= add(fired, R05, beyond && it.approvals() < 2);
        permits |= add(fired, R06, beyond && it.approvals() >= 2 && it.extensionCount() < 2);
        boolean refuses = add(fired, R07, it.extensionCount() >= 3);
        decides |= add(fired, R08, it.safeguarding() && it.approvals() == 0);
        refuses |= add(fired, R09, it.missedAppointments() >= 3 && !it.safeguarding());
        decides |= add(fired, R10, it.weeksSinceFirst() > 26 && it.approvals() == 0);
        refuses |= add(fired, R11, it.budgetLeftPence() < 4_500);
        decides |= add(fired, R12, it.workerCapacity() <= 0);
        return new Answer(outcome(refuses, decides, permits), fired);
    }

    private static boolean add(List<RuleId> fired, RuleId rule, boolean fires) {
        return fires && fired.add(rule);
    }

    private static Outcome outcome(boolean refuses, boolean decides, boolean permits) {
        if (refuses) {
            return Outcome.REFUSED;
        }
        return permits && !decides ? Outcome.PERMITTED : Outcome.NEEDS_DECISION;
    }
}
