package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void plainWordsAreNothingToTell() {
        for (String plain : new String[] {
            "",
            "would like company",
            "came on 2026-03-02 at 10:30 with 3 bags, 12 to 14 miles",
            "allotment café, naïve, 50 £",
            "first line\n\tsecond line",
            "@home at last, all @ once",
            "a 16 digit number 1234567890123456 is no number we know"
        }) {
            assertThat(look(plain)).as(plain).isZero();
        }
    }

    @Test
    void anNhsNumberIsKnownByItsLastDigit() {
        assertThat(look("NHS 943 476 5919.")).isEqualTo(Prose.NHS_NUMBER);
        assertThat(look("9434765919")).isEqualTo(Prose.NHS_NUMBER);
        assertThat(look("943-476-5919")).isEqualTo(Prose.NHS_NUMBER);
        assertThat(look("943 476 5918")).isZero();
        assertThat(look("94347659191")).isZero();
    }

    @Test
    void telephoneNumbersAreKnownByTheirLength() {
        assertThat(look("ring 07700 900123 after six")).isEqualTo(Prose.PHONE);
        assertThat(look("0113 496 0000")).isEqualTo(Prose.PHONE);
        assertThat(look("+44 7700 900123")).isEqualTo(Prose.PHONE);
        assertThat(look("room 0113")).isZero();
    }

    @Test
    void addressesAreKnownByTheirSigns() {
        assertThat(look("write to mary@example.org please")).isEqualTo(Prose.EMAIL);
        assertThat(look("lives in SW1A 1AA now")).isEqualTo(Prose.POSTCODE);
        assertThat(look("M1 1AE")).isEqualTo(Prose.POSTCODE);
        assertThat(look("at LS11AB")).isEqualTo(Prose.POSTCODE);
        assertThat(look("bus X1 1st stop, flat 3B, class 4GD")).isZero();
    }

    @Test
    void charactersThatPrintNothingAreFound() {
        assertThat(look("a\u0000b")).isEqualTo(Prose.CONTROL);
        assertThat(look("a\u007fb")).isEqualTo(Prose.CONTROL);
        assertThat(look("a\u0085b")).isEqualTo(Prose.CONTROL);
        assertThat(look("a\u00a0b")).isZero();
    }

    @Test
    void whatMayBeWrittenApartIsLookedAtCloser() {
        assertThat(look("cafe\u0301")).isEqualTo(Prose.MAY_BE_APART);
        assertThat(look("caf\u00e9 \u02ff")).isZero();
    }

    @Property(tries = 200)
    void findsTheSameWhereverItStands(@ForAll @IntRange(max = 30) int before, @ForAll @IntRange(max = 30) int after) {
        String left = "x".repeat(before) + " ";
        String right = " " + "y".repeat(after);

        assertThat(look(left + "943 476 5919" + right)).isEqualTo(Prose.NHS_NUMBER);
        assertThat(look(left + "a@b" + right)).isEqualTo(Prose.EMAIL);
        assertThat(look(left + "M1 1AE" + right)).isEqualTo(Prose.POSTCODE);
        assertThat(look(left + "\u0007" + right)).isEqualTo(Prose.CONTROL);
    }

    private static int look(String text) {
        byte[] bytes = ("0" + text + "0").getBytes(StandardCharsets.UTF_8);
        return Prose.look(bytes, 1, bytes.length - 1) & ~Prose.BEYOND_ASCII;
    }
}
