package io.github.socialprescribing.goal;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** How far a goal has come. */
public sealed interface GoalStatus {

    /** It is put into words, and the client has not agreed to these words. */
    record Proposed() implements GoalStatus {}

    /**
     * The client agreed.
     *
     * @param on the day
     */
    record Agreed(LocalDate on) implements GoalStatus {}

    /**
     * It is being worked on.
     *
     * @param agreedOn the day on which the client agreed
     */
    record InProgress(LocalDate agreedOn) implements GoalStatus {}

    /**
     * It ended.
     *
     * @param result how
     */
    record Ended(GoalResult result) implements GoalStatus {}

    /** Whether the client has agreed, and it has not ended. */
    default boolean isLive() {
        return this instanceof Agreed || this instanceof InProgress;
    }

    /** Whether nothing can come after it. */
    default boolean isTerminal() {
        return this instanceof Ended;
    }

    /**
     * The answer of the one function that fits.
     *
     * @param proposed asked before the client agrees
     * @param agreed asked from then on
     * @param inProgress asked while it is worked on
     * @param ended asked of its end
     * @param <R> the kind of answer
     */
    default <R> R match(
            Supplier<? extends R> proposed,
            Function<? super LocalDate, ? extends R> agreed,
            Function<? super LocalDate, ? extends R> inProgress,
            Function<? super GoalResult, ? extends R> ended) {
        if (this instanceof Agreed it) {
            return agreed.apply(it.on());
        }
        if (this instanceof InProgress it) {
            return inProgress.apply(it.agreedOn());
        }
        return this instanceof Ended it ? ended.apply(it.result()) : proposed.get();
    }
}
