package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Who may override a rule. Only rules of an overridable tier can be overridden, so never one of consent or safeguarding.
 *
 * @param rule the rule
 * @param roles the roles of which any one suffices, at least one
 */
public record OverrideRight(RuleId rule, Set<Role> roles) {

    /** Refuses a right that nobody has. */
    public OverrideRight {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("somebody has the right to override, or there is no such right");
        }
    }

    /**
     * Any of these roles.
     *
     * @param rule the id of the rule
     * @param roles the roles
     */
    public static OverrideRight of(String rule, Role... roles) {
        return new OverrideRight(new RuleId(rule), LinkedHashSet.of(roles));
    }
}
