package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;

/** Writes explanations: facts in words, what each rule said, and what would have led elsewhere. */
final class Explainer {

    private final String question;
    private final FactTexts texts;
    private final Counterfactuals counterfactuals;
    private final Rulebook book;
    private final Headline headline;
    private final Extent extent;
    private final TiedFacts tied;

    Explainer(Rulebook book, Headline headline, Extent extent, Readings<?> readings) {
        this.extent = extent;
        this.book = book;
        this.headline = headline;
        question = book.question().name();
        texts = new FactTexts(book.cells().facts);
        tied = TiedFacts.of(book.question(), extent);
        counterfactuals = new Counterfactuals(book.cells(), extent.totals, readings, texts, tied);
    }

    Explanation explain(long[] facts, long[] alive, Answer answer) {
        Outcome outcome = answer.verdict().outcome();
        Headline headlined = headline(answer.overridden());
        return new Explanation(
                question,
                outcome,
                texts.all(facts),
                answer.findings(),
                counterfactuals.of(facts, alive, outcome, headlined));
    }

    /** What people have overridden in one situation is so in the situations to which a change leads. */
    private Headline headline(boolean[] overridden) {
        return overridden.length == 0
                ? headline
                : new Headline(book.question(), book.rules(), book.cells().owner, overridden);
    }

    Seq<Explanation.Change> changes(long[] facts, long[] alive, Outcome outcome) {
        return new Combinations(book.cells(), extent, headline, tied)
                .of(facts, outcome, counterfactuals.of(facts, alive, outcome, headline));
    }
}
