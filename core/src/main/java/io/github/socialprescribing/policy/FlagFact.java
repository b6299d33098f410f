package io.github.socialprescribing.policy;

/**
 * Something that is the case or is not.
 *
 * @param name its lasting name
 * @param meaning what is the case, in one sentence
 * @param changeable whether somebody could bring about the opposite
 */
public record FlagFact(String name, String meaning, boolean changeable) implements Fact {

    /** Refuses a fact without a name. */
    public FlagFact {
        Named.require(name, meaning);
    }

    /**
     * A flag that stands as it is.
     *
     * @param name its lasting name
     * @param meaning what is the case, in one sentence
     */
    public static FlagFact of(String name, String meaning) {
        return new FlagFact(name, meaning, false);
    }

    /** The same flag, which somebody could turn. */
    public FlagFact thatCanChange() {
        return new FlagFact(name, meaning, true);
    }

    /** Whether it is the case. */
    public Condition isTrue() {
        return new Condition.Flag(name, true);
    }

    /** Whether it is not the case. */
    public Condition isNotTrue() {
        return new Condition.Flag(name, false);
    }

    @Override
    public long least() {
        return 0;
    }

    @Override
    public long most() {
        return 1;
    }

    @Override
    public String inWords(long value) {
        return value == 0 ? "no" : "yes";
    }
}
