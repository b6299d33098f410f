package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * Facts with their values in words. Most are written once and shared by all explanations: those of a narrow range, and
 * changes, which lead to the same few values again and again. Threads that meet write the same.
 */
@SuppressWarnings("EnumOrdinal") // a table by outcome, gone when the program ends
final class FactTexts {

    private static final int NARROW = 256;
    private static final int OUTCOMES = Outcome.values().length;

    private final Fact[] facts;
    private final @Nullable ObservedFact[][] observed;
    private final @Nullable Known[][] changes;

    /** A change that was written before. */
    private record Known(long value, Change change) {}

    FactTexts(Fact[] facts) {
        this.facts = facts;
        observed = new ObservedFact[facts.length][];
        changes = new Known[facts.length][];
        for (int i = 0; i < facts.length; i++) {
            long values = facts[i].most() - facts[i].least() + 1;
            observed[i] = new @Nullable ObservedFact[values <= NARROW ? (int) values : 0];
            changes[i] = new @Nullable Known[OUTCOMES * (int) Math.min(values, NARROW)];
        }
    }

    Seq<ObservedFact> all(long[] values) {
        List<ObservedFact> all = List.empty();
        for (int i = facts.length - 1; i >= 0; i--) {
            all = all.prepend(observed(i, values[i]));
        }
        return all;
    }

    private ObservedFact observed(int fact, long value) {
        @Nullable ObservedFact[] shared = observed[fact];
        if (shared.length == 0) {
            return facts[fact].observed(value);
        }
        int place = (int) (value - facts[fact].least());
        ObservedFact known = shared[place];
        if (known == null) {
            known = facts[fact].observed(value);
            shared[place] = known;
        }
        return known;
    }

    /** A change with which others go along; written anew, as they may be others each time. */
    Change change(int fact, long value, Outcome outcome, Seq<ObservedFact> along) {
        return along.isEmpty()
                ? change(fact, value, outcome)
                : new Change(LinkedHashSet.of(observed(fact, value)), outcome, along);
    }

    Change change(int fact, long value, Outcome outcome) {
        @Nullable Known[] shared = changes[fact];
        int place = Math.floorMod(value - facts[fact].least(), shared.length / OUTCOMES) * OUTCOMES + outcome.ordinal();
        Known known = shared[place];
        if (known == null || known.value != value) {
            known = new Known(value, new Change(LinkedHashSet.of(observed(fact, value)), outcome));
            shared[place] = known;
        }
        return known.change;
    }
}
