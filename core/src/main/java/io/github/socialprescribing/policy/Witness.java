package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.ObservedFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;

/**
 * A situation that shows that something claimed of a policy is so. It is made up and concerns nobody; ask the policy about
 * it to see for oneself.
 *
 * @param question the question, by name
 * @param facts the value of every fact of the question
 * @param observed those that the rules of the question use, in words
 */
public record Witness(String question, FactValues facts, Seq<ObservedFact> observed) {

    /** A witness of the values of all facts of a question, in their order, showing those that are used. */
    static Witness of(Question question, Set<String> used, long[] values) {
        FactValues known = FactValues.NONE;
        List<ObservedFact> observed = List.empty();
        int place = 0;
        for (Fact fact : question.facts()) {
            long value = values[place++];
            known = known.put(fact, value);
            observed = used.contains(fact.name()) ? observed.append(fact.observed(value)) : observed;
        }
        return new Witness(question.name(), known, observed);
    }

    /** The situation in the words of its facts. */
    public String words() {
        return observed.map(fact -> fact.name() + ": " + fact.value()).mkString(", ");
    }

    @Override
    public String toString() {
        return question + " where " + words();
    }
}
