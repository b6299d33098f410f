package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<Referral> referrals() {
        return Arrivals.referrals();
    }

    @Provide
    Arbitrary<Referral> agreed() {
        return Arrivals.referrals().filter(referral -> isAgreed(referral) && isPlain(referral));
    }

    private static boolean isAgreed(Referral referral) {
        return referral.consents().isLive(ConsentScope.REFERRAL, referral.receivedOn());
    }

    /** Whether the notes hold what print can show, letters joined with their accents. */
    private static boolean isPlain(Referral referral) {
        String notes = referral.notes().map(Narrative::text).getOrElse("");
        return Normalizer.isNormalized(notes, Normalizer.Form.NFC)
                && notes.chars().noneMatch(it -> Character.isISOControl(it) && "\t\n\r".indexOf(it) < 0);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAndWhatIsNotWouldBeRefused(@ForAll("referrals") Referral referral) {
        Validation<Seq<Problem>, String> written = SocialPrescribingJson.write(referral);

        assertThat(written.isValid()).isEqualTo(isAgreed(referral) && isPlain(referral));
        if (written.isValid()) {
            ReadResult<Referral> read = SocialPrescribingJson.readReferral(Samples.bytes(written.get()));
            assertThat(read.value()).containsExactly(referral);
            assertThat(read.errors()).isEmpty();
        } else {
            assertThat(written.getError().map(problem -> problem.code().name()))
                    .isNotEmpty()
                    .allMatch(code -> code.startsWith("consent.") || code.startsWith("text."));
        }
    }

    @Property(tries = 100)
    void aReferralHasOneSpelling(@ForAll("agreed") Referral referral) {
        String document = SocialPrescribingJson.write(referral).get();

        Referral again = SocialPrescribingJson.readReferral(Samples.bytes(document))
                .value()
                .get();

        assertThat(SocialPrescribingJson.write(again)).containsExactly(document);
    }
}
