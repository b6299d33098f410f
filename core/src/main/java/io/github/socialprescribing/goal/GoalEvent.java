package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** What happened to goals and plans. */
public sealed interface GoalEvent {

    /**
     * A goal was put into words.
     *
     * @param goal the goal
     */
    record GoalProposed(Goal goal) implements GoalEvent {}

    /**
     * The client agreed to a goal as it is worded.
     *
     * @param goal which one
     * @param by who agreed, the client among them
     * @param on the day
     */
    record GoalAgreed(GoalId goal, Set<Voice> by, LocalDate on) implements GoalEvent {}

    /**
     * A goal was worded anew.
     *
     * @param goal the goal in its new words
     * @param reason why
     */
    record GoalRevised(Goal goal, Narrative reason) implements GoalEvent {}

    /**
     * Work on a goal began.
     *
     * @param goal which one
     */
    record GoalStarted(GoalId goal) implements GoalEvent {}

    /**
     * A goal ended.
     *
     * @param goal which one
     * @param result how
     */
    record GoalEnded(GoalId goal, GoalResult result) implements GoalEvent {}

    /**
     * Client and worker agreed a plan.
     *
     * @param plan the plan
     */
    record PlanAgreed(SupportPlan plan) implements GoalEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof GoalProposed it) {
            return cases.proposed(it);
        }
        if (this instanceof GoalAgreed it) {
            return cases.agreed(it);
        }
        if (this instanceof GoalRevised it) {
            return cases.revised(it);
        }
        if (this instanceof GoalStarted it) {
            return cases.started(it);
        }
        return this instanceof GoalEnded it ? cases.ended(it) : cases.planAgreed((PlanAgreed) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * A goal was put into words.
         *
         * @param event the event
         */
        R proposed(GoalProposed event);

        /**
         * The client agreed to a goal as it is worded.
         *
         * @param event the event
         */
        R agreed(GoalAgreed event);

        /**
         * A goal was worded anew.
         *
         * @param event the event
         */
        R revised(GoalRevised event);

        /**
         * Work on a goal began.
         *
         * @param event the event
         */
        R started(GoalStarted event);

        /**
         * A goal ended.
         *
         * @param event the event
         */
        R ended(GoalEnded event);

        /**
         * Client and worker agreed a plan.
         *
         * @param event the event
         */
        R planAgreed(PlanAgreed event);
    }
}
