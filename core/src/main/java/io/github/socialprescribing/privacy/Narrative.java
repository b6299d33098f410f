package io.github.socialprescribing.privacy;

/**
 * Free text about a person. It is read with {@link #text()} and in no other way: {@code toString()} gives its length,
 * so a log that prints a whole pathway still prints nobody's story.
 *
 * @param text what was said or written; never blank, at most {@value #LONGEST} characters
 */
public record Narrative(String text) {

    /** The longest text, in characters (assumed: some forty printed pages). */
    public static final int LONGEST = 100_000;

    /** Refuses a blank text, which should be left out, and one too long to be a note. */
    public Narrative {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a narrative says something in at most " + LONGEST + " characters, or is left out");
        }
    }

    @Override
    public String toString() {
        return "Narrative[" + text.length() + " characters]";
    }
}
