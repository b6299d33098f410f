package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.resident;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.identity.ActorId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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

    /** Anybody asks for anything, in any order. */
    static <C> Arbitrary<java.util.List<Step<C>>> steps(Arbitrary<C> commands) {
        return Combinators.combine(actors(), commands)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }
}
