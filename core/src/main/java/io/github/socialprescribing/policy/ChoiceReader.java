package io.github.socialprescribing.policy;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads an enum as its place among the options of a choice; a constant that is no option reads as out of range. */
@SuppressWarnings("EnumOrdinal") // a table of constants, gone when the program ends
final class ChoiceReader<S> implements ToLongFunction<S> {

    private final ChoiceFact fact;
    private final Function<? super S, ? extends Enum<?>> reader;

    /** The place of each constant, by ordinal; computed when the first constant shows its type, again if two threads meet. */
    private long @Nullable [] places;

    ChoiceReader(ChoiceFact fact, Function<? super S, ? extends Enum<?>> reader) {
        this.fact = fact;
        this.reader = reader;
    }

    @Override
    public long applyAsLong(S situation) {
        Enum<?> constant = reader.apply(situation);
        long[] known = places;
        if (known == null) {
            known = placesOf(constant.getDeclaringClass());
            places = known;
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
