package io.github.socialprescribing.cases;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** A state, a day and somebody who acts: all that it takes to have a command answered. */
interface Situation {

    /**
     * What is answered here.
     *
     * @param command what is asked
     * @param seen the last event that whoever asks has seen; none where they rely on nobody having been at work meanwhile
     */
    Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen);

    /** Whether a state that moved on meanwhile is noticed. */
    default boolean hasVersions() {
        return true;
    }

    /** What is answered here to whoever has seen everything. */
    default Either<Refusals, ? extends Decided<?>> answer(Object command) {
        return answer(command, Option.none());
    }

    /**
     * What is answered here under another policy, where whoever asks knows nothing besides what is on record; under its own
     * where no policy is asked.
     *
     * @param policy the other policy
     * @param command what is asked
     */
    default Either<Refusals, ? extends Decided<?>> answerFromRecord(Policy policy, Object command) {
        return answer(command);
    }

    /**
     * The same situation, where something is otherwise about when, by whom and under which policy it is asked; unchanged
     * where none of that matters.
     *
     * @param change what is otherwise
     */
    default Situation but(UnaryOperator<Now> change) {
        return this;
    }

    /** An example that is accepted. */
    default Case accepts(String when, Object command) {
        return new Case(command, when, this, List.empty());
    }

    /** An example that is refused for all of this. */
    default Case refuses(String when, Object command, RefusalCode first, RefusalCode... more) {
        return new Case(command, when, this, List.of(more).prepend(first));
    }
}
