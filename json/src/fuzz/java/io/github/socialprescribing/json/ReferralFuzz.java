package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.referral.Referral;

/** Whatever the bytes are, reading ends with a value or with problems. */
class ReferralFuzz {

    @FuzzTest
    void readsAnything(byte[] document) {
        ReadResult<Referral> read = SocialPrescribingJson.readReferral(document);

        assertThat(read.isValid()).isNotEqualTo(read.problems().exists(Problem::isError));
    }

    @FuzzTest
    void readsAnythingAsFhir(byte[] document) {
        ReadResult<FhirReferral> read = SocialPrescribingJson.readFhirReferral(document);

        assertThat(read.isValid()).isNotEqualTo(read.problems().exists(Problem::isError));
    }
}
