package io.github.socialprescribing.provenance;

import java.util.function.Function;

/** Why a rule exists or a number is what it is. */
public sealed interface Provenance {

    /**
     * The source paper says so (Heap et al. 2025, doi 10.1057/s41599-025-06035-9).
     *
     * @param quote its exact words
     */
    record Paper(String quote) implements Provenance {
        /** Refuses a blank quotation. */
        public Paper {
            Said.require(quote);
        }
    }

    /**
     * Another publication says so.
     *
     * @param reference what a reader needs to find it
     */
    record Source(String reference) implements Provenance {
        /** Refuses a blank reference. */
        public Source {
            Said.require(reference);
        }
    }

    /**
     * Nobody says so; it was assumed, and may be changed.
     *
     * @param why what speaks for it
     */
    record Assumed(String why) implements Provenance {
        /** Refuses an assumption without a reason. */
        public Assumed {
            Said.require(why);
        }
    }

    /**
     * The answer of the one function that fits.
     *
     * @param paper asked of a quotation
     * @param source asked of another source
     * @param assumed asked of an assumption
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Paper, ? extends R> paper,
            Function<? super Source, ? extends R> source,
            Function<? super Assumed, ? extends R> assumed) {
        if (this instanceof Paper it) {
            return paper.apply(it);
        }
        if (this instanceof Source it) {
            return source.apply(it);
        }
        return assumed.apply((Assumed) this);
    }

    /** One line for a table: {@code paper: …}, {@code source: …} or {@code assumed: …}. */
    default String inWords() {
        return match(it -> "paper: " + it.quote(), it -> "source: " + it.reference(), it -> "assumed: " + it.why());
    }
}
