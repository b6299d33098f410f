package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * All that speaks against a command, never only the first.
 *
 * @param all at least one refusal, in the order in which they were found
 * @param explanations why the rules refused, with what would have led elsewhere, one for every question that was asked of
 *     them; empty where no rule was asked
 */
public record Refusals(Seq<Refusal> all, Seq<Explanation> explanations) {

    /** Refuses an empty list, which would be no refusal. */
    public Refusals {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is at least one refusal");
        }
    }

    /**
     * Refusals about which no rule was asked.
     *
     * @param all at least one refusal, in the order in which they were found
     */
    public Refusals(Seq<Refusal> all) {
        this(all, List.empty());
    }

    /**
     * These refusals.
     *
     * @param first one refusal
     * @param more the others
     */
    public static Refusals of(Refusal first, Refusal... more) {
        return new Refusals(List.of(more).prepend(first));
    }

    /**
     * The refusals if there are any, the answer if there are none.
     *
     * @param refusals what speaks against it, perhaps nothing
     * @param otherwise what happens if nothing does
     * @param <T> the kind of answer
     */
    public static <T> Either<Refusals, T> or(Seq<Refusal> refusals, Supplier<T> otherwise) {
        return refusals.isEmpty() ? Either.right(otherwise.get()) : Either.left(new Refusals(refusals.distinct()));
    }

    /**
     * The same refusals, and why the rules refused.
     *
     * @param why an explanation for every question that was asked of them
     */
    public Refusals explainedBy(Explanation... why) {
        return new Refusals(all, explanations.appendAll(List.of(why)));
    }

    /** The codes, in order. */
    public Seq<RefusalCode> codes() {
        return all.map(Refusal::code);
    }

    /**
     * The refusal with this code, if it is among them.
     *
     * @param code the code to look for
     */
    public Option<Refusal> find(RefusalCode code) {
        return all.find(refusal -> refusal.code().name().equals(code.name()));
    }
}
