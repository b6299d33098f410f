package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.resident;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.identity.ActorId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Somebody asks for something. */
record Step<C>(ActorId who, C command) {

    /** Mostly those who may do something. */
    static Arbitrary<ActorId> actors() {
        return Arbitraries.frequency(
                Tuple.of(4, CHAIR),
                Tuple.of(4, CHARITY),
                Tuple.of(2, Moments.WORKER),
                Tuple.of(1, resident(2)),
                Tuple.of(1, COUNCIL),
                Tuple.of(1, new ActorId("stranger")),
                Tuple.of(1, resident(20)));
    }

    /** One person asks for several things, one after the other. */
    @SafeVarargs
    static <C> Seq<Step<C>> by(ActorId who, C... commands) {
        return List.of(commands).map(command -> new Step<>(who, command));
    }

    /** Anybody asks for anything, in any order. */
    static <C> Arbitrary<java.util.List<Step<C>>> steps(Arbitrary<C> commands) {
        return asked(commands).ofMinSize(20).ofMaxSize(60);
    }

    /**
     * Anybody asks for anything, and amid that something comes to its end as it should. Chance alone, which asks for the
     * right thing of the right person a few times in a row, would hardly ever come so far.
     */
    static <C> Arbitrary<java.util.List<Step<C>>> steps(Arbitrary<C> commands, Seq<Seq<Step<C>>> stories) {
        Arbitrary<java.util.List<Step<C>>> others = Arbitraries.frequencyOf(
                Tuple.of(1, asked(commands).ofMaxSize(4)),
                Tuple.of(1, asked(commands).ofMinSize(10).ofMaxSize(40)));
        return Combinators.combine(Arbitraries.of(stories.asJava()), others, Arbitraries.longs())
                .as(Step::amid);
    }

    private static <C> ListArbitrary<Step<C>> asked(Arbitrary<C> commands) {
        return Combinators.combine(actors(), commands).as(Step::new).list();
    }

    /** A story in its order, and the others anywhere among it. */
    private static <C> java.util.List<Step<C>> amid(Seq<Step<C>> story, java.util.List<Step<C>> others, long seed) {
        Random chance = new Random(seed);
        java.util.List<Step<C>> all = new ArrayList<>(story.asJava());
        others.forEach(other -> all.add(chance.nextInt(all.size() + 1), other));
        return all;
    }
}
