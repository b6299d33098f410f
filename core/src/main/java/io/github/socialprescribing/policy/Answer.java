package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that follows from a set of clauses, whatever the facts were: the verdict, and what each rule said. */
final class Answer {

    /** The first word of the clauses that hold. */
    private final long first;

    /** All their words. */
    private final long[] fired;

    private final Verdict verdict;
    private final Rule[] rules;
    private final Weighed weighed;

    /** Which rules that applied somebody has overridden, or nothing at all where nobody has overridden any. */
    private final boolean[] overridden;

    /** Written down when first asked for; two threads that meet write the same. */
    private @Nullable Seq<Explanation.Finding> findings;

    Answer(long[] fired, Rule[] rules, Weighed weighed, boolean[] overridden, Verdict verdict) {
        this.first = fired[0];
        this.fired = fired;
        this.rules = rules;
        this.weighed = weighed;
        this.overridden = overridden;
        this.verdict = verdict;
    }

    long[] fired() {
        return fired;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean[] overridden() {
        return overridden;
    }

    boolean isFor(long clauses) {
        return first == clauses;
    }

    boolean isFor(long[] clauses) {
        return Arrays.equals(fired, clauses);
    }

    Seq<Explanation.Finding> findings() {
        Seq<Explanation.Finding> known = findings;
        if (known == null) {
            List<Explanation.Finding> all = List.empty();
            for (int i = rules.length - 1; i >= 0; i--) {
                Rule rule = rules[i];
                all = all.prepend(new Explanation.Finding(rule.id(), rule.tier(), rule.says(), weighed.weight(i)));
            }
            known = all;
            findings = known;
        }
        return known;
    }
}
