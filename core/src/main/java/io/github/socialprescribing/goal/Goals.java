package io.github.socialprescribing.goal;

import io.github.socialprescribing.goal.GoalEvent.GoalRevised;
import io.github.socialprescribing.identity.GoalId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The goals and plans of one pathway, as their events left them.
 *
 * @param order the ids of the goals, in the order in which they were proposed
 * @param byId the goals
 * @param plans every plan, the first one first
 */
public record Goals(Seq<GoalId> order, Map<GoalId, OwnedGoal> byId, Seq<PlanVersion> plans) {

    /** Before anybody wanted anything. */
    public static Goals none() {
        return new Goals(Vector.empty(), TreeMap.empty(), Vector.empty());
    }

    /** All goals, in the order in which they were proposed. */
    public Seq<OwnedGoal> all() {
        return order.flatMap(byId::get);
    }

    /** The goals to which the client agreed and which have not ended. */
    public Seq<OwnedGoal> live() {
        return all().filter(owned -> owned.status().isLive());
    }

    /**
     * The goal with this id.
     *
     * @param id the id to look for
     */
    public Option<OwnedGoal> find(GoalId id) {
        return byId.get(id);
    }

    /** The plan that counts: the last one. */
    public Option<PlanVersion> plan() {
        return plans.lastOption();
    }

    /**
     * Whether the day on which to look at the plan again has passed.
     *
     * @param day today
     */
    public boolean isReviewOverdue(LocalDate day) {
        return plan().exists(version -> day.isAfter(version.plan().reviewOn()));
    }

    /**
     * These goals as an event leaves them.
     *
     * @param event what happened
     */
    public Goals after(GoalEvent event) {
        return event.match(new Evolution(this));
    }

    /** How each event moves goals on. A plan shares the goals as they stand, which copies nothing. */
    private record Evolution(Goals goals) implements GoalEvent.Cases<Goals> {

        @Override
        public Goals proposed(GoalEvent.GoalProposed event) {
            GoalId id = event.goal().id();
            return new Goals(goals.order.append(id), goals.byId.put(id, OwnedGoal.proposed(event.goal())), goals.plans);
        }

        @Override
        public Goals agreed(GoalEvent.GoalAgreed event) {
            return with(event.goal(), owned -> owned.at(new GoalStatus.Agreed(event.on())));
        }

        @Override
        public Goals revised(GoalRevised event) {
            return with(event.goal().id(), owned -> owned.revised(event.goal(), event.reason()));
        }

        @Override
        public Goals started(GoalEvent.GoalStarted event) {
            return with(
                    event.goal(),
                    owned -> owned.status() instanceof GoalStatus.Agreed agreed
                            ? owned.at(new GoalStatus.InProgress(agreed.on()))
                            : owned);
        }

        @Override
        public Goals ended(GoalEvent.GoalEnded event) {
            return with(event.goal(), owned -> owned.at(new GoalStatus.Ended(event.result())));
        }

        @Override
        public Goals planAgreed(GoalEvent.PlanAgreed event) {
            PlanVersion version = new PlanVersion(goals.plans.size() + 1, event.plan(), goals.byId);
            return new Goals(goals.order, goals.byId, goals.plans.append(version));
        }

        private Goals with(GoalId id, UnaryOperator<OwnedGoal> change) {
            OwnedGoal owned = goals.byId.get(id).get();
            return new Goals(goals.order, goals.byId.put(id, change.apply(owned)), goals.plans);
        }
    }
}
