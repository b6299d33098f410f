package io.github.socialprescribing.benchmarks;

/**
 * What the policy of the benchmark is asked about. Public because Drools compiles its rules to code of its own.
 *
 * @param sessionsUsed how many sessions were used
 * @param baseLimit how many are offered
 * @param softMax how many there are at most without two approvals
 * @param complexityNeeds how many needs make the case complex
 * @param openGoals how many goals are open
 * @param approvals how many people approved
 * @param extensionCount how many extensions there were
 * @param safeguarding whether a safeguarding concern is open
 * @param missedAppointments how many appointments were missed
 * @param weeksSinceFirst weeks since the first session
 * @param budgetLeftPence what is left of the budget, in pence
 * @param workerCapacity how many more clients the worker could take on
 */
public record Situation(
        int sessionsUsed,
        int baseLimit,
        int softMax,
        int complexityNeeds,
        int openGoals,
        int approvals,
        int extensionCount,
        boolean safeguarding,
        int missedAppointments,
        int weeksSinceFirst,
        int budgetLeftPence,
        int workerCapacity) {}
