package io.github.socialprescribing.policy;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements about a situation, as numbers. The negative of a number is the contrary of the statement. A statement is an
 * atom or says that others hold together, and two that say the same of the same atoms in the same way are one number; so
 * what two policies share costs nothing when they are compared.
 */
final class Logic {

    /** What always holds; its negative is what never does. */
    static final int TRUE = 1;

    private static final int[] NONE = {};

    /** Of each statement those that hold together; of atoms none. */
    private final List<int[]> parts = new ArrayList<>(List.of(NONE, NONE));

    private final Map<IntBuffer, Integer> known = new HashMap<>();

    /** A statement that says nothing of others. */
    int atom() {
        parts.add(NONE);
        return parts.size() - 1;
    }

    /** The statements that make up a positive one; none where it is an atom. */
    int[] parts(int statement) {
        return parts.get(statement);
    }

    /** All of them hold. */
    int and(int... some) {
        int[] sorted = some.clone();
        Arrays.sort(sorted);
        int[] distinct = new int[sorted.length];
        int size = 0;
        for (int it : sorted) {
            if (it == -TRUE || Arrays.binarySearch(sorted, -it) >= 0) {
                return -TRUE;
            }
            if (it != TRUE && (size == 0 || distinct[size - 1] != it)) {
                distinct[size++] = it;
            }
        }
        return size == 0 ? TRUE : size == 1 ? distinct[0] : together(Arrays.copyOf(distinct, size));
    }

    private int together(int[] several) {
        Integer before = known.putIfAbsent(IntBuffer.wrap(several), parts.size());
        if (before != null) {
            return before;
        }
        parts.add(several);
        return parts.size() - 1;
    }

    /** At least one of them holds. */
    int or(int... some) {
        int[] contraries = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            contraries[i] = -some[i];
        }
        return -and(contraries);
    }

    /** One of the two holds, and the other does not. */
    int either(int one, int other) {
        return one == other ? -TRUE : or(and(one, -other), and(-one, other));
    }
}
