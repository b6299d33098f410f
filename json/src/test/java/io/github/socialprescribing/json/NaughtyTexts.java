package io.github.socialprescribing.json;

import java.util.stream.Stream;

/** Texts that programs stumble over. */
final class NaughtyTexts {

    private NaughtyTexts() {}

    /** What a text about a person may be, however odd it looks. */
    static Stream<String> odd() {
        return Stream.of(
                "null",
                "undefined",
                "NaN",
                "true",
                "0",
                "-0",
                "1e309",
                "\\",
                "\"",
                "'",
                "\"\"",
                "\\\"",
                "{}",
                "[]",
                "//",
                "/* */",
                "</script><b>",
                "&amp;",
                "%00",
                "%s%n%d",
                "${x}",
                "{{x}}",
                "'; DROP TABLE clients; --",
                "../../etc/passwd",
                "a\tb",
                "two\nlines",
                "two\r\nlines",
                "\u2028 and \u2029",
                "\u00a0x",
                "\u200bzero width",
                "\ufeffmark inside",
                "\u202eright to left",
                "\u0645\u0631\u062d\u0628\u0627",
                "\u05e9\u05dc\u05d5\u05dd",
                "\u7530\u4e2d\u3055\u3093",
                "\ud83d\ude00",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "\ud834\udd1e",
                "Z\u00fcrich caf\u00e9 na\u00efve",
                "\u00bd \u20ac \u2122",
                "\u1e9e",
                "I\u0130\u0131i",
                "\ufffd",
                "\uffff",
                "\udbff\udfff",
                "x                y");
    }

    /** What prints nothing, or is written apart from its accents. */
    static Stream<String> unfit() {
        return Stream.of(
                "\u0000", "\u0007bell", "\u001b[31m", "\u007f", "\u0085", "cafe\u0301", "\u212b", "\u1112\u1161\u11ab");
    }
}
