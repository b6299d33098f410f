package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;

/**
 * Writes explanations: facts in words, what each rule said, and what would have led elsewhere. It reads more than decisions
 * do, so that no change is told that cannot be: whatever is tied to a fact that somebody can change.
 */
final class Explainer<S> {

    private final String question;
    private final FactTexts texts;
    private final Counterfactuals counterfactuals;
    private final Rulebook book;
    private final Headline headline;
    private final Extent extent;
    private final Readings<S> readings;

    /** The places of the facts that rules use. */
    private final int[] used;

    Explainer(Rulebook decided, Headline headline, Extent extent, Readings<S> readings, Asked<S> asked) {
        this.headline = headline;
        book = decided.withWhatIsTied();
        boolean same = book.cells().facts.length == decided.cells().facts.length;
        this.extent = same ? extent : Extent.of(book.question(), book.cells().facts);
        this.readings = same ? readings : new Readings<>(book.question(), this.extent, asked);
        question = book.question().name();
        texts = new FactTexts(book.cells().facts);
        counterfactuals = new Counterfactuals(book.cells(), headline, this.extent.totals, this.readings, texts);
        used = new int[decided.cells().facts.length];
        for (int i = 0; i < used.length; i++) {
            used[i] = book.cells().place(decided.cells().facts[i].name());
        }
    }

    /** The value of every fact at its place. */
    long[] read(S situation) {
        return readings.read(situation);
    }

    /** The same of a situation that was kept; refuses values that no situation has. */
    long[] read(FactValues kept) {
        long[] facts = book.values(kept);
        readings.check(facts);
        return facts;
    }

    /** What to keep of a situation, so that it can be explained again. */
    FactValues kept(long[] facts) {
        return book.values(facts);
    }

    /** What each axis leaves alive; the axes are those of decisions. */
    long[] alive(long[] facts) {
        return book.cells().alive(facts);
    }

    Explanation explain(long[] facts, long[] alive, Answer answer) {
        Outcome outcome = answer.verdict().outcome();
        return new Explanation(
                question,
                outcome,
                texts.all(used, facts),
                answer.findings(),
                counterfactuals.of(facts, alive, outcome));
    }

    Seq<Explanation.Change> changes(long[] facts, long[] alive, Outcome outcome) {
        return new Combinations(book.cells(), extent, headline)
                .of(facts, outcome, counterfactuals.of(facts, alive, outcome));
    }
}
