package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static io.github.socialprescribing.json.Samples.mary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.referral.Referral;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the answer is a value or problems with places inside the document. */
class HostileDocumentTest {

    private static final byte[] SOUND = bytes(MARY.strip());

    @Test
    void aDocumentCutOffAnywhereIsRefusedWithAPlaceInside() {
        for (int length = 0; length < SOUND.length; length++) {
            byte[] cut = Arrays.copyOf(SOUND, length);

            ReadResult<Referral> read = read(cut);

            assertThat(read.isValid()).as("cut off at %d", length).isFalse();
            assertThat(read.problems()).as("cut off at %d", length).hasSize(1);
            assertPlacesInside(read, cut);
        }
    }

    @Test
    void aDocumentWithAnyByteChangedGivesAValueOrProblemsWithPlacesInside() {
        int[] others = {0x00, '"', '\\', '{', ']', ',', '9', 'x', 0x80, 0xc3, 0xff};
        for (int at = 0; at < SOUND.length; at++) {
            for (int other : others) {
                byte[] mutant = SOUND.clone();
                mutant[at] = (byte) other;

                ReadResult<Referral> read = read(mutant);

                assertThat(read.isValid()).isNotEqualTo(read.problems().exists(Problem::isError));
                assertPlacesInside(read, mutant);
            }
        }
    }

    @Test
    void deepNestingEndsTheReading() {
        for (String document : new String[] {
            "[".repeat(10_000),
            "{\"id\":".repeat(10_000),
            MARY.replace("\"client-7\"", "[".repeat(10_000)),
            MARY.replace("\"route\"", "\"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + ", \"route\"")
        }) {
            ReadResult<Referral> read = read(bytes(document));

            assertThat(read.problems().last().code()).hasToString("limit.depth");
            assertPlacesInside(read, bytes(document));
        }
    }

    @Test
    void everyMemberStandingTwiceIsFound() {
        Matcher member = Pattern.compile("\"(?!schema)(\\w+)\": (?=[\"\\[{])").matcher(MARY);
        while (member.find()) {
            String twice = MARY.substring(0, member.start()) + "\"" + member.group(1) + "\": \"first\", "
                    + MARY.substring(member.start());

            assertThat(read(bytes(twice)).problems().map(it -> it.code().name()))
                    .as("`%s` at %d", member.group(1), member.start())
                    .contains("duplicate");
        }
    }

    @Test
    void aValueOfAnotherTypeIsOneProblemWhereverItStands() {
        Matcher value = Pattern.compile(
                        "\"(schema|id|client|ageBand|route|referrer|organisation|receivedOn|reasons|system|code"
                                + "|text|consents|scope|givenOn|expiresOn|capturedBy|notes)\": ")
                .matcher(MARY);
        int members = 0;
        while (value.find()) {
            members++;
            int end = endOfValue(value.end());
            for (String other : new String[] {"17", "true", "[[1]]", "{\"a\": {\"b\": [3]}}", "1.5e3"}) {
                if (isOfTheSameType(other, value.end()) || (value.group(1).equals("route") && other.startsWith("{"))) {
                    continue;
                }
                String wrong = MARY.substring(0, value.end()) + other + MARY.substring(end);

                assertThat(read(bytes(wrong)).problems().map(it -> it.code().name()))
                        .as("%s for `%s`", other, value.group(1))
                        .containsExactly("type");
            }
        }
        assertThat(members).isGreaterThan(20);
    }

    @Test
    void whatIsNotUtf8IsRefusedWhereItStands() {
        int at = MARY.indexOf("alone");
        for (int[] wrong : new int[][] {
            {0xff}, {0xc0, 0xaf}, {0xe0, 0x80, 0x80}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}, {0x80}, {0xe2, 0x28}
        }) {
            byte[] document = bytes(MARY);
            for (int i = 0; i < wrong.length; i++) {
                document[at + i] = (byte) wrong[i];
            }

            ReadResult<Referral> read = read(document);

            assertThat(read.problems().map(it -> it.code().name())).containsExactly("json.encoding");
            assertThat(read.problems().get().place().offset()).isEqualTo(at);
        }
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        byte[] trailing = bytes(MARY.strip() + "  {}");

