package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.json.problem.ReferralProblemCodes;
import io.github.socialprescribing.referral.Referral;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<Referral> referrals() {
        return Arrivals.referrals();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("referrals") Referral referral) {
        byte[] document = Samples.bytes(SocialPrescribingJson.write(referral));

        ReadResult<Referral> read = SocialPrescribingJson.readReferral(document, Profile.lenient(), Limits.standard());

        assertThat(read.value()).containsExactly(referral);
    }

    @Property(tries = 300)
    void whatIsWrittenIsInErrorOnlyForLateConsent(@ForAll("referrals") Referral referral) {
        byte[] document = Samples.bytes(SocialPrescribingJson.write(referral));

        ReadResult<Referral> read = SocialPrescribingJson.readReferral(document);

        assertThat(read.errors()).allMatch(problem -> problem.code().equals(ReferralProblemCodes.CONSENT_LATE));
        assertThat(read.isValid()).isEqualTo(read.errors().isEmpty());
    }

    @Property(tries = 100)
    void aReferralHasOneSpelling(@ForAll("referrals") Referral referral) {
        String document = SocialPrescribingJson.write(referral);

        Referral again = SocialPrescribingJson.readReferral(
                        Samples.bytes(document), Profile.lenient(), Limits.standard())
                .value()
                .get();

        assertThat(SocialPrescribingJson.write(again)).isEqualTo(document);
    }
}
