package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.json.decode.Member;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Sets and tables, which are written as lists, because the order in which things came is part of the model. */
final class Collected {

    private Collected() {}

    /** A set, as a list in which nothing stands twice. */
    static <T> Codec<Set<T>> set(Codec<T> item) {
        return new Mapped<>(ListCodec.distinct(item), LinkedHashSet::ofAll, Set::toList);
    }

    /** A table, as a list of its keys, each with its value. */
    static <K, V> Codec<Map<K, V>> map(String name, Codec<K> keys, Codec<V> values) {
        return new Mapped<>(
                ListCodec.distinct(entry(name, keys, values)),
                entries -> LinkedHashMap.ofEntries(entries.map(it -> Tuple.of(it.key, it.value))),
                map -> map.map(it -> new Entry<>(it._1, it._2)).toList());
    }

    /** A register, like a table. */
    static <I extends Comparable<I>, V> Codec<Register<I, V>> register(String name, Codec<I> ids, Codec<V> things) {
        return new Mapped<>(
                ListCodec.distinct(entry(name, ids, things)),
                entries -> entries.foldLeft(Register.empty(), (register, it) -> register.put(it.key, it.value)),
                register -> register.ids().zipWith(register.values(), Entry::new));
    }

    private static <K, V> Codec<Entry<K, V>> entry(String name, Codec<K> keys, Codec<V> values) {
        Form<Entry<K, V>> form = new Form<>(name);
        Member<K> key = form.required("key", keys, it -> it.key, "of what");
        Member<V> value = form.required("value", values, it -> it.value, "what is said of it");
        return form.make(it -> new Entry<>(it.get(key), it.get(value)));
    }

    /** Two entries of one key are the same, so that the second is told as a repetition. */
    private static final class Entry<K, V> {

        private final K key;
        private final V value;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry<?, ?> that && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
