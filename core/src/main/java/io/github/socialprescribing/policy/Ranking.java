package io.github.socialprescribing.policy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.ToLongFunction;

/**
 * Puts candidates in the order that a policy's ranking rules give them: who is next in the queue, which worker to ask
 * first. It decides nothing. A candidate who may not be chosen keeps the place that the ranks give, so that a caller sees
 * whom a refusal passed over.
 *
 * <p>The order is total and does not depend on the order of the candidates: the weightiest key that tells two apart
 * decides, whoever a key does not speak of comes after those of whom it does, and ties go to the lower id.
 */
public final class Ranking {

    private Ranking() {}

    /**
     * The candidates, best first.
     *
     * @param policy a policy, made fit to answer a question about one candidate
     * @param candidates the situation of each candidate, by an id that settles ties
     * @param <K> the type of id
     * @param <S> the type of situation
     */
    public static <K extends Comparable<? super K>, S> Seq<K> order(CompiledPolicy<S> policy, Map<K, S> candidates) {
        java.util.List<Key<S>> keys = keys(policy);
        java.util.List<Placed<K>> placed = new ArrayList<>();
        candidates.forEach((id, situation) -> placed.add(new Placed<>(id, values(policy, keys, situation))));
        Collections.sort(placed);
        return List.ofAll(placed).map(it -> it.id);
    }

    /**
     * The first in the order who may be chosen without anybody's decision; nobody where all are refused or need one.
     *
     * @param policy a policy, made fit to answer a question about one candidate
     * @param candidates the situation of each candidate, by an id that settles ties
     * @param <K> the type of id
     * @param <S> the type of situation
     */
    public static <K extends Comparable<? super K>, S> Option<K> first(CompiledPolicy<S> policy, Map<K, S> candidates) {
        return order(policy, candidates)
                .find(id -> candidates.get(id).exists(it -> policy.decide(it).isPermitted()));
    }

    /** Every way in which a rule of the policy could rank, weightiest first; the same for all candidates. */
    private static <S> java.util.List<Key<S>> keys(CompiledPolicy<S> policy) {
        LinkedHashSet<Effect.Rank> ranks = LinkedHashSet.empty();
        for (Rule rule : policy.rules()) {
            for (Effect effect : rule.effects()) {
                ranks = effect instanceof Effect.Rank rank ? ranks.add(rank) : ranks;
            }
        }
        java.util.List<Key<S>> keys = new ArrayList<>();
        for (Effect.Rank rank : ranks) {
            Fact fact = policy.question().find(rank.fact()).getOrElseThrow(() -> UnfitSituation.missing(rank.fact()));
            keys.add(new Key<>(rank, fact, policy.asked().reader(fact)));
        }
        return keys;
    }

    private static <S> long[] values(CompiledPolicy<S> policy, java.util.List<Key<S>> keys, S situation) {
        Seq<Effect.Rank> spoken = policy.decide(situation).besides().ranks();
        long[] values = new long[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = spoken.contains(keys.get(i).rank()) ? keys.get(i).place(situation) : Long.MAX_VALUE;
        }
        return values;
    }

    private record Key<S>(Effect.Rank rank, Fact fact, ToLongFunction<? super S> reader) {

        /** Low comes first; a value is far too small for its negative to overflow. */
        long place(S situation) {
            long value = reader.applyAsLong(situation);
            if (!fact.allows(value)) {
                throw UnfitSituation.outOfRange(fact.name());
            }
            return rank.highestFirst() ? -value : value;
        }
    }

    private static final class Placed<K extends Comparable<? super K>> implements Comparable<Placed<K>> {

        private final K id;
        private final long[] values;

        Placed(K id, long[] values) {
            this.id = id;
            this.values = values;
        }

        @Override
        public int compareTo(Placed<K> other) {
            int byRank = Arrays.compare(values, other.values);
            return byRank != 0 ? byRank : id.compareTo(other.id);
        }
    }
}
