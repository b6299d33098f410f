package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * Facts with their values in words. Those of a narrow range are written once and shared by all explanations; threads that
 * meet write the same.
 */
@SuppressWarnings("EnumOrdinal") // a table of outcomes, gone when the program ends
final class FactTexts {

    private static final long NARROW = 256;
    private static final int OUTCOMES = Outcome.values().length;

    private final Fact[] facts;
    private final @Nullable ObservedFact[][] observed;
    private final @Nullable Change[][] changes;

    FactTexts(Fact[] facts) {
        this.facts = facts;
        observed = new ObservedFact[facts.length][];
        changes = new Change[facts.length][];
        for (int i = 0; i < facts.length; i++) {
            long values = facts[i].most() - facts[i].least() + 1;
            int shared = values <= NARROW ? (int) values : 0;
            observed[i] = new @Nullable ObservedFact[shared];
            changes[i] = new @Nullable Change[shared * OUTCOMES];
        }
    }

    Seq<ObservedFact> all(long[] values) {
        List<ObservedFact> all = List.empty();
        for (int i = facts.length - 1; i >= 0; i--) {
            all = all.prepend(observed(i, values[i]));
        }
        return all;
    }

    ObservedFact observed(int fact, long value) {
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

    Change change(int fact, long value, Outcome outcome) {
        @Nullable Change[] shared = changes[fact];
        if (shared.length == 0) {
            return made(fact, value, outcome);
        }
        int place = (int) (value - facts[fact].least()) * OUTCOMES + outcome.ordinal();
        Change known = shared[place];
        if (known == null) {
            known = made(fact, value, outcome);
            shared[place] = known;
        }
        return known;
    }

    private Change made(int fact, long value, Outcome outcome) {
        return new Change(LinkedHashSet.of(observed(fact, value)), outcome);
    }
}
