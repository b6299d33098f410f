package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.problem.TextProblemCodes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What an identifier of SNOMED CT looks like: up to eighteen digits, of which the last is Verhoeff's check on the others. */
final class Snomed {

    /** The system's URI, as FHIR writes it. */
    static final String SYSTEM = "http://snomed.info/sct";

    private static final int SHORTEST = 6;
    private static final int LONGEST = 18;

    private static final Seq<Breach> NO_IDENTIFIER = List.of(new Breach(TextProblemCodes.SNOMED_FORM, "/code"));
    private static final Seq<Breach> WRONG_DIGIT = List.of(new Breach(TextProblemCodes.SNOMED_CHECK_DIGIT, "/code"));

    /** Row {@code i} turns a digit {@code i} times by Verhoeff's permutation. */
    private static final int[][] TURNED = turned();

    private Snomed() {}

    /** What is wrong with a code of a system. */
    static Seq<Breach> breaches(String system, String code) {
        if (!system.equals(SYSTEM)) {
            return List.empty();
        }
        if (!isIdentifier(code)) {
            return NO_IDENTIFIER;
        }
        return check(code) == 0 ? List.empty() : WRONG_DIGIT;
    }

    private static boolean isIdentifier(String code) {
        return code.length() >= SHORTEST
                && code.length() <= LONGEST
                && code.charAt(0) != '0'
                && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static int check(String code) {
        int check = 0;
        for (int i = 0; i < code.length(); i++) {
            check = times(check, TURNED[i % 8][code.charAt(code.length() - 1 - i) - '0']);
        }
        return check;
    }

    /** The group of the turns and flips of a pentagon. */
    private static int times(int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
        }
        return b < 5 ? 5 + (a - b) % 5 : (5 + a - b) % 5;
    }

    private static int[][] turned() {
        int[] once = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        int[][] turned = new int[8][10];
        for (int digit = 0; digit < 10; digit++) {
            turned[0][digit] = digit;
            for (int times = 1; times < 8; times++) {
                turned[times][digit] = once[turned[times - 1][digit]];
            }
        }
        return turned;
    }
}
