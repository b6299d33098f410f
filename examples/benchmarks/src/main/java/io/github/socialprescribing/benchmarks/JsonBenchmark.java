package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.json.SocialPrescribingJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One referral of 2.9 kB: its tokens only skipped, read with every check, and read by others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class JsonBenchmark {

    private static final int COUNT = 1 << 10;

    private final JsonFactory jackson = new JsonFactory();
    private final byte[][] documents = ReferralDocuments.make(COUNT);
    private final byte[][] broken = ReferralDocuments.broken(COUNT);
    private final JsonPeers peers = new JsonPeers();
    private int next;

    /** Measures nothing before all agree on every document, and each broken one has been found to be. */
    @Setup
    public void agree() {
        for (byte[] document : documents) {
            peers.requireAgreement(document);
        }
        for (byte[] document : broken) {
            if (SocialPrescribingJson.readReferral(document).problems().size() != 1) {
                throw new IllegalStateException("a fault of the benchmark is not one problem");
            }
        }
    }

    private byte[] document() {
        next = (next + 1) & (COUNT - 1);
        return documents[next];
    }

    /** Jackson's own walk over the tokens, which looks at no value: the practical limit. */
    @Benchmark
    public int skipTokens() {
        int tokens = 0;
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), document())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The referral, with every check. */
    @Benchmark
    public Object decode() {
        return SocialPrescribingJson.readReferral(document());
    }

    /** The problem of a document that has one. */
    @Benchmark
    public Object decodeBroken() {
        next = (next + 1) & (COUNT - 1);
        return SocialPrescribingJson.readReferral(broken[next]);
    }

    /** Records bound by Jackson; the first fault at most would be told. */
    @Benchmark
    public Object databind() {
        return peers.bind(document());
    }

    /** Every fault of shape, with its place; nothing is built but a tree. */
    @Benchmark
    public Object networknt() {
        return peers.validate(document());
    }
}
