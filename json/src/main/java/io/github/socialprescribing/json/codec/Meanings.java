package io.github.socialprescribing.json.codec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the members of derived objects say: the words that stand over the parts of each type in the source of the model.
 * They are kept in a file beside this class, which a test compares with that source.
 */
final class Meanings {

    /** Lines of {@code type.part=words}. */
    static final String FILE = "meanings.txt";

    private static final String MODEL = "io.github.socialprescribing.";
    private static final Map<String, String> WORDS = read();

    private Meanings() {}

    /** What a part of a type says, in words for a table; its name, where nothing is written of it. */
    static String of(Class<?> type, String part) {
        return WORDS.getOrDefault(key(type, part), Names.spoken(part));
    }

    /** Under which name a part is found in the file. */
    static String key(Class<?> type, String part) {
        return type.getCanonicalName().substring(MODEL.length()) + "." + part;
    }

    private static Map<String, String> read() {
        try (InputStream file = Meanings.class.getResourceAsStream(FILE)) {
            Map<String, String> words = new LinkedHashMap<>();
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .map(line -> line.split("=", 2))
                        .forEach(line -> words.put(line[0], line[1]));
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
