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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that programs stumble over: each comes back as it was, or is refused by its name; none is changed. */
class NaughtyTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.NaughtyTexts#odd")
    void comesBackAsItWas(String text) {
        Referral referral = referral(text);

        String document = SocialPrescribingJson.write(referral).get();

        assertThat(SocialPrescribingJson.readReferral(Samples.bytes(document)).value())
                .containsExactly(referral);
    }

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.NaughtyTexts#unfit")
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
