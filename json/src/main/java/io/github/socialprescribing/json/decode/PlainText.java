package io.github.socialprescribing.json.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Texts without escapes, found and made from the bytes of a document, eight at a time where they are ASCII. */
final class PlainText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = ONES * '\\';
    private static final long QUOTES = ONES * '"';
    private static final long SPACES = ONES * ' ';

    private PlainText() {}

    /** The first quotation mark, backslash or control character from {@code start} on, or {@code end}. */
    static int end(byte[] bytes, int start, int end) {
        int at = start;
        for (; at + 8 <= end; at += 8) {
            long eight = (long) EIGHT.get(bytes, at);
            long quote = eight ^ QUOTES;
            long backslash = eight ^ BACKSLASHES;
            long found = ((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | ((eight - SPACES) & ~eight);
            if ((found & HIGH_BITS) != 0) {
                return at + (Long.numberOfTrailingZeros(found & HIGH_BITS) >>> 3);
            }
        }
        while (at < end && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) {
            at++;
        }
        return at;
    }

    /** The text of well-formed bytes. */
    static String of(byte[] bytes, int from, int to) {
        return of(bytes, from, to, isAscii(bytes, from, to));
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        long all = 0;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            all |= (long) EIGHT.get(bytes, at);
        }
        for (; at < to; at++) {
            all |= bytes[at];
        }
        return (all & HIGH_BITS) == 0;
    }

    /** The text of well-formed bytes of which it is known that some, or that none, are beyond ASCII. */
    static String of(byte[] bytes, int from, int to, boolean isAscii) {
        return isAscii ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : beyondAscii(bytes, from, to);
    }

    private static String beyondAscii(byte[] bytes, int from, int to) {
        byte[] latin1 = new byte[to - from];
        int written = 0;
        int at = from;
        while (at < to) {
            if (at + 8 <= to && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
                EIGHT.set(latin1, written, (long) EIGHT.get(bytes, at));
                at += 8;
                written += 8;
            } else if (bytes[at] >= 0) {
                latin1[written++] = bytes[at++];
            } else if (bytes[at] == (byte) 0xc2 || bytes[at] == (byte) 0xc3) {
                latin1[written++] = (byte) ((bytes[at] << 6) | (bytes[at + 1] & 0x3f));
                at += 2;
            } else {
                return new String(bytes, from, to - from, StandardCharsets.UTF_8);
            }
        }
        return new String(latin1, 0, written, StandardCharsets.ISO_8859_1);
    }

    /** Whether half of a character stands in it, which no encoding of Unicode can write. */
    static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isSurrogate(next)) {
                if (!Character.isHighSurrogate(next)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
