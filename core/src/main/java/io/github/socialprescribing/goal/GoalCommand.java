package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** What may be done about goals and plans. */
public sealed interface GoalCommand {

    /**
     * Put a goal into words.
     *
     * @param goal the goal, with an id that the pathway does not know yet
     */
    record ProposeGoal(Goal goal) implements GoalCommand {}

    /**
     * Record who agreed to a goal as it is worded; refused unless the client did.
     *
     * @param goal which one
     * @param by who agreed
     * @param on the day, not after today
     */
    record AgreeGoal(GoalId goal, Set<Voice> by, LocalDate on) implements GoalCommand {}

    /**
     * Word a goal anew. The earlier words are kept, and the client agrees to the new ones before they count.
     *
     * @param goal the goal in its new words, with the id of the old
     * @param reason why
     */
    record ReviseGoal(Goal goal, Narrative reason) implements GoalCommand {}

    /**
     * Begin to work on a goal that the client agreed to.
     *
     * @param goal which one
     */
    record StartGoal(GoalId goal) implements GoalCommand {}

    /**
     * Say how a goal ended. Only what the client agreed to can be achieved; anything can be set aside.
     *
     * @param goal which one
     * @param result how
     */
    record EndGoal(GoalId goal, GoalResult result) implements GoalCommand {}

    /**
     * Agree a plan, which takes the place of the one before.
     *
     * @param plan the plan; refused unless client and worker wrote it
     */
    record AgreePlan(SupportPlan plan) implements GoalCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof ProposeGoal it) {
            return cases.propose(it);
        }
        if (this instanceof AgreeGoal it) {
            return cases.agree(it);
        }
        if (this instanceof ReviseGoal it) {
            return cases.revise(it);
        }
        if (this instanceof StartGoal it) {
            return cases.start(it);
        }
        return this instanceof EndGoal it ? cases.end(it) : cases.agreePlan((AgreePlan) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Put a goal into words.
         *
         * @param command the command
         */
        R propose(ProposeGoal command);

        /**
         * Record who agreed to a goal as it is worded; refused unless the client did.
         *
         * @param command the command
         */
        R agree(AgreeGoal command);

        /**
         * Word a goal anew. The earlier words are kept, and the client agrees to the new ones before they count.
         *
         * @param command the command
         */
        R revise(ReviseGoal command);

        /**
         * Begin to work on a goal that the client agreed to.
         *
         * @param command the command
         */
        R start(StartGoal command);

        /**
         * Say how a goal ended. Only what the client agreed to can be achieved; anything can be set aside.
         *
         * @param command the command
         */
        R end(EndGoal command);

        /**
         * Agree a plan, which takes the place of the one before.
         *
         * @param command the command
         */
        R agreePlan(AgreePlan command);
    }
}
