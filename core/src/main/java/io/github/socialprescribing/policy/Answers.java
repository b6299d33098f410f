package io.github.socialprescribing.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers given so far, found again by the clauses that hold, so that equal answers are one object and deciding makes
 * no garbage. Of fixed size: a policy with more distinct answers than fit makes some of them anew.
 *
 * <p>Without locks: an answer is immutable, and threads that miss each other's entries make equal ones.
 */
final class Answers {

    private static final int SIZE = 4096;
    private static final int PROBES = 8;

    /** No rule is overridden. */
    private static final boolean[] NONE = {};

    private final @Nullable Answer[] known = new @Nullable Answer[SIZE];
    private final Question question;
    private final Rule[] rules;
    private final int[] owner;
    private final Weighing weighing;
    private final Map<String, Long> parameters;

    Answers(Question question, Rule[] rules, int[] owner, Map<String, Long> parameters) {
        this.question = question;
        this.rules = rules;
        this.owner = owner;
        this.weighing = new Weighing(question, rules);
        this.parameters = parameters;
    }

    /** The answer where the clauses fit into one word. */
    Answer find(long fired) {
        int place = place(fired * 0x9E3779B97F4A7C15L);
        for (int i = 0; i < PROBES; i++) {
            Answer answer = known[(place + i) & (SIZE - 1)];
            if (answer == null) {
                break;
            }
            if (answer.isFor(fired)) {
                return answer;
            }
        }
        return remember(place, make(new long[] {fired}, NONE));
    }

    /** The answer however many words the clauses take. */
    Answer find(long[] fired) {
        long mixed = 0;
        for (long word : fired) {
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
        }
        int place = place(mixed);
        for (int i = 0; i < PROBES; i++) {
            Answer answer = known[(place + i) & (SIZE - 1)];
            if (answer == null) {
                break;
            }
            if (answer.isFor(fired)) {
                return answer;
            }
        }
        return remember(place, make(fired, NONE));
    }

    private static int place(long mixed) {
        return (int) (mixed >>> 52);
    }

    private Answer remember(int place, Answer answer) {
        for (int i = 0; i < PROBES; i++) {
            if (known[(place + i) & (SIZE - 1)] == null) {
                known[(place + i) & (SIZE - 1)] = answer;
                break;
            }
        }
        return answer;
    }

    /** An answer with overrides, which nobody else shares. */
    Answer make(long[] fired, boolean[] overridden) {
        boolean[] rulesFired = new boolean[rules.length];
        for (int clause = 0; clause < owner.length; clause++) {
            rulesFired[owner[clause]] |= (fired[clause >>> 6] >>> clause & 1) != 0;
        }
        Weighed weighed = weighing.weigh(rulesFired, overridden);
        return new Answer(fired, rules, weighed, new VerdictWriter(question, rules, parameters, weighed).write());
    }
}
