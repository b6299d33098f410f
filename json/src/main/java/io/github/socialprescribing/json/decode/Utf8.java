package io.github.socialprescribing.json.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One quick look over a document before it is read. The tokenizer lets overlong forms and surrogates
 * through; this does not. Plain ASCII is passed sixteen bytes at a time.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int end;
    private int flaw = -1;

    private Utf8(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Looks at the bytes from {@code start} to {@code end}. */
    static Utf8 of(byte[] bytes, int start, int end) {
        Utf8 look = new Utf8(bytes, end);
        look.scan(start);
        return look;
    }

    /** The first byte that belongs to no character, or -1. */
    int flaw() {
        return flaw;
    }

    private void scan(int start) {
        int at = plain(start);
        while (at < end && flaw < 0) {
            at = plain(slowly(at, Math.min(at + 8, end)));
        }
    }

    /** Where sixteen bytes begin that are not all plain. */
    private int plain(int start) {
        int at = start;
        while (at + 16 <= end && (((long) EIGHT.get(bytes, at) | (long) EIGHT.get(bytes, at + 8)) & HIGH_BITS) == 0) {
            at += 16;
        }
        return at;
    }

    private int slowly(int from, int to) {
        int at = from;
        while (at < to && flaw < 0) {
            byte next = bytes[at];
            at += next >= 0 ? 1 : sequence(at, next);
        }
        return at;
    }

    /** The length of the character that begins here, by table 3-7 of the Unicode Standard; marks a flaw otherwise. */
    private int sequence(int at, byte lead) {
        int first = lead & 0xff;
        int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (length == 0 || at + length > end || !isSecond(first, bytes[at + 1] & 0xff)) {
            flaw = at;
            return 1;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                flaw = at;
                return 1;
            }
        }
        return length;
    }

    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0 && second <= 0xbf;
            case 0xed -> second >= 0x80 && second <= 0x9f;
            case 0xf0 -> second >= 0x90 && second <= 0xbf;
            case 0xf4 -> second >= 0x80 && second <= 0x8f;
            default -> second >= 0x80 && second <= 0xbf;
        };
    }
}
