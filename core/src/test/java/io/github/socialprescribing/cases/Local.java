package io.github.socialprescribing.cases;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
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
 */
record Local<S, C>(S state, Now now, Life<S, C> life) implements Situation {

    /**
     * How commands are answered, and what becomes of the state where they are accepted.
     *
     * @param commands the kind of command
     * @param answering how one is answered
     * @param following what becomes of the state
     * @param hasVersions whether a state that moved on meanwhile is noticed
     * @param <S> the kind of state
     * @param <C> the kind of command
     */
    record Life<S, C>(
            Class<C> commands,
            Told<S, C, Either<Refusals, ? extends Decided<?>>> answering,
            Told<S, C, S> following,
            boolean hasVersions) {

        /** What comes of a command. */
        interface Told<S, C, R> {

            R of(S state, C command, Context context);
        }

        /** Of what is answered with events, and how they are folded. */
        static <S, C, E> Life<S, C> of(
                Class<C> commands,
                Told<S, C, Either<Refusals, Decided<E>>> deciding,
                BiFunction<S, Seq<E>, S> folding) {
            return new Life<>(
                    commands,
                    deciding::of,
                    (state, command, context) -> folding.apply(
                            state, deciding.of(state, command, context).get().events()),
                    /* hasVersions= */ true);
        }

        Life<S, C> withoutVersions() {
            return new Life<>(commands, answering, following, /* hasVersions= */ false);
        }
    }

    static Now by(ActorId who, LocalDate day) {
        Now now = Now.worker(day);
        return new Now(day, who, Roles.PANEL_CHAIR, now.policy(), now.known());
    }

    Local<S, C> by(ActorId who) {
        return new Local<>(state, new Now(now.day(), who, now.role(), now.policy(), now.known()), life);
    }

    Local<S, C> on(LocalDate day) {
        return new Local<>(state, now.on(day), life);
    }

    Local<S, C> after(C command) {
        return new Local<>(life.following().of(state, command, now.context(Option.none())), now, life);
    }

    /** The same as another deciding one sees it. */
    Local<S, C> with(Life<S, C> other) {
        return new Local<>(state, now, other);
    }

    @Override
    public boolean hasVersions() {
        return life.hasVersions();
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return life.answering().of(state, life.commands().cast(command), now.context(seen));
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
