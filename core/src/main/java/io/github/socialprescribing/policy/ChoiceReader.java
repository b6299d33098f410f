package io.github.socialprescribing.policy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads an enum as its place among the options of a choice; a constant that is no option reads as out of range.
 *
 * @param fact the choice
 * @param reader gives the constant
 * @param places the place of each constant, by ordinal; empty until the first constant shows its type
 */
@SuppressWarnings("EnumOrdinal") // a table of constants, gone when the program ends
record ChoiceReader<S>(ChoiceFact fact, Function<? super S, ? extends Enum<?>> reader, AtomicReference<long[]> places)
        implements ToLongFunction<S> {

    ChoiceReader(ChoiceFact fact, Function<? super S, ? extends Enum<?>> reader) {
        this(fact, reader, new AtomicReference<>());
    }

    @Override
    public long applyAsLong(S situation) {
        Enum<?> constant = reader.apply(situation);
        long[] known = places.get();
        if (known == null) {
            known = placesOf(constant.getDeclaringClass());
            places.set(known);
        }
        return known[constant.ordinal()];
    }

    private long[] placesOf(Class<? extends Enum<?>> type) {
        Enum<?>[] constants = type.getEnumConstants();
        long[] found = new long[constants.length];
        for (Enum<?> constant : constants) {
            found[constant.ordinal()] = fact.options().indexOf(ChoiceFact.word(constant));
        }
        return found;
    }
}
