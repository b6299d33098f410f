package io.github.socialprescribing.policy;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * Values of facts by name: what an embedder knows beside the situation, what is known of a situation that is not known
 * in full, or what a decision rested on. Inside, every value is a whole number, as {@link Fact} says.
 *
 * @param values the values, by the names of the facts
 */
public record FactValues(Map<String, Long> values) {

    /** Nothing known. */
    public static final FactValues NONE = new FactValues(TreeMap.empty());

    /**
     * These values and a count.
     *
     * @param fact the count
     * @param value its value, in the range of the fact
     */
    public FactValues with(CountFact fact, long value) {
        return put(fact, value);
    }

    /**
     * These values and a flag.
     *
     * @param fact the flag
     * @param value yes or no
     */
    public FactValues with(FlagFact fact, boolean value) {
        return put(fact, value ? 1 : 0);
    }

    /**
     * These values and a choice.
     *
     * @param fact the choice
     * @param option one of its options
     */
    public FactValues with(ChoiceFact fact, String option) {
        return put(fact, fact.options().indexOf(option));
    }

    /**
     * These values and a choice.
     *
     * @param fact the choice
     * @param option a constant whose {@link ChoiceFact#word} is one of its options
     */
    public FactValues with(ChoiceFact fact, Enum<?> option) {
        return with(fact, ChoiceFact.word(option));
    }

    /**
     * Whether a flag is known to be set.
     *
     * @param fact the flag
     */
    public boolean has(FlagFact fact) {
        return find(fact.name()).contains(1L);
    }

    /**
     * The value of a count.
     *
     * @param fact the count
     * @param otherwise what it is taken for where it is not known
     */
    public int get(CountFact fact, int otherwise) {
        return find(fact.name()).map(Math::toIntExact).getOrElse(otherwise);
    }

    FactValues put(Fact fact, long value) {
        if (!fact.allows(value)) {
            throw UnfitSituation.outOfRange(fact.name());
        }
        return new FactValues(values.put(fact.name(), value));
    }

    /**
     * The value of a fact, where it is known.
     *
     * @param fact the name of the fact
     */
    public Option<Long> find(String fact) {
        return values.get(fact);
    }
}
