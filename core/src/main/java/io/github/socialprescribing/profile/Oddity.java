package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Witness;
import io.vavr.control.Option;

/**
 * Something that is odd about a policy to somebody who knows the field; see {@link ProfileLint}.
 *
 * @param question the question that shows it, by name
 * @param words what is odd, in one sentence
 * @param witness a situation that shows it: ask the policy about it to see for oneself. None where no situation does, such
 *     as where something was not proved, or where a rule of the service's own answers otherwise
 */
public record Oddity(String question, String words, Option<Witness> witness) {

    static Oddity of(Asked<?> asked, String words, Option<Witness> witness) {
        return new Oddity(asked.question().name(), words, witness);
    }

    @Override
    public String toString() {
        return "odd at `" + question + "`: " + words;
    }
}
