package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * All that is wrong with a policy, never only the first fault.
 *
 * @param all at least one fault
 */
public record PolicyFaults(Seq<PolicyFault> all) {

    /** Refuses an empty list, which would be no fault. */
    public PolicyFaults {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is at least one fault");
        }
    }

    static PolicyFaults of(PolicyFault.Code code, String where, String words) {
        return new PolicyFaults(List.of(new PolicyFault(code, where, words)));
    }

    /** The codes, in the order of the faults. */
    public Seq<PolicyFault.Code> codes() {
        return all.map(PolicyFault::code);
    }

    @Override
    public String toString() {
        return all.mkString("; ");
    }
}
