package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A question as it is asked of one type of situation: for each of its facts the accessor that reads it. The one place
 * where a policy, which is data, meets code.
 *
 * <p>An embedder extends it by facts of her own with {@code with(fact, accessor)}, and by what ties them with {@code with}
 * and an {@link Assumption} or a {@link Total}, or lets the situation carry them by name with {@link #supplementedBy}. Keep it in a constant: a policy remembers what it compiled for it.
 *
 * @param <S> the type of situation
 */
public final class Asked<S> {

    /** How the fact of a name is read. */
    private record Reader<S>(String fact, ToLongFunction<? super S> reads) {}

    private final Question question;

    /** The latest first, which is the one that counts. */
    private final List<Reader<S>> readers;

    private final Option<Function<? super S, FactValues>> supplement;

    private Asked(Question question, List<Reader<S>> readers, Option<Function<? super S, FactValues>> supplement) {
        this.question = question;
        this.readers = readers;
        this.supplement = supplement;
    }

    /**
     * A question, asked of a type of situation.
     *
     * @param question the question
     * @param situation the type of situation
     * @param <S> the type of situation
     */
    public static <S> Asked<S> of(Question question, Class<S> situation) {
        return new Asked<>(question, List.empty(), Option.none());
    }

    /**
     * A question, asked of bare values: for tables, documents and trials that have no type of situation.
     *
     * @param question the question, with its facts
     */
    public static Asked<FactValues> ofValues(Question question) {
        return of(question, FactValues.class).supplementedBy(values -> values);
    }

    /** The question, with every fact that is read here. */
    public Question question() {
        return question;
    }

    /**
     * How a count is read.
     *
     * @param fact the count
     * @param reader gives it as a whole number in its unit
     */
    public Asked<S> with(CountFact fact, ToLongFunction<? super S> reader) {
        return reading(fact, reader);
    }

    /**
     * How a flag is read.
     *
     * @param fact the flag
     * @param reader whether it is the case
     */
    public Asked<S> with(FlagFact fact, Predicate<? super S> reader) {
        return reading(fact, new FlagReader<>(reader));
    }

    /**
     * How a choice is read.
     *
     * @param fact the choice
     * @param reader gives a constant whose {@link ChoiceFact#word} is one of its options
     */
    public Asked<S> with(ChoiceFact fact, Function<? super S, ? extends Enum<?>> reader) {
        return reading(fact, new ChoiceReader<>(fact, reader));
    }

    /**
     * What always holds between two facts.
     *
     * @param assumption the relation
     */
    public Asked<S> with(Assumption assumption) {
        return new Asked<>(question.with(assumption), readers, supplement);
    }

    /**
     * Which count is others taken together. Each of them is read by itself, and a situation in which they differ is refused.
     *
     * @param total the total and its parts
     */
    public Asked<S> with(Total total) {
        return new Asked<>(question.with(total), readers, supplement);
    }

    private Asked<S> reading(Fact fact, ToLongFunction<? super S> reader) {
        return new Asked<>(question.with(fact), readers.prepend(new Reader<>(fact.name(), reader)), supplement);
    }

    /**
     * Where facts are found by name that nothing here reads. One that is missing there is an error with its name.
     *
     * @param values gives what the situation carries beside its own fields
     */
    public Asked<S> supplementedBy(Function<? super S, FactValues> values) {
        return new Asked<>(question, readers, Option.some(values));
    }

    /** The accessor of a fact; a fact that nobody reads is a mistake in the program, told by its name. */
    ToLongFunction<? super S> reader(Fact fact) {
        for (Reader<S> it : readers) {
            if (it.fact().equals(fact.name())) {
                requireSame(fact);
                return it.reads();
            }
        }
        if (supplement.isDefined()) {
            Function<? super S, FactValues> values = supplement.get();
            return situation ->
                    values.apply(situation).find(fact.name()).getOrElseThrow(() -> UnfitSituation.missing(fact.name()));
        }
        throw UnfitSituation.missing(fact.name());
    }

    private void requireSame(Fact fact) {
        Option<Fact> same = question.find(fact.name());
        if (same.isEmpty() || !Objects.equals(same.get(), fact)) {
            throw new IllegalArgumentException("the fact `" + fact.name() + "` is not the one that is read here");
        }
    }
}
