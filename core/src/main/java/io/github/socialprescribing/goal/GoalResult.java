package io.github.socialprescribing.goal;

import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a goal ended. */
public sealed interface GoalResult {

    /** It was reached. */
    record Achieved() implements GoalResult {}

    /** It was reached in part, and that is enough. */
    record PartlyAchieved() implements GoalResult {}

    /**
     * It was set aside.
     *
     * @param reason why; no goal is set aside without a reason
     */
    record SetAside(Narrative reason) implements GoalResult {}

    /**
     * The answer of the one function that fits.
     *
     * @param achieved asked where it was reached
     * @param partlyAchieved asked where it was reached in part
     * @param setAside asked where it was set aside
     * @param <R> the kind of answer
     */
    default <R> R match(
            Supplier<? extends R> achieved,
            Supplier<? extends R> partlyAchieved,
            Function<? super Narrative, ? extends R> setAside) {
        if (this instanceof Achieved) {
            return achieved.get();
        }
        return this instanceof SetAside it ? setAside.apply(it.reason()) : partlyAchieved.get();
    }
}
