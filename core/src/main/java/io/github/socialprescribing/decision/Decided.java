package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * What an accepted command leads to. The caller keeps the events and sees to the duties; the library keeps nothing.
 *
 * @param events what happened, at least one
 * @param duties what people must now do
 * @param advice what they may want to know
 * @param explanations why the rules let it pass, one for every question that was asked of them
 * @param <E> the kind of event
 */
public record Decided<E>(Seq<E> events, Seq<Duty> duties, Seq<Advice> advice, Seq<Explanation> explanations) {

    /** Refuses to have decided that nothing happened. */
    public Decided {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an accepted command leads to at least one event");
        }
    }

    /**
     * These events, and nothing beside them.
     *
     * @param first one event
     * @param more the others
     * @param <E> the kind of event
     */
    @SafeVarargs
    public static <E> Decided<E> of(E first, E... more) {
        return new Decided<>(List.of(more).prepend(first), List.empty(), List.empty(), List.empty());
    }

    /**
     * The same decision with every event changed.
     *
     * @param change what becomes of an event
     * @param <F> the new kind of event
     */
    public <F> Decided<F> map(Function<? super E, ? extends F> change) {
        return new Decided<>(events.map(change), duties, advice, explanations);
    }

    /**
     * The same decision with more advice.
     *
     * @param more what people may want to know besides
     */
    public Decided<E> advised(Seq<Advice> more) {
        return new Decided<>(events, duties, advice.appendAll(more), explanations);
    }

    /**
     * The same decision with one duty more.
     *
     * @param duty what people must now do besides
     */
    public Decided<E> obliging(Duty duty) {
        return new Decided<>(events, duties.append(duty), advice, explanations);
    }
}
