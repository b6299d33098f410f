package io.github.socialprescribing.policy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What stands inside a condition: its parts, and what it mentions by name, each once and in order of mention. */
final class Inside {

    private Inside() {}

    static Seq<Condition> partsOf(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        return condition instanceof Condition.Not it ? List.of(it.of()) : List.empty();
    }

    /** Whether a condition has parts of parts so far down and farther; looks no deeper than that. */
    static boolean isDeeperThan(int most, Condition condition) {
        for (Condition part : condition.parts()) {
            if (most == 0 || isDeeperThan(most - 1, part)) {
                return true;
            }
        }
        return false;
    }

    static String bracketed(Condition condition) {
        return condition.parts().size() > 1 ? "(" + condition + ")" : condition.toString();
    }

    static Set<String> factsOf(Condition condition) {
        java.util.Set<String> facts = new java.util.LinkedHashSet<>();
        addFacts(condition, facts);
        return LinkedHashSet.ofAll(facts);
    }

    /** Adds the facts of a condition to those of others. */
    static void addFacts(Condition condition, java.util.Set<String> facts) {
        if (condition instanceof Condition.Compare it) {
            facts.add(it.fact());
            if (it.bound().fact().isDefined()) {
                facts.add(it.bound().fact().get());
            }
        }
        if (condition instanceof Condition.Flag it) {
            facts.add(it.fact());
        }
        if (condition instanceof Condition.OneOf it) {
            facts.add(it.fact());
        }
        for (Condition part : condition.parts()) {
            addFacts(part, facts);
        }
    }

    static Set<String> parametersOf(Condition condition) {
        Set<String> all = LinkedHashSet.empty();
        if (condition instanceof Condition.Compare it) {
            for (String parameter : it.bound().parameters()) {
                all = all.add(parameter);
            }
        }
        for (Condition part : condition.parts()) {
            for (String parameter : parametersOf(part)) {
                all = all.add(parameter);
            }
        }
        return all;
    }
}
