package io.github.socialprescribing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.SocialPrescribingJson;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReferralDocumentsTest {

    private static final byte[][] DOCUMENTS = ReferralDocuments.make(200);

    @Test
    void areSound() {
        for (byte[] document : DOCUMENTS) {
            assertThat(SocialPrescribingJson.readReferral(document).problems()).isEmpty();
        }
    }

    @Test
    void areOfSomeTwoPointNineKilobytes() {
        assertThat(Arrays.stream(DOCUMENTS)
                        .mapToInt(document -> document.length)
                        .average())
                .hasValueCloseTo(2_900.0, Offset.offset(150.0));
    }

    @Test
    void areAllDifferent() {
        assertThat(Arrays.stream(DOCUMENTS).map(Arrays::hashCode).distinct()).hasSize(DOCUMENTS.length);
    }
}
