package io.github.socialprescribing.json.decode;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A fixed list of words of ASCII letters, digits and signs, found by their bytes.
 *
 * @param <T> what the words stand for
 */
public final class Words<T> implements Characters<T> {

    private final Object[] values;
    private final String[] table;
    private final int mask;

    /**
     * The words, and what they stand for.
     *
     * @param words each word with its value
     */
    public Words(Map<String, T> words) {
        this.mask = Integer.highestOneBit(Math.max(1, words.size())) * 4 - 1;
        this.values = new Object[mask + 1];
        this.table = new String[mask + 1];
        for (Tuple2<String, T> word : words) {
            put(word._1, word._2);
        }
    }

    private void put(String word, T value) {
        int at = hash(word.getBytes(StandardCharsets.US_ASCII), 0, word.length()) & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = word;
        values[at] = value;
    }

    @Override
    @SuppressWarnings("unchecked") // the table holds nothing else
    public @Nullable T read(byte[] text, int from, int to) {
        int at = hash(text, from, to) & mask;
        while (table[at] != null) {
            if (isSame(table[at], text, from, to)) {
                return (T) values[at];
            }
            at = (at + 1) & mask;
        }
        return null;
    }

    private static boolean isSame(String word, byte[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }
}
