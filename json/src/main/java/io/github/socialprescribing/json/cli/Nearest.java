package io.github.socialprescribing.json.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What somebody may have meant who typed a word that is none of those there are. */
final class Nearest {

    /** As many letters may be amiss, and no more than half of them. */
    private static final int FAR = 3;

    private Nearest() {}

    /** Which words there are, and the one that was meant, if one is near. */
    static String hint(String typed, Seq<String> words) {
        return "`" + typed + "` is none of " + words.mkString(", ") + meant(typed, words);
    }

    /** The word that was meant, if one is near. */
    static String meant(String typed, Seq<String> words) {
        return of(typed, words).map(it -> "; did you mean `" + it + "`?").getOrElse("");
    }

    private static Option<String> of(String typed, Seq<String> words) {
        int far = Math.min(FAR, typed.length() / 2);
        return words.minBy(word -> distance(small(typed), small(word)))
                .filter(word -> distance(small(typed), small(word)) <= far);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be added, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
