package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connections;
import io.github.socialprescribing.goal.Goal;
import io.github.socialprescribing.goal.GoalEvent;
import io.github.socialprescribing.goal.GoalEvent.GoalAgreed;
import io.github.socialprescribing.goal.GoalEvent.GoalEnded;
import io.github.socialprescribing.goal.GoalEvent.GoalProposed;
import io.github.socialprescribing.goal.GoalEvent.GoalRevised;
import io.github.socialprescribing.goal.GoalEvent.GoalStarted;
import io.github.socialprescribing.goal.GoalEvent.PlanAgreed;
import io.github.socialprescribing.goal.GoalStatus;
import io.github.socialprescribing.goal.Goals;
import io.github.socialprescribing.goal.OwnedGoal;
import io.github.socialprescribing.goal.OwnedGoal.Revision;
import io.github.socialprescribing.goal.PlanVersion;
import io.github.socialprescribing.goal.Voice;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.GoalMoved;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Goals, plans and connections. A plan keeps the goals as they stood when it was agreed, so they are brought there first; it
 * counts on connections, and those lead towards goals, so that they are told between the two.
 */
final class GoalsRetold {

    private GoalsRetold() {}

    static Seq<Told> of(Goals goals, Connections connections) {
        Map<GoalId, OwnedGoal> before = LinkedHashMap.empty();
        Seq<Tuple2<Connection, Seq<Told>>> untold = ConnectionsRetold.each(connections);
        Seq<Told> told = List.empty();
        int index = 0;
        for (PlanVersion version : goals.plans()) {
            String part = "/goals/plans/" + index++;
            int due =
                    1 + untold.lastIndexWhere(it -> version.plan().connections().contains(it._1.id()));
            told = told.appendAll(
                            brought(goals, before, version.goals()).map(event -> new Told(part + "/goals", event)))
                    .appendAll(untold.take(due).flatMap(Tuple2::_2))
                    .append(new Told(part, new GoalMoved(new PlanAgreed(version.plan()))));
            untold = untold.drop(due);
            before = version.goals();
        }
        return told.appendAll(brought(goals, before, goals.byId()).map(event -> new Told("/goals/byId", event)))
                .appendAll(untold.flatMap(Tuple2::_2));
    }

    /** What brings every goal from how it stood to how it stands, in the order in which they were proposed. */
    private static Seq<PathwayEvent> brought(Goals goals, Map<GoalId, OwnedGoal> before, Map<GoalId, OwnedGoal> after) {
        return goals.order()
                .flatMap(id -> after.get(id).toList().flatMap(goal -> brought(before.get(id), goal)))
                .map(GoalMoved::new);
    }

    private static Seq<GoalEvent> brought(Option<OwnedGoal> before, OwnedGoal after) {
        int known = before.map(it -> it.revisions().size()).getOrElse(-1);
        Seq<Goal> words = after.revisions().map(Revision::earlier).append(after.goal());
        List<GoalEvent> events = known < 0 ? List.of(new GoalProposed(words.head())) : List.empty();
        Seq<GoalEvent> revised = after.revisions()
                .zipWithIndex()
                .drop(Math.max(0, known))
                .map(it -> new GoalRevised(words.get(it._2 + 1), it._1.reason()));
        GoalStatus from = before.isDefined() && revised.isEmpty() ? before.get().status() : new GoalStatus.Proposed();
        return events.appendAll(revised)
                .appendAll(
                        from.equals(after.status())
                                ? List.empty()
                                : moved(after.goal().id(), from, after.status()));
    }

    private static Seq<GoalEvent> moved(GoalId goal, GoalStatus from, GoalStatus to) {
        return to.match(
                List::empty,
                on -> List.of(agreed(goal, on)),
                on -> from.equals(new GoalStatus.Agreed(on))
                        ? List.of(new GoalStarted(goal))
                        : List.of(agreed(goal, on), new GoalStarted(goal)),
                result -> List.of(new GoalEnded(goal, result)));
    }

    private static GoalEvent agreed(GoalId goal, LocalDate on) {
        return new GoalAgreed(goal, LinkedHashSet.of(Voice.CLIENT), on);
    }
}
