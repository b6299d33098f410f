package io.github.socialprescribing.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers given so far, found again by the clauses that hold, so that equal answers are one object and deciding makes
 * no garbage. A policy with more distinct answers than are kept makes the others anew each time.
 *
 * <p>Finding takes no lock: answers are immutable, and who sees an old table looks again under the lock before making an
 * answer.
 */
final class Answers {

    private static final int FIRST_SIZE = 64;

    /** The most answers that are kept. */
    private static final int MOST = 8192;

    /** No rule is overridden. */
    private static final boolean[] NONE = {};

    private final Question question;
    private final Rule[] rules;
    private final int[] owner;
    private final Weighing weighing;
    private final Map<String, Long> parameters;

    /** Open addressing; a power of two long, and at most half full. */
    private @Nullable Answer[] known = new @Nullable Answer[FIRST_SIZE];

    private int count;

    Answers(Question question, Rule[] rules, int[] owner, Map<String, Long> parameters) {
        this.question = question;
        this.rules = rules;
        this.owner = owner;
        this.weighing = new Weighing(question, rules);
        this.parameters = parameters;
    }

    /** The answer where the clauses fit into one word. */
    Answer find(long fired) {
        @Nullable Answer[] table = known;
        int place = place(mix(0, fired), table);
        for (Answer answer = table[place]; answer != null; answer = table[place]) {
            if (answer.isFor(fired)) {
                return answer;
            }
            place = (place + 1) & (table.length - 1);
        }
        return remember(new long[] {fired});
    }

    /** The answer however many words the clauses take; keeps a copy of them. */
    Answer find(long[] fired) {
        @Nullable Answer[] table = known;
        Answer answer = table[placeOf(fired, table)];
        return answer != null ? answer : remember(fired.clone());
    }

    private static long mix(long before, long word) {
        return (before ^ word) * 0x9E3779B97F4A7C15L;
    }

    private static int place(long mixed, @Nullable Answer[] table) {
        return (int) (mixed >>> 40) & (table.length - 1);
    }

    /** Where the answer stands, or would. */
    private static int placeOf(long[] fired, @Nullable Answer[] table) {
        long mixed = 0;
        for (long word : fired) {
            mixed = mix(mixed, word);
        }
        int place = place(mixed, table);
        for (Answer answer = table[place]; answer != null && !answer.isFor(fired); answer = table[place]) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private synchronized Answer remember(long[] fired) {
        Answer before = known[placeOf(fired, known)];
        if (before != null) {
            return before;
        }
        Answer answer = make(fired, NONE);
        if (count < MOST) {
            if (2 * count >= known.length) {
                grow();
            }
            known[placeOf(fired, known)] = answer;
            count++;
        }
        return answer;
    }

    private void grow() {
        @Nullable Answer[] larger = new @Nullable Answer[2 * known.length];
        for (Answer answer : known) {
            if (answer != null) {
                larger[placeOf(answer.fired(), larger)] = answer;
            }
        }
        known = larger;
    }

    /** An answer with overrides, which nobody else shares. */
    Answer make(long[] fired, boolean[] overridden) {
        boolean[] rulesFired = new boolean[rules.length];
        for (int clause = 0; clause < owner.length; clause++) {
            rulesFired[owner[clause]] |= (fired[clause >>> 6] >>> clause & 1) != 0;
        }
        Weighed weighed = weighing.weigh(rulesFired, overridden);
        Verdict verdict = new VerdictWriter(question, rules, parameters, weighed).write();
        return new Answer(fired, rules, weighed, both(overridden, rulesFired), verdict);
    }

    /** The rules that are among some and among others, where there are some. */
    private static boolean[] both(boolean[] some, boolean[] others) {
        boolean[] both = some.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= others[i];
        }
        return both;
    }
}
