package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What a policy says of a situation that is not known in full: settled where whatever is not known makes no difference,
 * otherwise open, with what to ask.
 */
public sealed interface Despite {

    /**
     * Every situation that agrees with what is known has this outcome.
     *
     * @param outcome the outcome
     * @param verdict the whole verdict, where that is the same in all of them too; none where duties, advice or reasons
     *     still hang on what is not known
     */
    record Settled(Outcome outcome, Option<Verdict> verdict) implements Despite {}

    /**
     * The outcome hangs on what is not known.
     *
     * @param outcomes the outcomes that are possible, at least two: for each there is a situation that agrees with what is
     *     known
     * @param ask the facts to ask for, at least one: first the one whose answers settle most, where every answer that rules
     *     tell from another counts alike. Once all of them are known the outcome is settled, mostly sooner; so ask for the
     *     first and look again
     */
    record Open(Set<Outcome> outcomes, Seq<Fact> ask) implements Despite {}

    /** Whether the outcome is settled. */
    default boolean isSettled() {
        return this instanceof Settled;
    }

    /**
     * The answer of the one function that fits.
     *
     * @param settled asked where the outcome is settled
     * @param open asked where it is not
     * @param <R> the kind of answer
     */
    default <R> R match(Function<? super Settled, ? extends R> settled, Function<? super Open, ? extends R> open) {
        return this instanceof Settled it ? settled.apply(it) : open.apply((Open) this);
    }
}
