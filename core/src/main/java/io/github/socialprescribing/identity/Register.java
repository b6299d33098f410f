package io.github.socialprescribing.identity;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Things by their ids, in the order in which they were first told. The methods are those of Vavr's map; unlike its
 * insertion-ordered one, a register that has grown long is changed as quickly as a short one, so that long histories fold in
 * a time that grows with their length.
 *
 * @param <I> the type of id
 * @param <V> the type of thing
 */
public final class Register<I extends Comparable<I>, V> {

    private final TreeMap<I, Integer> places;
    private final Vector<V> values;

    private Register(TreeMap<I, Integer> places, Vector<V> values) {
        this.places = places;
        this.values = values;
    }

    /**
     * A register of nothing.
     *
     * @param <I> the type of id
     * @param <V> the type of thing
     */
    public static <I extends Comparable<I>, V> Register<I, V> empty() {
        return new Register<>(TreeMap.<I, Integer>empty(), Vector.<V>empty());
    }

    /**
     * What has this id.
     *
     * @param id the id to look for
     */
    public Option<V> get(I id) {
        return places.get(id).map(values::get);
    }

    /**
     * Whether something has this id.
     *
     * @param id the id to look for
     */
    public boolean containsKey(I id) {
        return places.containsKey(id);
    }

    /** All things, in the order in which they were first told. */
    public Seq<V> values() {
        return values;
    }

    /** Their ids, in the same order. */
    public Seq<I> ids() {
        return places.toVector().sortBy(it -> it._2).map(it -> it._1);
    }

    /** How many there are. */
    public int size() {
        return values.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * This register with a thing more, or told anew in the place that it has.
     *
     * @param id names it
     * @param value the thing
     */
    public Register<I, V> put(I id, V value) {
        Option<Integer> place = places.get(id);
        return place.isDefined()
                ? new Register<>(places, values.update(place.get(), value))
                : new Register<>(places.put(id, values.size()), values.append(value));
    }

    /**
     * This register without a thing; the one act that takes as long as the register is.
     *
     * @param id names it
     */
    public Register<I, V> remove(I id) {
        Option<Integer> place = places.get(id);
        return place.isEmpty()
                ? this
                : new Register<>(
                        places.remove(id).mapValues(it -> it > place.get() ? it - 1 : it),
                        values.removeAt(place.get()));
    }

    /**
     * This register with every thing changed.
     *
     * @param change what becomes of a thing
     * @param <W> the new type of thing
     */
    public <W> Register<I, W> mapValues(Function<? super V, ? extends W> change) {
        return new Register<>(places, values.map(change));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register<?, ?> it && places.equals(it.places) && values.equals(it.values);
    }

    @Override
    public int hashCode() {
        return 31 * places.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return values.mkString("[", ", ", "]");
    }
}
