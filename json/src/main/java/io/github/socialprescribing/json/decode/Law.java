package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * What must hold between members that are sound one by one. A law is asked only where every member it needs is sound.
 *
 * @param code the problem where it does not hold
 * @param needs the members it looks at
 * @param broken where it does not hold: pointers from the object on, such as {@code /consents/1}; empty where it holds
 */
record Law(ProblemCode code, Seq<Member<?>> needs, Function<Values, Seq<String>> broken) {

    /** Tells the places where it does not hold. */
    boolean holds(Values values, JsonIn in, long offset) {
        if (!values.areSound(needs)) {
            return true;
        }
        Seq<String> parts = broken.apply(values);
        for (String part : parts) {
            in.tellPart(code, part, in.find(offset, part), io.vavr.collection.LinkedHashMap.empty());
        }
        return parts.isEmpty() || !in.isError(code);
    }

    static Law of(ProblemCode code, Member<?> at, java.util.function.Predicate<Values> holds, Seq<Member<?>> needs) {
        Seq<String> where = List.of("/" + at.name());
        return new Law(code, needs, values -> holds.test(values) ? List.empty() : where);
    }
}
