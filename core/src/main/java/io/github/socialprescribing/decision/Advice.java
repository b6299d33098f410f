package io.github.socialprescribing.decision;

import io.github.socialprescribing.identity.RuleId;

/**
 * Something worth knowing that blocks nothing.
 *
 * @param words what it is
 * @param rule the rule that advises
 */
public record Advice(String words, RuleId rule) {}
