package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.policy.CompiledPolicy;
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

/** One decision by twelve rules on twelve facts: by hand, and by the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class PolicyBenchmark {

    private static final int COUNT = 1 << 14;

    private final CompiledPolicy<Situation> compiled = BenchmarkPolicy.COMPILED;
    private final Situation[] situations = Situations.likely(COUNT);
    private int next;

    /** Measures nothing before both say the same. */
    @Setup
    public void agree() {
        Agreement.require();
    }

    private Situation situation() {
        next = (next + 1) & (COUNT - 1);
        return situations[next];
    }

    /** The outcome, by hand. */
    @Benchmark
    public Object handWritten() {
        return HandWritten.outcome(situation());
    }

    /** The outcome with the rules that fired, by hand. */
    @Benchmark
    public Object handWrittenWithFired() {
        return HandWritten.answer(situation());
    }

    /** The outcome. */
    @Benchmark
    public Object compiled() {
        return compiled.outcome(situation());
    }

    /** The verdict, with the rules that fired. */
    @Benchmark
    public Object decided() {
        return compiled.decide(situation());
    }

    /** The explanation: every rule's word, every fact, every change of one fact that would have led elsewhere. */
    @Benchmark
    public Object explained() {
        return compiled.explain(situation());
    }
}
