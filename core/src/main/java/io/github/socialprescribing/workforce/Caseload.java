package io.github.socialprescribing.workforce;

import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.Seq;

/**
 * The clients whom one worker walks with, weighted: an ordinary active client is 10 tenths, a held one counts a part of
 * that, and a service may give any case another weight.
 *
 * @param cases the open pathways of which the worker is the primary one
 */
public record Caseload(Seq<Case> cases) {

    /** Where a client stands. */
    public enum Standing {
        /** Being worked with. */
        ACTIVE,
        /** Held: waiting for another service, say, with somebody keeping an eye on them. */
        HOLDING
    }

    /**
     * One client.
     *
     * @param standing where they stand
     * @param tenths what the case weighs when active, in tenths of an ordinary client; not negative
     */
    public record Case(Standing standing, int tenths) {

        /** An ordinary client who is being worked with. */
        public static final Case ORDINARY = new Case(Standing.ACTIVE, 10);

        /** Refuses a weight below nothing. */
        public Case {
            if (tenths < 0) {
                throw new IllegalArgumentException("a weight is not negative");
            }
        }
    }

    /**
     * What they weigh together, in tenths of an ordinary client, rounded up once at the end: so a caseload above a cap in
     * tenths is never rounded to below it. This is what an {@link AllocationSituation} takes.
     *
     * @param policy the policy that says what a held client weighs
     */
    public int tenths(Policy policy) {
        long holding = WorkforceParameters.in(policy, WorkforceParameters.HOLDING_WEIGHT);
        long thousandths = cases.map(it -> it.tenths() * (it.standing() == Standing.ACTIVE ? 100L : holding))
                .sum()
                .longValue();
        return Math.toIntExact(-Math.floorDiv(-thousandths, 100L));
    }
}
