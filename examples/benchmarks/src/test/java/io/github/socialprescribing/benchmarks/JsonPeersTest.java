package io.github.socialprescribing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What is measured beside our reading reads the same. */
class JsonPeersTest {

    private final JsonPeers peers = new JsonPeers();

    @Test
    void readTheSameReferrals() {
        for (byte[] document : ReferralDocuments.make(200)) {
            assertThatCode(() -> peers.requireAgreement(document)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyBrokenDocumentIsOneProblem() {
        JsonBenchmark benchmark = new JsonBenchmark();

        assertThatCode(benchmark::agree).doesNotThrowAnyException();
        assertThat(ReferralDocuments.broken(50)).doesNotHaveDuplicates();
    }
}
