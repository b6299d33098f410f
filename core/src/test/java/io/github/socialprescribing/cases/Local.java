package io.github.socialprescribing.cases;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Something of a community as it stands, and who acts on which day.
 *
 * @param state what it is about
 * @param now who acts when
 * @param life how it is answered and what becomes of it
 * @param <S> the kind of state
 * @param <C> the kind of command
 * @param <E> the kind of event
 */
record Local<S, C, E>(S state, Now now, Life<S, C, E> life) implements Situation {

    /**
     * How commands are answered, and how events are folded.
     *
     * @param commands the kind of command
     * @param deciding how one is answered
     * @param folding what becomes of the state
     * @param <S> the kind of state
     * @param <C> the kind of command
     * @param <E> the kind of event
     */
    record Life<S, C, E>(Class<C> commands, Deciding<S, C, E> deciding, BiFunction<S, Seq<Envelope<E>>, S> folding) {

        /** Answers a command. */
        interface Deciding<S, C, E> {

            Either<Refusals, Decided<Envelope<E>>> decide(S state, C command, Context context);
        }
    }

    static Now by(ActorId who, LocalDate day) {
        Now now = Now.worker(day);
        return new Now(day, who, Roles.PANEL_CHAIR, now.policy(), now.known());
    }

    Local<S, C, E> by(ActorId who) {
        return new Local<>(state, new Now(now.day(), who, now.role(), now.policy(), now.known()), life);
    }

    Local<S, C, E> after(C command) {
        return new Local<>(
                life.folding()
                        .apply(
                                state,
                                life.deciding()
                                        .decide(state, command, now.context(Option.none()))
                                        .get()
                                        .events()),
                now,
                life);
    }

    /** The same as another deciding one sees it. */
    Local<S, C, E> with(Life<S, C, E> other) {
        return new Local<>(state, now, other);
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return life.deciding().decide(state, life.commands().cast(command), now.context(seen));
    }

    @Override
    public Situation but(UnaryOperator<Now> change) {
        return new Local<>(state, change.apply(now), life);
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answerFromRecord(Policy policy, Object command) {
        return new Local<>(state, now.under(policy), life).answer(command);
    }
}
