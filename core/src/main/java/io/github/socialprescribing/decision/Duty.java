package io.github.socialprescribing.decision;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.control.Option;

/**
 * Something that a person must now do.
 *
 * @param name its lasting name, such as {@code ENDING_CONVERSATION_DUE}
 * @param words what is to be done, in one sentence
 * @param within by when; none only where nobody has said, which an analysis of the policy reports
 * @param rule the rule that obliges
 */
public record Duty(String name, String words, Option<Due> within, RuleId rule) {

    @Override
    public String toString() {
        return name + within.map(due -> " " + due).getOrElse("");
    }
}
