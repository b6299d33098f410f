package io.github.socialprescribing.json.decode;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What must hold between members that are sound one by one. It is asked only where every member it needs is sound. */
final class Law {

    private final Function<Values, Seq<Breach>> breaches;
    private final int[] needs;

    /**
     * A law.
     *
     * @param breaches where it does not hold; empty where it holds
     * @param needs the members it looks at
     */
    Law(Function<Values, Seq<Breach>> breaches, Seq<Member<?>> needs) {
        this.breaches = breaches;
        this.needs = needs.toJavaStream().mapToInt(Member::index).toArray();
    }

    /** Tells where it does not hold; whether the value may be made. */
    boolean allows(Values values, JsonIn in, long offset) {
        if (!values.areSound(needs)) {
            return true;
        }
        Seq<Breach> found = breaches.apply(values);
        if (found.isEmpty()) {
            return true;
        }
        boolean allowed = true;
        for (Breach breach : found) {
            if (!in.asksFor(breach.code())) {
                continue;
            }
            in.tellPart(breach.code(), breach.part(), in.find(offset, breach.part()), LinkedHashMap.empty());
            allowed &= !in.isError(breach.code());
        }
        return allowed;
    }
}
