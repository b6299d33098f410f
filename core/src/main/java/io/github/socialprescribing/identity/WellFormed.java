package io.github.socialprescribing.identity;

/** The one check of every id. Its message never shows the text that failed. */
final class WellFormed {

    private WellFormed() {}

    static void require(String text, String kind) {
        if (!Id.isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "the id of the " + kind + " is 1 to " + Id.LONGEST + " of the characters `A-Z a-z 0-9 . _ ~ : -`");
        }
    }
}
