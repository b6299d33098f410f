package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
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
        return Arrivals.referrals()
                .filter(referral -> referral.consents().isLive(ConsentScope.REFERRAL, referral.receivedOn()));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAndWhatIsNotWouldBeRefused(@ForAll("referrals") Referral referral) {
        boolean agreed = referral.consents().isLive(ConsentScope.REFERRAL, referral.receivedOn());

        Validation<Seq<Problem>, String> written = SocialPrescribingJson.write(referral);

        assertThat(written.isValid()).isEqualTo(agreed);
        if (agreed) {
            ReadResult<Referral> read = SocialPrescribingJson.readReferral(Samples.bytes(written.get()));
            assertThat(read.value()).containsExactly(referral);
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(written.getError().map(problem -> problem.code().name()))
                    .hasSize(1)
                    .allMatch(code -> code.startsWith("consent."));
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
