package io.github.socialprescribing.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools, its rules compiled to Java once (the executable model). A peer serves one thread. */
final class DroolsPeer {

    private static final String RULES = """
            package io.github.socialprescribing.benchmarks.drools

            import io.github.socialprescribing.benchmarks.FiredRules
            import io.github.socialprescribing.benchmarks.Situation

            global FiredRules fired

            rule R01 when
                Situation(sessionsUsed < baseLimit)
            then fired.add(1); end

            rule R02 when
                Situation(sessionsUsed >= baseLimit, sessionsUsed < softMax, complexityNeeds >= 3, openGoals >= 1)
            then fired.add(2); end

            rule R03 when
                Situation(sessionsUsed >= baseLimit, sessionsUsed < softMax, complexityNeeds < 3, approvals == 0)
            then fired.add(3); end

            rule R04 when
                Situation(sessionsUsed >= baseLimit, sessionsUsed < softMax, approvals >= 1)
            then fired.add(4); end

            rule R05 when
                Situation(sessionsUsed >= softMax, approvals < 2)
            then fired.add(5); end

            rule R06 when
                Situation(sessionsUsed >= softMax, approvals >= 2, extensionCount < 2)
            then fired.add(6); end

            rule R07 when
                Situation(extensionCount >= 3)
            then fired.add(7); end

            rule R08 when
                Situation(safeguarding, approvals == 0)
            then fired.add(8); end

            rule R09 when
                Situation(missedAppointments >= 3, !safeguarding)
            then fired.add(9); end

            rule R10 when
                Situation(weeksSinceFirst > 26, approvals == 0)
            then fired.add(10); end

            rule R11 when
                Situation(budgetLeftPence < 4500)
            then fired.add(11); end

            rule R12 when
                Situation(workerCapacity <= 0)
            then fired.add(12); end
            """;

    private DroolsPeer() {}

    /** One session for all situations; each is taken out again before the next comes in. */
    static Peer reused() {
        KieSession session = helper().build(ExecutableModelProject.class).newKieSession();
        FiredRules fired = new FiredRules();
        session.setGlobal("fired", fired);
        return situation -> {
            FactHandle handle = session.insert(situation);
            session.fireAllRules();
            session.delete(handle);
            return fired.take();
        };
    }

    /** A stateless session, which starts afresh with each situation, in the sequential mode made for it. */
    static Peer stateless() {
        KieBase rules = helper().build(ExecutableModelProject.class, SequentialOption.YES);
        StatelessKieSession session = rules.newStatelessKieSession();
        FiredRules fired = new FiredRules();
        session.setGlobal("fired", fired);
        return situation -> {
            session.execute(situation);
            return fired.take();
        };
    }

    private static KieHelper helper() {
        return new KieHelper().addContent(RULES, ResourceType.DRL);
    }
}
