package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.GoalId;
import io.vavr.collection.Map;

/**
 * A plan and the goals as they stood when it was agreed.
 *
 * @param number its place among the plans of the pathway, counted from 1
 * @param plan the plan
 * @param goals the goals as they stood
 */
public record PlanVersion(int number, SupportPlan plan, Map<GoalId, OwnedGoal> goals) {}
