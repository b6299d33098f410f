package io.github.socialprescribing.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a member stands in a document whose texts hold no quotation marks.
 *
 * @param name its name
 * @param start the first character of the name's quotation mark
 * @param value the first character of its value
 * @param end the character behind its value
 */
record Spot(String name, int start, int value, int end) {

    private static final Pattern NAME = Pattern.compile("\"([\\w-]+)\":\\s*");

    /** Every member of a document, those of inner objects too. */
    static List<Spot> of(String document) {
        List<Spot> spots = new ArrayList<>();
        Matcher name = NAME.matcher(document);
        while (name.find()) {
            spots.add(new Spot(name.group(1), name.start(), name.end(), end(document, name.end())));
        }
        return spots;
    }

    /** The document with something else as the value. */
    String with(String document, String other) {
        return document.substring(0, value) + other + document.substring(end);
    }

    /** The document with something more before the member. */
    String before(String document, String more) {
        return document.substring(0, start) + more + document.substring(start);
    }

    /** The document with something more behind the member. */
    String behind(String document, String more) {
        return document.substring(0, end) + more + document.substring(end);
    }

    private static int end(String document, int from) {
        int depth = 0;
        boolean text = false;
        for (int at = from; ; at++) {
            char next = document.charAt(at);
            if (!text && depth == 0 && ",]} \n".indexOf(next) >= 0) {
                return at;
            }
            text ^= next == '"';
            depth += text ? 0 : next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
        }
    }
}
