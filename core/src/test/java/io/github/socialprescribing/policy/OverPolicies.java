package io.github.socialprescribing.policy;

import io.github.socialprescribing.arbitrary.Policies;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What laws about policies are tried on. */
abstract class OverPolicies {

    @Provide
    Arbitrary<Policy> policies() {
        return Policies.policies();
    }

    /** With more clauses than one word of bits holds. */
    @Provide
    Arbitrary<Policy> largePolicies() {
        return Policies.policies(40, 70);
    }

    @Provide
    Arbitrary<FactValues> situations() {
        return Policies.situations();
    }
}
