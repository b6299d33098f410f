package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one kind add up to, and what must hold between them.
 *
 * @param events the type of event
 * @param begun what the first event begins; throws where it begins nothing
 * @param after what the next event makes of it; throws where that is nothing
 * @param unfit what speaks against the next event, where something does that would not keep it from being applied; of the
 *     first it is asked beside what that begins
 * @param doubt what the policy that judged the next event would say against it
 * @param <E> the type of event
 * @param <A> what they add up to
 */
record History<E, A>(
        Class<E> events,
        Function<Envelope<E>, A> begun,
        BiFunction<A, Envelope<E>, A> after,
        BiFunction<A, Envelope<E>, Option<ProblemCode>> unfit,
        Doubt<E, A> doubt) {

    /** Asks a policy once more, as far as the history tells what it was asked about. */
    interface Doubt<E, A> {

        /** What the policy says against the event; none where it allows it or is not asked. */
        Option<ProblemCode> of(A before, Envelope<E> next, Policy policy);
    }

    /** A history of which policies are not asked again. */
    History(
            Class<E> events,
            Function<Envelope<E>, A> begun,
            BiFunction<A, Envelope<E>, A> after,
            BiFunction<A, E, Option<ProblemCode>> unfit) {
        this(
                events,
                begun,
                after,
                (before, next) -> unfit.apply(before, next.event()),
                (before, next, policy) -> Option.none());
    }

    /** Where a list of events is no history, or no part of one. */
    Seq<Breach> breaches(Seq<Envelope<E>> list) {
        Seq<Breach> order = order(list);
        return order.exists(it -> !it.code().equals(HistoryProblemCodes.REPEATED))
                        || list.head().sequence() != 1
                ? order
                : order.appendAll(told(list));
    }

    /** The list without what stands there twice. */
    Seq<Envelope<E>> once(Seq<Envelope<E>> list) {
        java.util.List<Envelope<E>> kept = new ArrayList<>(list.size());
        for (Envelope<E> next : list) {
            if (kept.isEmpty() || next.sequence() > kept.get(kept.size() - 1).sequence()) {
                kept.add(next);
            }
        }
        return kept.size() == list.size() ? list : List.ofAll(kept);
    }

    /** An event that comes late was told of where it was missing. */
    private Seq<Breach> order(Seq<Envelope<E>> list) {
        java.util.List<Breach> found = new ArrayList<>(0);
        java.util.Map<Long, Envelope<E>> seen = new java.util.LinkedHashMap<>();
        long last = list.head().sequence() - 1;
        int index = 0;
        for (Envelope<E> next : list) {
            Envelope<E> same = seen.putIfAbsent(next.sequence(), next);
            if (same != null) {
                boolean equal = same.equals(next);
                found.add(at(index, equal ? HistoryProblemCodes.REPEATED : HistoryProblemCodes.CONFLICT, "sequence"));
            } else {
                boolean isLate = next.sequence() > list.head().sequence() && next.sequence() < last;
                if (next.sequence() != last + 1 && !isLate) {
                    found.add(at(index, HistoryProblemCodes.ORDER, "sequence"));
                }
                last = isLate ? last : next.sequence();
            }
            index++;
        }
        return List.ofAll(found);
    }

    /** Tells the history until an event cannot be applied; what follows on that says nothing. */
    private Seq<Breach> told(Seq<Envelope<E>> list) {
        java.util.List<Breach> found = new ArrayList<>(0);
        A state = null;
        long last = 0;
        int index = 0;
        for (Envelope<E> next : list) {
            if (next.sequence() > last) {
                A before = state;
                int place = index;
                if (before != null) {
                    unfit.apply(before, next).forEach(code -> found.add(at(place, code, "event")));
                }
                state = applied(before, next);
                if (state == null) {
                    found.add(at(index, HistoryProblemCodes.IMPOSSIBLE, "event"));
                    return List.ofAll(found);
                }
                if (before == null) {
                    unfit.apply(state, next).forEach(code -> found.add(at(place, code, "event")));
                }
                last = next.sequence();
            }
            index++;
        }
        return List.ofAll(found);
    }

    /** Where a policy would not have said what it is on record to have said. A part of a history tells too little. */
    Seq<Breach> doubts(Seq<Envelope<E>> list, Map<String, Policy> policies) {
        java.util.List<Breach> found = new ArrayList<>(0);
        A state = null;
        long last = 0;
        int index = 0;
        for (Envelope<E> next : list) {
            if (next.sequence() != last && (state != null || next.sequence() == 1)) {
                if (state != null) {
                    A before = state;
                    int place = index;
                    policies.get(next.stamp().hash())
                            .flatMap(policy -> doubt.of(before, next, policy))
                            .forEach(code -> found.add(at(place, code, "event")));
                }
                state = applied(state, next);
                last = next.sequence();
            }
            index++;
        }
        return List.ofAll(found);
    }

    private @Nullable A applied(@Nullable A state, Envelope<E> next) {
        try {
            return state == null ? begun.apply(next) : after.apply(state, next);
        } catch (RuntimeException impossible) {
            return null;
        }
    }

    private static Breach at(int index, ProblemCode code, String member) {
        return new Breach(code, "/events/" + index + "/" + member);
    }
}
