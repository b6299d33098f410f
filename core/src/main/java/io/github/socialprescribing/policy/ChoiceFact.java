package io.github.socialprescribing.policy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * One of a list, such as the kind of a session.
 *
 * @param name its lasting name
 * @param meaning what is chosen, in one sentence
 * @param options the possible words, all different, in a fixed order
 * @param changeable whether somebody could bring about another choice
 */
public record ChoiceFact(String name, String meaning, Seq<String> options, boolean changeable) implements Fact {

    /** Refuses a fact without a name, and a list that is empty or says a word twice. */
    public ChoiceFact {
        Named.require(name, meaning);
        if (options.isEmpty() || options.distinct().size() != options.size()) {
            throw new IllegalArgumentException("the options of a choice are at least one, and all different");
        }
    }

    /**
     * A choice that stands as it is.
     *
     * @param name its lasting name
     * @param meaning what is chosen, in one sentence
     * @param options the possible words
     */
    public static ChoiceFact of(String name, String meaning, String... options) {
        return new ChoiceFact(name, meaning, List.of(options), false);
    }

    /**
     * A choice among the constants of an enum, in lower case and with hyphens.
     *
     * @param name its lasting name
     * @param meaning what is chosen, in one sentence
     * @param options the enum
     */
    public static ChoiceFact of(String name, String meaning, Class<? extends Enum<?>> options) {
        return new ChoiceFact(name, meaning, List.of(options.getEnumConstants()).map(ChoiceFact::word), false);
    }

    /**
     * How an enum constant reads as an option: {@code HOME_VISIT} as {@code home-visit}.
     *
     * @param constant a constant of any enum
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same choice, which somebody could make otherwise. */
    public ChoiceFact thatCanChange() {
        return new ChoiceFact(name, meaning, options, true);
    }

    /**
     * Whether it is this option.
     *
     * @param option one of the options
     */
    public Condition is(String option) {
        return isOneOf(option);
    }

    /**
     * Whether it is this option.
     *
     * @param option a constant whose {@link #word} is one of the options
     */
    public Condition is(Enum<?> option) {
        return isOneOf(word(option));
    }

    /**
     * Whether it is one of these options.
     *
     * @param some some of the options
     */
    public Condition isOneOf(String... some) {
        return new Condition.OneOf(name, LinkedHashSet.of(some));
    }

    /**
     * Whether it is one of these options.
     *
     * @param some constants whose {@link #word} is one of the options
     */
    public Condition isOneOf(Enum<?>... some) {
        return new Condition.OneOf(name, LinkedHashSet.of(some).map(ChoiceFact::word));
    }

    @Override
    public long least() {
        return 0;
    }

    @Override
    public long most() {
        return options.size() - 1L;
    }

    @Override
    public String inWords(long value) {
        return options.get(Math.toIntExact(value));
    }
}
