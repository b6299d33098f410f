package io.github.socialprescribing.decision;

/**
 * The lasting name of one way to be refused, with the sentence and the remedy that belong to it. Programs branch on the
 * {@link #name()}; people read the rest. A service's own rules bring codes of their own.
 *
 * @param name capital letters, digits and underscores, such as {@code SESSION_LIMIT_REACHED}; never reused
 * @param sentence the fact, lower case, without full stop, without anything about the client
 * @param remedy what would make it possible
 */
public record RefusalCode(String name, String sentence, String remedy) implements Comparable<RefusalCode> {

    /** Refuses a name of other characters, and blank words. */
    public RefusalCode {
        if (!isWellFormed(name)) {
            throw new IllegalArgumentException("the name of a refusal is capital letters, digits and underscores");
        }
        if (sentence.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a refusal has a sentence and a remedy");
        }
    }

    private static boolean isWellFormed(String name) {
        for (int i = 0; i < name.length(); i++) {
            char it = name.charAt(i);
            boolean letter = it >= 'A' && it <= 'Z';
            if (!letter && (i == 0 || !(it == '_' || (it >= '0' && it <= '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public int compareTo(RefusalCode other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
