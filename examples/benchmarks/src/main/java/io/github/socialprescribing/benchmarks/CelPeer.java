package io.github.socialprescribing.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.List;
import java.util.Optional;

/** The Common Expression Language, a program for each rule, parsed, checked and planned once. */
final class CelPeer implements Peer {

    private static final List<String> COUNTS = List.of(
            "sessionsUsed",
            "baseLimit",
            "softMax",
            "complexityNeeds",
            "openGoals",
            "approvals",
            "extensionCount",
            "missedAppointments",
            "weeksSinceFirst",
            "budgetLeftPence",
            "workerCapacity");

    private static final List<String> RULES = List.of(
            "sessionsUsed < baseLimit",
            "sessionsUsed >= baseLimit && sessionsUsed < softMax && complexityNeeds >= 3 && openGoals >= 1",
            "sessionsUsed >= baseLimit && sessionsUsed < softMax && complexityNeeds < 3 && approvals == 0",
            "sessionsUsed >= baseLimit && sessionsUsed < softMax && approvals >= 1",
            "sessionsUsed >= softMax && approvals < 2",
            "sessionsUsed >= softMax && approvals >= 2 && extensionCount < 2",
            "extensionCount >= 3",
            "safeguarding && approvals == 0",
            "missedAppointments >= 3 && !safeguarding",
            "weeksSinceFirst > 26 && approvals == 0",
            "budgetLeftPence < 4500",
            "workerCapacity <= 0");

    private final CelRuntime.Program[] programs = new CelRuntime.Program[RULES.size()];

    CelPeer() {
        CelCompiler compiler = compiler();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        try {
            for (int i = 0; i < programs.length; i++) {
                programs[i] =
                        runtime.createProgram(compiler.compile(RULES.get(i)).getAst());
            }
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("safeguarding", SimpleType.BOOL)
                .setResultType(SimpleType.BOOL);
        for (String count : COUNTS) {
            compiler.addVar(count, SimpleType.INT);
        }
        return compiler.build();
    }

    @Override
    public HandWritten.Answer answer(Situation situation) {
        FiredRules fired = new FiredRules();
        // Asked for each name when an expression needs it, so that no map of twelve facts is made for each situation.
        CelVariableResolver facts = name -> Optional.of(fact(situation, name));
        try {
            for (int i = 0; i < programs.length; i++) {
                if (programs[i].eval(facts).equals(true)) {
                    fired.add(i + 1);
                }
            }
        } catch (CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
        return fired.take();
    }

    private static Object fact(Situation it, String name) {
        return switch (name) {
            case "sessionsUsed" -> (long) it.sessionsUsed();
            case "baseLimit" -> (long) it.baseLimit();
            case "softMax" -> (long) it.softMax();
            case "complexityNeeds" -> (long) it.complexityNeeds();
            case "openGoals" -> (long) it.openGoals();
            case "approvals" -> (long) it.approvals();
            case "extensionCount" -> (long) it.extensionCount();
            case "safeguarding" -> it.safeguarding();
            case "missedAppointments" -> (long) it.missedAppointments();
            case "weeksSinceFirst" -> (long) it.weeksSinceFirst();
            case "budgetLeftPence" -> (long) it.budgetLeftPence();
            case "workerCapacity" -> (long) it.workerCapacity();
            default -> throw new IllegalArgumentException("no such fact");
        };
    }
}
