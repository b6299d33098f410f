package io.github.socialprescribing.json.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A look over free text, eight bytes at a time, that stops only where something might be told: at characters that are no
 * plain ASCII, at digits and at signs.
 */
final class Prose {

    static final int CONTROL = 1;
    static final int MAY_BE_APART = 1 << 1;
    static final int NHS_NUMBER = 1 << 2;
    static final int PHONE = 1 << 3;
    static final int EMAIL = 1 << 4;
    static final int POSTCODE = 1 << 5;
    static final int BEYOND_ASCII = 1 << 6;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int DELETE = 0x7f;

    /** The first byte of characters from U+0300 on: what stands before is in its composed form. */
    private static final int FIRST_COMBINING = 0xcc;

    private final byte[] text;
    private final int from;
    private final int to;
    private int found;

    private Prose(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** What is to be told of well-formed UTF-8, and whether it is plain ASCII, one bit each. */
    static int look(byte[] text, int from, int to) {
        Prose prose = new Prose(text, from, to);
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long stops = stops((long) EIGHT.get(text, at));
            if (stops != 0) {
                prose.lookAtEach(stops, at);
            }
        }
        for (; at < to; at++) {
            prose.lookAt(at);
        }
        return prose.found;
    }

    /** The high bit of each byte that is a digit, an at sign, a control character or beyond ASCII, and of a few others. */
    private static long stops(long eight) {
        long digits = eight ^ (ONES * '0');
        long sign = eight ^ (ONES * '@');
        long found = eight
                | (eight + ONES)
                | ((digits - ONES * 10) & ~digits)
                | ((sign - ONES) & ~sign)
                | ((eight - ONES * ' ') & ~eight);
        return found & HIGH_BITS;
    }

    private void lookAtEach(long stops, int at) {
        for (long left = stops; left != 0; left &= left - 1) {
            lookAt(at + (Long.numberOfTrailingZeros(left) >>> 3));
        }
    }

    private void lookAt(int at) {
        byte next = text[at];
        if (next < 0) {
            beyondAscii(at, next & 0xff);
        } else if (next >= '0' && next <= '9') {
            digit(at);
        } else if (next == '@') {
            found |= isWord(at - 1) && isWord(at + 1) ? EMAIL : 0;
        } else if (next == DELETE || (next < ' ' && next != '\n' && next != '\r' && next != '\t')) {
            found |= CONTROL;
        }
    }

    private void beyondAscii(int at, int first) {
        found |= BEYOND_ASCII;
        if (first == 0xc2 && (text[at + 1] & 0xff) < 0xa0) {
            found |= CONTROL;
        } else if (first >= FIRST_COMBINING) {
            found |= MAY_BE_APART;
        }
    }

    private void digit(int at) {
        if (isUpper(at + 1) && isUpper(at + 2) && !isWord(at + 3) && isOutward(at(at - 1) == ' ' ? at - 2 : at - 1)) {
            found |= POSTCODE;
        }
        if (!isWord(at - 1)) {
            number(at);
        }
    }

    /** Digits in groups with one space or hyphen between them, read from the first one on. */
    private void number(int start) {
        int digits = 0;
        int sum = 0;
        for (int at = start; isDigit(at) || (isDigit(at + 1) && (at(at) == ' ' || at(at) == '-')); at++) {
            if (isDigit(at)) {
                sum += Math.max(1, 10 - digits++) * (text[at] - '0');
            }
        }
        if (digits == 10 && text[start] != '0' && sum % 11 == 0) {
            found |= NHS_NUMBER;
        }
        boolean abroad = at(start - 1) == '+' && digits >= 10 && digits <= 15;
        if (abroad || (text[start] == '0' && (digits == 10 || digits == 11))) {
            found |= PHONE;
        }
    }

    /** Whether the first half of a postcode ends there: one or two letters, a digit, and perhaps one more of either. */
    private boolean isOutward(int end) {
        int at = isUpper(end) || (isDigit(end) && isDigit(end - 1)) ? end - 1 : end;
        if (!isDigit(at) || !isUpper(at - 1)) {
            return false;
        }
        return !isWord(isUpper(at - 2) ? at - 3 : at - 2);
    }

    private int at(int at) {
        return at < from || at >= to ? ' ' : text[at];
    }

    private boolean isDigit(int at) {
        return at(at) >= '0' && at(at) <= '9';
    }

    private boolean isUpper(int at) {
        return at(at) >= 'A' && at(at) <= 'Z';
    }

    private boolean isWord(int at) {
        int it = at(at);
        return it < 0 || isDigit(at) || isUpper(at) || (it >= 'a' && it <= 'z');
    }
}
