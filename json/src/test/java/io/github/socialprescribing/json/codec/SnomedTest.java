package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class SnomedTest {

    @Test
    void knowsTheIdentifiersOfTheUnitedKingdomsReferral() {
        for (String code : new String[] {"871731000000106", "871711000000103", "62247001", "1373501000000105"}) {
            assertThat(breaches(code)).as(code).isEmpty();
        }
    }

    @Test
    void tellsASlipInOneDigitAndTwoDigitsExchanged() {
        String code = "62247001";
        for (int at = 1; at < code.length(); at++) {
            int other = (code.charAt(at) - '0' + 3) % 10;

            assertThat(breaches(code.substring(0, at) + other + code.substring(at + 1)))
                    .as("digit %d", at)
                    .hasToString("List(snomed.check-digit)");
        }
        assertThat(breaches("62274001")).hasToString("List(snomed.check-digit)");
    }

    @Test
    void anIdentifierIsSixToEighteenDigits() {
        for (String code : new String[] {"12345", "1234567890123456789", "0123456", "6224700A"}) {
            assertThat(breaches(code)).as(code).hasToString("List(snomed.form)");
        }
    }

    @Test
    void hasNoOpinionOfOtherSystems() {
        assertThat(Snomed.breaches("urn:example:needs", "hunger")).isEmpty();
    }

    private static Seq<ProblemCode> breaches(String code) {
        return Snomed.breaches(Snomed.SYSTEM, code).map(Breach::code);
    }
}
