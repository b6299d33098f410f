package io.github.socialprescribing.json.decode;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A fixed list of words of ASCII letters, digits and signs, found by their bytes.
 *
 * @param <T> what the words stand for
 */
public final class Words<T> implements Characters<T> {

    private static final byte[] NOTHING = {};

    private final Object[] values;
    private final byte[][] table;
    private final int mask;

    /**
     * The words, and what they stand for.
     *
     * @param words each word with its value
     */
    public Words(Map<String, T> words) {
        this.mask = Integer.highestOneBit(Math.max(1, words.size())) * 4 - 1;
        this.values = new Object[mask + 1];
        this.table = new byte[mask + 1][];
        Arrays.fill(table, NOTHING);
        for (Tuple2<String, T> word : words) {
            put(word._1, word._2);
        }
    }

    private void put(String word, T value) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        int at = hash(bytes, 0, bytes.length) & mask;
        while (table[at].length > 0) {
            at = (at + 1) & mask;
        }
        table[at] = bytes;
        values[at] = value;
    }

    @Override
    @SuppressWarnings("unchecked") // the table holds nothing else
    public @Nullable T read(byte[] text, int from, int to) {
        if (from == to) {
            return null;
        }
        int at = hash(text, from, to) & mask;
        for (byte[] word = table[at]; word.length > 0; word = table[at]) {
            if (Arrays.equals(word, 0, word.length, text, from, to)) {
                return (T) values[at];
            }
            at = (at + 1) & mask;
        }
        return null;
    }

    /** Four of the characters and the length tell most words apart. */
    private static int hash(byte[] text, int from, int to) {
        int length = to - from;
        int hash = length;
        hash = 31 * hash + text[from];
        hash = 31 * hash + text[from + length / 3];
        hash = 31 * hash + text[from + length / 2];
        hash = 31 * hash + text[to - 1];
        return hash ^ hash >>> 15;
    }
}