        assertThat(read(trailing).problems().map(Problem::code)).hasToString("Vector(json.trailing)");
        assertThat(read(trailing).problems().get().place().offset()).isEqualTo(trailing.length - 2);
        assertThat(read(bytes(MARY + "\u00a0")).problems().get().code()).hasToString("json.trailing");
    }

    @Test
    void aByteOrderMarkIsToldAndNotCounted() {
        ReadResult<Referral> read = read(bytes("\ufeff" + MARY.replace("gp", "g p")));

        assertThat(read.problems().map(Problem::toString))
                .containsExactly(
                        "1:1: json.mark: the document begins with a byte order mark",
                        "5:12: word: expected one of the words for a need (/route)".replace("a need", "a route"));
        assertThat(read(bytes("\ufeff" + MARY)).isValid()).isTrue();
    }

    @Test
    void longerThanTheLimitsIsRefused() {
        Limits limits = new Limits(2_000, 64, 100, 8, 1_000);

        assertThat(first(mary("\"route\"", " ".repeat(2_000) + "\"route\""), limits))
                .isEqualTo("limit.document");
        assertThat(first(mary("has been alone", "x".repeat(200)), limits)).isEqualTo("limit.text");
        assertThat(first(mary("\"gp\"", "123456789"), limits)).isEqualTo("limit.number");
        assertThat(first(mary("\"route\"", "\"" + "n".repeat(200) + "\": 1, \"route\""), limits))
                .isEqualTo("limit.text");
    }

    @Test
    void aNumberBeyondTheLimitIsPointedAtUnlessNobodyKnowsItsName() {
        String longest = "1".repeat(100);

        assertThat(pointer(mary("\"gp\"", longest))).isEqualTo("/route");
        assertThat(pointer(mary("\"mental-health\"", longest))).isEqualTo("/reasons/0");
        assertThat(pointer(mary("\"route\"", "\"colour\": " + longest + ", \"route\"")))
                .isEmpty();
        assertThat(pointer(mary("\"route\"", "\"colour\": [" + longest + "], \"route\"")))
                .isEmpty();
        assertThat(pointer(mary("has been alone", "x".repeat(2 << 20)))).isEqualTo("/notes");
    }

    private static String pointer(byte[] document) {
        return read(document)
                .problems()
                .find(problem -> problem.code().name().startsWith("limit."))
                .get()
                .pointer();
    }

    @Test
    void aHundredThousandDifferentStrangersAreToldInBoundedTime() {
        StringBuilder strangers = new StringBuilder();
        for (int stranger = 0; stranger < 100_000; stranger++) {
            strangers.append("\"x").append(stranger).append("\":1,");
        }

        assertThat(read(bytes("{" + strangers + "\"y\":{}}")).problems()).hasSize(1_001);
    }

    @Test
    void sixteenMebibytesOfStrangersAreToldInBoundedTime() {
        String strangers = "\"x\":1,".repeat(1_000_000);

        ReadResult<Referral> read = read(bytes("{" + strangers + "\"y\":{}}"));

        assertThat(read.problems()).hasSize(1_001);
        assertThat(read.problems().last().sentence()).startsWith("999,".replace(",", ""));
    }

    private static String first(byte[] document, Limits limits) {
        return SocialPrescribingJson.readReferral(document, Profile.strict(), limits)
                .problems()
                .get()
                .code()
                .name();
    }

    private static boolean isOfTheSameType(String other, int at) {
        return other.charAt(0) == MARY.charAt(at);
    }

    private static int endOfValue(int from) {
        int depth = 0;
        boolean text = false;
        for (int at = from; ; at++) {
            char next = MARY.charAt(at);
            text ^= next == '"';
            depth += text ? 0 : next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            if (!text && (depth < 0 || (depth == 0 && (next == '"' || next == ']' || next == '}')))) {
                return depth < 0 ? at : at + 1;
            }
        }
    }

    private static ReadResult<Referral> read(byte[] document) {
        return SocialPrescribingJson.readReferral(document);
    }

    private static void assertPlacesInside(ReadResult<Referral> read, byte[] document) {
        read.problems().forEach(problem -> {
            assertThat(problem.place().offset()).isBetween(0L, (long) document.length);
            assertThat(problem.place().line()).isPositive();
        });
    }
}
