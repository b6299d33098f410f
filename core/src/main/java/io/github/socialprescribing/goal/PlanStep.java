package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.privacy.Narrative;

/**
 * Who does what towards which goal.
 *
 * @param goal the goal
 * @param who whose step it is
 * @param what the step, in words
 */
public record PlanStep(GoalId goal, Voice who, Narrative what) {}
