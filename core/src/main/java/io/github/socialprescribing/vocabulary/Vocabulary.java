package io.github.socialprescribing.vocabulary;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The terms of one kind that a service knows, how they read, and which is a kind of which. Open by design: a term that
 * is not listed is still a term, it only has no label here. A vocabulary is extended with {@code with…}, which leaves
 * the original as it was.
 *
 * @param <T> the kind of term
 */
public final class Vocabulary<T extends Term> {

    private final Map<Code, Entry<T>> entries;

    private Vocabulary(Map<Code, Entry<T>> entries) {
        this.entries = entries;
    }

    private record Entry<T>(T term, String label, Option<T> broader) {}

    /**
     * The vocabulary without a word.
     *
     * @param <T> the kind of term
     */
    public static <T extends Term> Vocabulary<T> empty() {
        return new Vocabulary<>(LinkedHashMap.empty());
    }

    /**
     * This vocabulary and one term more, or the term with a new label.
     *
     * @param term the term
     * @param label how it reads in a sentence
     */
    public Vocabulary<T> with(T term, String label) {
        return put(new Entry<>(term, label, Option.none()));
    }

    /**
     * This vocabulary and a term that is a kind of another.
     *
     * @param term the narrower term
     * @param label how it reads in a sentence
     * @param broader a term that is already known, and that is not itself a kind of {@code term}
     */
    public Vocabulary<T> with(T term, String label, T broader) {
        if (!knows(broader) || isA(/* term= */ broader, /* broader= */ term)) {
            throw new IllegalArgumentException("the broader term is known already and is no kind of the narrower");
        }
        return put(new Entry<>(term, label, Option.some(broader)));
    }

    private Vocabulary<T> put(Entry<T> entry) {
        return new Vocabulary<>(entries.put(entry.term().code(), entry));
    }

    /** All terms, in the order in which they were added. */
    public Seq<T> terms() {
        return entries.values().map(Entry::term);
    }

    /**
     * Whether the term is listed.
     *
     * @param term any term of this kind
     */
    public boolean knows(T term) {
        return entries.containsKey(term.code());
    }

    /**
     * The listed term with this code.
     *
     * @param code the code to look for
     */
    public Option<T> find(Code code) {
        return entries.get(code).map(Entry::term);
    }

    /**
     * How a term reads; a term that is not listed reads as the value of its code.
     *
     * @param term any term of this kind
     */
    public String label(T term) {
        return entries.get(term.code()).map(Entry::label).getOrElse(term.code().value());
    }

    /**
     * Whether a term is another, or a kind of it.
     *
     * @param term the term asked about
     * @param broader the term it may be a kind of
     */
    public boolean isA(T term, T broader) {
        Option<T> next = Option.some(term);
        while (next.isDefined()) {
            if (next.get().code().equals(broader.code())) {
                return true;
            }
            next = entries.get(next.get().code()).flatMap(Entry::broader);
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Vocabulary" + entries.keySet().map(Code::value).mkString("[", ", ", "]");
    }
}
