package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.List;

/** Twelve rules on twelve facts with two gaps left in on purpose, as a person would write them. */
final class TwelveRules {

    static final CountFact USED = count("sessions-used", 0, 60);
    static final CountFact BASE = count("base-limit", 0, 60);
    static final CountFact SOFT = count("soft-max", 0, 60);
    static final CountFact NEEDS = count("complexity-needs", 0, 20);
    static final CountFact GOALS = count("open-goals", 0, 20);
    static final CountFact APPROVALS = count("approvals", 0, 10);
    static final CountFact EXTENSIONS = count("extension-count", 0, 10);
    static final FlagFact SAFEGUARDING = FlagFact.of("safeguarding", "a safeguarding concern is open");
    static final CountFact MISSED = count("missed-appointments", 0, 60);
    static final CountFact WEEKS = count("weeks-since-first", 0, 200);
    static final CountFact BUDGET = count("budget-left-pence", 0, 1_000_000);
    static final CountFact CAPACITY = count("worker-capacity", -50, 50);

    static final Tier TIER = new Tier(3, "session allowance", true);

    static final Question QUESTION = Question.builder()
            .name("may-continue")
            .meaning("may the sessions go on?")
            .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
            .otherwise(Outcome.NEEDS_DECISION)
            .facts(List.of(
                    USED,
                    BASE,
                    SOFT,
                    NEEDS,
                    GOALS,
                    APPROVALS,
                    EXTENSIONS,
                    SAFEGUARDING,
                    MISSED,
                    WEEKS,
                    BUDGET,
                    CAPACITY))
            .build();

    static final Condition BETWEEN = USED.isAtLeast(BASE).and(USED.isLessThan(SOFT));
    static final Condition BEYOND = USED.isAtLeast(SOFT);

    private TwelveRules() {}

    static Policy policy() {
        return policy("1", 2, 3);
    }

    /** The policy with the number of extensions up to which one is granted, and the one from which none is. */
    static Policy policy(String version, long granted, long refused) {
        return Policy.draft("twelve", version)
                .withTiers(TIER)
                .withQuestions(QUESTION)
                .withRules(
                        permits("R01", USED.isLessThan(BASE)),
                        permits("R02", BETWEEN.and(NEEDS.isAtLeast(3)).and(GOALS.isAtLeast(1))),
                        decides("R03", BETWEEN.and(NEEDS.isLessThan(3)).and(APPROVALS.is(0))),
                        permits("R04", BETWEEN.and(APPROVALS.isAtLeast(1))),
                        decides("R05", BEYOND.and(APPROVALS.isLessThan(2))),
                        permits("R06", BEYOND.and(APPROVALS.isAtLeast(2)).and(EXTENSIONS.isLessThan(granted))),
                        refuses("R07", EXTENSIONS.isAtLeast(refused)),
                        decides("R08", SAFEGUARDING.isTrue().and(APPROVALS.is(0))),
                        refuses("R09", MISSED.isAtLeast(3).and(SAFEGUARDING.isNotTrue())),
                        decides("R10", WEEKS.isMoreThan(26).and(APPROVALS.is(0))),
                        refuses("R11", BUDGET.isLessThan(4_500)),
                        decides("R12", CAPACITY.isAtMost(0)))
                .build()
                .get();
    }

    private static CountFact count(String name, long least, long most) {
        return CountFact.of(name, name.replace('-', ' '), "", least, most);
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
        return rule(id).in(TIER)
                .asked(QUESTION)
                .says("rule " + id)
                .when(when)
                .then(then)
                .from(assumed("for trials"));
    }
}
