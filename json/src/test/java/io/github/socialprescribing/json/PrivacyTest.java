package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.referral.Referral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a document says of a person is repeated nowhere: not in words, not in pointers, not in parameters. */
class PrivacyTest {

    private static final String CANARY = "Kanarie4857";

    @Test
    void noValueIsRepeated() {
        Matcher text = Pattern.compile(": \"[^\"]*\"").matcher(MARY);
        while (text.find()) {
            String wrong = MARY.substring(0, text.start()) + ": \"" + CANARY + " ~!|\"" + MARY.substring(text.end());

            assertSilent(wrong);
        }
    }

    @Test
    void noNameIsRepeated() {
        Matcher name = Pattern.compile("\"\\w+\":").matcher(MARY);
        while (name.find()) {
            String before = MARY.substring(0, name.start());
            String after = MARY.substring(name.end());

            assertSilent(before + "\"" + CANARY + "\":" + after);
            assertSilent(before + "\"" + CANARY + "\": {\"" + CANARY + "\": [\"" + CANARY + "\", 0x]}, " + after);
            assertSilent(before + "\"" + CANARY + "\": {\"" + CANARY + "\": " + CANARY + "}, " + after);
            assertSilent(before + "\"" + CANARY + "\": [{\"" + CANARY + "\": \"" + CANARY + "\u0001\"}], " + after);
            assertSilent(before + "\"" + CANARY);
            assertSilent(before + "\"" + CANARY + "\" \"" + CANARY + "\"" + after);
        }
    }

    @Test
    void noTypeRepeatsItself() {
        byte[] document = bytes(MARY.replace("has been alone", CANARY));

        assertThat(SocialPrescribingJson.readReferral(document).toString()).doesNotContain(CANARY);
        assertThat(ReferralValidator.strict().validate(document).toString()).doesNotContain(CANARY);
    }

    private static void assertSilent(String document) {
        assertSilent(SocialPrescribingJson.readReferral(bytes(document)));
        assertSilent(SocialPrescribingJson.readReferral(bytes(document), Profile.lenient(), Limits.standard()));
    }

    private static void assertSilent(ReadResult<Referral> read) {
        for (Problem problem : read.problems()) {
            assertThat(problem.sentence() + problem.pointer() + problem.remedy() + problem.params() + problem)
                    .doesNotContain(CANARY);
        }
    }
}
