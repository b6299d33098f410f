package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that programs stumble over: each comes back as it was, or is refused by its name; none is changed. */
class NaughtyTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "x                y"
            })
    void comesBackAsItWas(String text) {
        Referral referral = referral(text);

        String document = SocialPrescribingJson.write(referral).get();

        assertThat(SocialPrescribingJson.readReferral(Samples.bytes(document)).value())
                .containsExactly(referral);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007bell",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "cafe\u0301",
                "\u212b",
                "\u1112\u1161\u11ab"
            })
    void isRefusedByItsName(String text) {
        Validation<Seq<Problem>, String> written = SocialPrescribingJson.write(referral(text));

        assertThat(written.isInvalid()).isTrue();
        assertThat(written.getError().map(it -> it.code().name()))
                .hasSize(1)
                .allMatch(code -> code.equals("text.control") || code.equals("text.not-composed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db"})
    void halfACharacterIsNeverWrittenAsAnother(String text) {
        assertThat(SocialPrescribingJson.write(referral(text)).getError().map(Problem::toString))
                .hasSize(1)
                .allMatch(line -> line.endsWith("json.surrogate: a text holds half of a surrogate pair (/notes)"));
    }

    private static Referral referral(String notes) {
        return Referral.builder()
                .id(new ReferralId("r-1"))
                .client(new ClientId("c-1"))
                .origin(new ReferralOrigin.SelfReferral())
                .receivedOn(DAY)
                .reasons(LinkedHashSet.of(NeedKinds.FOOD))
                .consents(Consents.none()
                        .with(Consent.builder()
                                .scope(ConsentScope.REFERRAL)
                                .givenOn(DAY)
                                .capturedBy(new ActorId("w-1"))
                                .build()))
                .notes(Option.some(new Narrative(notes)))
                .build();
    }
}
