package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A count that is always others taken together, such as: what will have been used is what has been used and what is asked
 * for. Whoever changes a part changes the total with it, and the total changes by its parts alone, so that nobody is told
 * to change it. A situation in which it is another number is refused.
 *
 * @param fact the name of the total
 * @param parts the names of the counts that it is made of
 */
public record Total(String fact, Seq<String> parts) {

    /** Refuses a total of nothing, or of itself, and a part that counts twice. */
    public Total {
        if (parts.isEmpty() || parts.contains(fact) || parts.distinct().size() < parts.size()) {
            throw new IllegalArgumentException("a total is made of one or several other facts, each once");
        }
    }

    /**
     * A count is others taken together.
     *
     * @param total the count; its range holds whatever its parts can come to
     * @param parts the others, none of them a total itself
     */
    public static Total of(CountFact total, CountFact... parts) {
        return new Total(total.name(), List.of(parts).map(CountFact::name));
    }

    @Override
    public String toString() {
        return fact + " is " + parts.mkString(" + ");
    }
}
