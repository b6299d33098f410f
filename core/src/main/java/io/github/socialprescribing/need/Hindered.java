package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import java.util.function.Function;

/** What a barrier stands in the way of. */
public sealed interface Hindered {

    /**
     * Meeting a need.
     *
     * @param need which one
     */
    record OfNeed(NeedId need) implements Hindered {}

    /**
     * Reaching a goal.
     *
     * @param goal which one
     */
    record OfGoal(GoalId goal) implements Hindered {}

    /**
     * Taking up a connection.
     *
     * @param connection which one
     */
    record OfConnection(ConnectionId connection) implements Hindered {}

    /**
     * The answer of the one function that fits.
     *
     * @param need asked of a need
     * @param goal asked of a goal
     * @param connection asked of a connection
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super NeedId, ? extends R> need,
            Function<? super GoalId, ? extends R> goal,
            Function<? super ConnectionId, ? extends R> connection) {
        if (this instanceof OfNeed it) {
            return need.apply(it.need());
        }
        return this instanceof OfGoal it ? goal.apply(it.goal()) : connection.apply(((OfConnection) this).connection());
    }
}
