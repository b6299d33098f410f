package io.github.socialprescribing.asset;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Condition;

/**
 * One thing that must be so for an asset to be for somebody.
 *
 * @param id names it within the asset
 * @param says whom the asset is for, to be read after "it is for": {@code people of 55 and over}
 * @param condition when somebody is one of them
 */
public record Criterion(RuleId id, String says, Condition condition) {

    /** Refuses one that says nothing, and one that rests on a policy's numbers, for an asset has none. */
    public Criterion {
        if (says.isBlank()) {
            throw new IllegalArgumentException("a criterion says whom the asset is for");
        }
        if (condition.parameters().nonEmpty()) {
            throw new IllegalArgumentException("a criterion has its numbers in itself");
        }
    }

    /**
     * One thing that must be so.
     *
     * @param id names it within the asset
     * @param says whom the asset is for, to be read after "it is for"
     * @param condition when somebody is one of them
     */
    public static Criterion of(String id, String says, Condition condition) {
        return new Criterion(new RuleId(id), says, condition);
    }
}
