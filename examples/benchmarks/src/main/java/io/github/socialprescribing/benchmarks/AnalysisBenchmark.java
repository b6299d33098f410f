package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.profile.Profiles;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything that can be proved of a policy: of each profile, and of two hundred rules over forty facts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AnalysisBenchmark {

    /** The id of a profile, or {@link GeneratedPolicy#ID}. */
    @Param({
        "CESP",
        "PCN-EN",
        "HSE-IE",
        "ONE-PLUS-FIVE",
        "YOUTH",
        "TWELVE-WEEKS",
        "TEN-IN-SIX-MONTHS",
        "LONG-HAUL",
        "COUNSELLING-STRICT",
        "SIGNPOSTING-OFFICE",
        "NO-POLICY",
        GeneratedPolicy.ID
    })
    public String id = GeneratedPolicy.ID;

    private Policy policy = GeneratedPolicy.of(0);

    /** Finds the policy, and measures nothing that is not settled. */
    @Setup
    public void find() {
        policy = Profiles.all().find(it -> it.id().equals(id)).getOrElse(policy);
        if (!policy.id().equals(id) || !PolicyAnalysis.of(policy).isComplete()) {
            throw new IllegalStateException("`" + id + "` is not known, or not settled");
        }
    }

    /** All findings. */
    @Benchmark
    public Object analysis() {
        return PolicyAnalysis.of(policy);
    }
}
