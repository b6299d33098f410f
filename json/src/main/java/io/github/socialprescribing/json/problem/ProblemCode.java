package io.github.socialprescribing.json.problem;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * The lasting name of one way a document can be wrong, with the sentence and the remedy that belong to it. Programs
 * branch on the {@link #name()}; people read the rest.
 *
 * @param name dotted lower-case words, such as {@code type} or {@code consent.late}; never reused
 * @param severity what it does to a document where no {@link Profile} says otherwise
 * @param sentence the fact, lower case, without full stop; <code>{word}</code> stands for a parameter of the problem
 * @param advice what would make it right, in the same manner; empty where that goes without saying
 * @param since the first version of the library that tells it
 */
public record ProblemCode(String name, Severity severity, String sentence, String advice, String since)
        implements Comparable<ProblemCode> {

    /** Refuses a name of other characters, and a blank sentence. */
    public ProblemCode {
        if (!name.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)*")) {
            throw new IllegalArgumentException("the name of a problem is dotted lower-case words");
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("a problem has a sentence");
        }
    }

    /** What would make it right, if it needs saying. */
    public Option<String> remedy() {
        return advice.isEmpty() ? Option.none() : Option.some(advice);
    }

    /** A code is its name, as it is for order; and a program that looks at one document need not compare five parts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemCode it && name.equals(it.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(ProblemCode other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
