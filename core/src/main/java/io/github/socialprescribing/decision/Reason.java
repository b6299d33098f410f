package io.github.socialprescribing.decision;

import io.github.socialprescribing.identity.RuleId;

/**
 * What one rule has to say for or against a decision that people must take.
 *
 * @param rule the rule that says it
 * @param words what it says, without anything the client said
 */
public record Reason(RuleId rule, String words) {}
