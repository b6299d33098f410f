package io.github.socialprescribing.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
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
        assertThat(Stream.of(ReferralDocuments.broken(50)).map(it -> new String(it, UTF_8)))
                .doesNotHaveDuplicates();
    }
}
