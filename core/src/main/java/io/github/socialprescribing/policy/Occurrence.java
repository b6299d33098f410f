package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.control.Option;
import java.util.List;

/**
 * Whether an outcome ever comes about in situations of some kind: shown by one, or proved of all of them.
 *
 * @param witness a situation in which it does, its numbers as near to zero as the search found; none where there is none, or
 *     none was found in time
 * @param isSettled whether the search came to an end, so that where no situation is shown there is none
 */
public record Occurrence(Option<Witness> witness, boolean isSettled) {

    /**
     * Whether an outcome ever comes about in situations of some kind, whatever their numbers: proved, not sampled.
     *
     * @param policy the policy
     * @param name a question of the policy
     * @param where which situations; a fact that the question does not have is refused
     * @param outcome the outcome
     */
    public static Occurrence of(Policy policy, String name, Condition where, Outcome outcome) {
        Rulebook book = Rulebook.of(policy, name);
        Question question = book.question();
        for (String fact : where.facts()) {
            if (question.find(fact).isEmpty()) {
                throw new IllegalArgumentException("there is no fact `" + fact + "`");
            }
        }
        List<Condition> conditions = book.conditions();
        int last = conditions.size();
        conditions.add(Constants.resolve(where, book.parameters()));
        Inquiry inquiry = new Inquiry(question, conditions);
        int is = Outlook.of(book, inquiry.space, 0).is(outcome);
        Search search = inquiry.search();
        Option<Witness> found =
                Option.of(search.find(inquiry.space.holds(last), is)).map(inquiry::witness);
        return new Occurrence(found, !search.gaveUp());
    }

    /** Whether it was proved that the outcome comes about in no such situation. */
    public boolean isNever() {
        return witness.isEmpty() && isSettled;
    }
}
