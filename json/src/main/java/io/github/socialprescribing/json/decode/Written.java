package io.github.socialprescribing.json.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A member's name as programs write it, {@code "name":}, to be compared sixteen bytes at a time. */
final class Written {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORDS = 16;

    private final byte[] bytes;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    Written(String name) {
        this.bytes = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, Math.max(WORDS, bytes.length));
        this.first = (long) EIGHT.get(padded, 0);
        this.second = (long) EIGHT.get(padded, 8);
        this.firstMask = bytes.length >= 8 ? -1 : -1L >>> (64 - 8 * bytes.length);
        this.secondMask = bytes.length >= WORDS ? -1 : bytes.length <= 8 ? 0 : -1L >>> (64 - 8 * (bytes.length - 8));
    }

    int length() {
        return bytes.length;
    }

    /** Whether the text has it there; false as well so near to the end that no value can follow. */
    boolean isAt(byte[] text, int at, int end) {
        if (at + WORDS > end
                || (((long) EIGHT.get(text, at) ^ first) & firstMask) != 0
                || (((long) EIGHT.get(text, at + 8) ^ second) & secondMask) != 0) {
            return false;
        }
        return bytes.length <= WORDS
                || (at + bytes.length <= end && Arrays.equals(text, at, at + bytes.length, bytes, 0, bytes.length));
    }
}
