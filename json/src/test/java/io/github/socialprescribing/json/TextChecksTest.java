package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.mary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What is told of the characters of a free text, of codes, and of what a standard asks for. */
class TextChecksTest {

    private static final String NOTES = MARY.substring(MARY.indexOf("has been alone"), MARY.lastIndexOf("\""));

    @Test
    void whatLooksLikeAPersonsNumberOrAddressIsAWarning() {
        ReadResult<Referral> read = notes("943 476 5919, 07700 900123, mary@example.org, SW1A 1AA", Profile.strict());

        assertThat(read.isValid()).isTrue();
        assertThat(told(read))
                .containsExactly(
                        "warning privacy.nhs-number /notes",
                        "warning privacy.phone /notes",
                        "warning privacy.email /notes",
                        "warning privacy.postcode /notes");
        assertThat(told(notes("\\u0039434765919", Profile.strict())))
                .containsExactly("warning privacy.nhs-number /notes");
    }

    @Test
    void charactersThatPrintNothingAreAnErrorAndLenientlyAWarning() {
        assertThat(told(notes("bell \\u0007", Profile.strict()))).containsExactly("error text.control /notes");
        assertThat(told(notes("delete \u007f", Profile.lenient()))).containsExactly("warning text.control /notes");
        assertThat(notes("delete \u007f", Profile.lenient()).isValid()).isTrue();
        assertThat(told(notes("two\\nlines\\tand a tab", Profile.strict()))).isEmpty();
    }

    @Test
    void lettersAreWrittenWithTheirAccents() {
        assertThat(told(notes("cafe\u0301", Profile.strict()))).containsExactly("error text.not-composed /notes");
        assertThat(told(notes("cafe\\u0301", Profile.lenient()))).containsExactly("warning text.not-composed /notes");
        assertThat(told(notes("caf\u00e9 \u2019 \ud83d\ude00", Profile.strict())))
                .isEmpty();
    }

    @Test
    void aSnomedCodeIsCheckedByItsDigits() {
        assertThat(told(coded("62247001"))).isEmpty();
        assertThat(told(coded("62247002"))).containsExactly("warning snomed.check-digit /reasons/1/code");
        assertThat(coded("62247002").isValid()).isTrue();
        assertThat(told(coded("hunger"))).containsExactly("error snomed.form /reasons/1/code");
    }

    @Test
    void theStandardOfThePrsbAsksForMore() {
        byte[] bare = Samples.bytes(MARY.replace(", \"ageBand\": \"from-26\"", "")
                .replace(", \"organisation\": \"practice-12\"", "")
                .replaceAll(",\\s+\"notes\": \"[^\"]*\"", ""));

        assertThat(told(SocialPrescribingJson.readReferral(bare))).isEmpty();
        assertThat(told(SocialPrescribingJson.readReferral(bare, Profile.prsb(), Limits.standard())))
                .containsExactlyInAnyOrder(
                        "error prsb.mandatory /client/ageBand",
                        "error prsb.mandatory /referrer/organisation",
                        "warning prsb.required /notes");
        assertThat(SocialPrescribingJson.readReferral(Samples.bytes(MARY), Profile.prsb(), Limits.standard())
                        .problems())
                .isEmpty();
    }

    private static ReadResult<Referral> notes(String notes, Profile profile) {
        return SocialPrescribingJson.readReferral(mary(NOTES, notes), profile, Limits.standard());
    }

    private static ReadResult<Referral> coded(String code) {
        return SocialPrescribingJson.readReferral(mary(
                "\"urn:example:needs\", \"code\": \"hunger\"",
                "\"http://snomed.info/sct\", \"code\": \"" + code + "\""));
    }

    private static Seq<String> told(ReadResult<Referral> read) {
        return read.problems().map(TextChecksTest::line);
    }

    private static String line(Problem problem) {
        return problem.severity() + " " + problem.code() + " " + problem.pointer();
    }
}
