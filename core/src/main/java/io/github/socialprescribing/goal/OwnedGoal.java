package io.github.socialprescribing.goal;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A goal, how far it has come and what it was before.
 *
 * @param goal the goal in its present words
 * @param status how far it has come
 * @param revisions what it was before, the oldest first
 */
public record OwnedGoal(Goal goal, GoalStatus status, Seq<Revision> revisions) {

    /**
     * What a goal was before it was revised.
     *
     * @param earlier its earlier words
     * @param reason why they were changed
     */
    public record Revision(Goal earlier, Narrative reason) {}

    static OwnedGoal proposed(Goal goal) {
        return new OwnedGoal(goal, new GoalStatus.Proposed(), Vector.empty());
    }

    OwnedGoal at(GoalStatus next) {
        return new OwnedGoal(goal, next, revisions);
    }

    /** Other words are not those to which the client agreed. */
    OwnedGoal revised(Goal next, Narrative reason) {
        return new OwnedGoal(next, new GoalStatus.Proposed(), revisions.append(new Revision(goal, reason)));
    }
}
