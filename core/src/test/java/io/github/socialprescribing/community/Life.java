package io.github.socialprescribing.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How something lives that has a decider, a history and a status, and what holds for all that do.
 *
 * @param decide what its decider says
 * @param after how events move it
 * @param replay what its history makes of it
 * @param status where it stands
 * @param next where it may go from there
 */
record Life<S, C, E, X>(
        BiFunction<S, Step<C>, Either<Refusals, Decided<Envelope<E>>>> decide,
        BiFunction<S, Seq<Envelope<E>>, S> after,
        Function<Seq<Envelope<E>>, S> replay,
        Function<S, X> status,
        Function<X, Set<X>> next) {

    /** Takes every step, asserts at each what holds for all, and tells the whole history. */
    Seq<Envelope<E>> live(Seq<Envelope<E>> begun, Iterable<Step<C>> steps) {
        Seq<Envelope<E>> history = begun;
        S state = replay.apply(begun);
        for (Step<C> step : steps) {
            Either<Refusals, Decided<Envelope<E>>> answer = decide.apply(state, step);
            Seq<Envelope<E>> events = answer.fold(refusals -> begun.take(0), Decided::events);
            S moved = after.apply(state, events);

            assertThat(decide.apply(state, step)).isEqualTo(answer);
            assertThat(events.size()).isEqualTo(answer.isRight() ? 1 : 0);
            assertThat(answer.isRight() || !answer.getLeft().all().isEmpty()).isTrue();
            assertThat(moved.equals(state)).isEqualTo(answer.isLeft());
            assertLegal(status.apply(state), status.apply(moved), answer.isRight());
            Power.assertKept(step, state, answer);
            history = history.appendAll(events);
            state = moved;
        }
        assertThat(replay.apply(history)).isEqualTo(state);
        Forgotten.assertForgotten(history, Redaction::of, replay);
        return history;
    }

    private void assertLegal(X before, X now, boolean happened) {
        assertThat(now.equals(before) || next.apply(before).contains(now)).isTrue();
        assertThat(happened && next.apply(before).isEmpty()).isFalse();
    }
}
