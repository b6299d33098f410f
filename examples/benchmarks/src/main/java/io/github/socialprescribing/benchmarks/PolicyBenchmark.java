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

/** One decision by twelve rules on twelve facts: by hand, by the library and by other engines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class PolicyBenchmark {

    private final CompiledPolicy<Situation> compiled = BenchmarkPolicy.COMPILED;
    private final Situation[] situations = Situations.all(Agreement.EACH);
    private long random = 1;

    /** Measures nothing before both say the same. */
    @Setup
    public void agree() {
        Agreement.require();
    }

    /** Any of them, and never twice in the same order: a branch predictor learns even 20,000 in a row. */
    private Situation situation() {
        random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return situations[(int) (((random >>> 32) * situations.length) >>> 32)];
    }

    /** Nothing but to draw a situation, which is part of every other number. */
    @Benchmark
    public Object drawn() {
        return situation();
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

    /** Not a decision: the policy, made fit to be asked. */
    @Benchmark
    public Object compile() {
        return BenchmarkPolicy.compile();
    }

    /** One session of Drools for all situations. */
    @Benchmark
    public Object drools(Drools drools) {
        return drools.peer.answer(situation());
    }

    /** Drools, starting afresh with each situation. */
    @Benchmark
    public Object droolsStateless(DroolsStateless drools) {
        return drools.peer.answer(situation());
    }

    /** Easy Rules. */
    @Benchmark
    public Object easyRules(EasyRules easyRules) {
        return easyRules.peer.answer(situation());
    }

    /** The Common Expression Language. */
    @Benchmark
    public Object cel(Cel cel) {
        return cel.peer.answer(situation());
    }

    /** A DMN decision table. */
    @Benchmark
    public Object dmn(Dmn dmn) {
        return dmn.peer.answer(situation());
    }

    /** A peer that was made to agree; each is a state of its own, so that a measurement starts its own engine only. */
    abstract static class Measured {

        final Peer peer;

        Measured(Peer peer) {
            Agreement.require(peer);
            this.peer = peer;
        }
    }

    /** One session of Drools. */
    @State(Scope.Thread)
    public static class Drools extends Measured {

        /** Made by JMH. */
        public Drools() {
            super(DroolsPeer.reused());
        }
    }

    /** Drools, stateless. */
    @State(Scope.Thread)
    public static class DroolsStateless extends Measured {

        /** Made by JMH. */
        public DroolsStateless() {
            super(DroolsPeer.stateless());
        }
    }

    /** Easy Rules. */
    @State(Scope.Thread)
    public static class EasyRules extends Measured {

        /** Made by JMH. */
        public EasyRules() {
            super(new EasyRulesPeer());
        }
    }

    /** The Common Expression Language. */
    @State(Scope.Thread)
    public static class Cel extends Measured {

        /** Made by JMH. */
        public Cel() {
            super(new CelPeer());
        }
    }

    /** A DMN decision table. */
    @State(Scope.Thread)
    public static class Dmn extends Measured {

        /** Made by JMH. */
        public Dmn() {
            super(new DmnPeer());
        }
    }
}
