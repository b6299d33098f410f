package io.github.socialprescribing.benchmarks;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Tier;

/**
 * The policy that is measured: twelve rules on twelve facts, never changed, so that measurements of different days can be
 * laid side by side. A refusal outweighs a need for a decision, which outweighs a permit; where no rule speaks, people
 * decide. Every fact can change, so that an explanation has the most work that it can have.
 */
final class BenchmarkPolicy {

    private static final CountFact SESSIONS_USED = count("sessions-used", 0, 60);
    private static final CountFact BASE_LIMIT = count("base-limit", 0, 60);
    private static final CountFact SOFT_MAX = count("soft-max", 0, 60);
    private static final CountFact COMPLEXITY_NEEDS = count("complexity-needs", 0, 20);
    private static final CountFact OPEN_GOALS = count("open-goals", 0, 20);
    private static final CountFact APPROVALS = count("approvals", 0, 10);
    private static final CountFact EXTENSION_COUNT = count("extension-count", 0, 10);
    private static final FlagFact SAFEGUARDING =
            FlagFact.of("safeguarding", "a safeguarding concern is open").thatCanChange();
    private static final CountFact MISSED_APPOINTMENTS = count("missed-appointments", 0, 60);
    private static final CountFact WEEKS_SINCE_FIRST = count("weeks-since-first", 0, 200);
    private static final CountFact BUDGET_LEFT_PENCE = count("budget-left-pence", 0, 1_000_000);
    private static final CountFact WORKER_CAPACITY = count("worker-capacity", -50, 50);

    private static final Tier ONE_TIER = new Tier(3, "session allowance", true);

    private static final Asked<Situation> ASKED = asked();

    private static final Condition BETWEEN =
            SESSIONS_USED.isAtLeast(BASE_LIMIT).and(SESSIONS_USED.isLessThan(SOFT_MAX));
    private static final Condition BEYOND = SESSIONS_USED.isAtLeast(SOFT_MAX);

    static final Policy POLICY = Policy.draft("benchmark", "1")
            .withTiers(ONE_TIER)
            .withQuestions(ASKED.question())
            .withRules(
                    permits("R01", SESSIONS_USED.isLessThan(BASE_LIMIT)),
                    permits("R02", BETWEEN.and(COMPLEXITY_NEEDS.isAtLeast(3)).and(OPEN_GOALS.isAtLeast(1))),
                    decides("R03", BETWEEN.and(COMPLEXITY_NEEDS.isLessThan(3)).and(APPROVALS.is(0))),
                    permits("R04", BETWEEN.and(APPROVALS.isAtLeast(1))),
                    decides("R05", BEYOND.and(APPROVALS.isLessThan(2))),
                    permits("R06", BEYOND.and(APPROVALS.isAtLeast(2)).and(EXTENSION_COUNT.isLessThan(2))),
                    refuses("R07", EXTENSION_COUNT.isAtLeast(3)),
                    decides("R08", SAFEGUARDING.isTrue().and(APPROVALS.is(0))),
                    refuses("R09", MISSED_APPOINTMENTS.isAtLeast(3).and(SAFEGUARDING.isNotTrue())),
                    decides("R10", WEEKS_SINCE_FIRST.isMoreThan(26).and(APPROVALS.is(0))),
                    refuses("R11", BUDGET_LEFT_PENCE.isLessThan(4_500)),
                    decides("R12", WORKER_CAPACITY.isAtMost(0)))
            .build()
            .getOrElseThrow(faults -> new IllegalStateException("the policy of the benchmark is sound: " + faults));

    static final CompiledPolicy<Situation> COMPILED = POLICY.compile(ASKED);

    private BenchmarkPolicy() {}

    /** The policy, compiled anew: it remembers what it compiled for the same object, so this asks by a fresh one. */
    static CompiledPolicy<Situation> compile() {
        return POLICY.compile(asked());
    }

    private static Asked<Situation> asked() {
        return Asked.of(
                        Question.builder()
                                .name("may-continue")
                                .meaning("may the sessions go on?")
                                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                                .otherwise(Outcome.NEEDS_DECISION)
                                .build(),
                        Situation.class)
                .with(SESSIONS_USED, Situation::sessionsUsed)
                .with(BASE_LIMIT, Situation::baseLimit)
                .with(SOFT_MAX, Situation::softMax)
                .with(COMPLEXITY_NEEDS, Situation::complexityNeeds)
                .with(OPEN_GOALS, Situation::openGoals)
                .with(APPROVALS, Situation::approvals)
                .with(EXTENSION_COUNT, Situation::extensionCount)
                .with(SAFEGUARDING, Situation::safeguarding)
                .with(MISSED_APPOINTMENTS, Situation::missedAppointments)
                .with(WEEKS_SINCE_FIRST, Situation::weeksSinceFirst)
                .with(BUDGET_LEFT_PENCE, Situation::budgetLeftPence)
                .with(WORKER_CAPACITY, Situation::workerCapacity);
    }

    private static CountFact count(String name, long least, long most) {
        return CountFact.of(name, name.replace('-', ' '), "", least, most).thatCanChange();
    }

    private static Rule permits(String id, Condition when) {
        return all(id, when, permit("rule " + id + " permits"));
    }

    private static Rule decides(String id, Condition when) {
        return all(id, when, needsDecision("rule " + id + " leaves it to people", Roles.MANAGER));
    }

    private static Rule refuses(String id, Condition when) {
        return all(id, when, refuse(new RefusalCode("REFUSED_BY_" + id, "rule " + id + " refuses", "meet the rule")));
    }

    private static Rule all(String id, Condition when, Effect then) {
        return rule(id).in(ONE_TIER)
                .asked(ASKED.question())
                .says("rule " + id + " of the benchmark")
                .when(when)
                .then(then)
                .from(assumed("made up to be measured"));
    }
}
