package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be: all situations that a question can be asked of, seen on some of its facts. The bounds are drawn before the
 * other facts are left out, so that what ties two facts by way of a third holds where nobody looks at the third.
 */
final class Extent {

    /** The facts that are looked at. */
    final Fact[] facts;

    /** Which of them are others taken together. */
    final Totals totals;

    private final @Nullable Room room;

    private Extent(Fact[] facts, Totals totals, @Nullable Room room) {
        this.facts = facts;
        this.totals = totals;
        this.room = room;
    }

    /** What a question can be asked of, seen on some of its facts. */
    static Extent of(Question question, Fact[] some) {
        Fact[] all = new Fact[question.facts().size()];
        int next = 0;
        for (Fact fact : question.facts()) {
            all[next++] = fact;
        }
        Totals known = Totals.of(question.totals(), question, all);
        Room everything = known.tighten(Room.of(all, question.assumptions()));
        if (!known.isEmpty() && known.nearest(everything, new long[all.length]) == null) {
            everything = null;
        }
        int[] places = new int[some.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Readings.place(all, some[i].name());
        }
        Totals totals = Totals.of(question.totals(), question, some);
        return new Extent(some, totals, everything == null ? null : everything.on(places));
    }

    /** Whether the assumptions leave no situation. */
    boolean isEmpty() {
        return room == null;
    }

    /** All situations; asked where there are some. */
    Room everything() {
        return Objects.requireNonNull(room);
    }

    /** The lowest value that a fact, or a difference, can have. */
    long least(int fact, int less) {
        return room == null ? Cells.least(facts, fact, less) : room.least(fact, less);
    }

    /** The highest value that a fact, or a difference, can have. */
    long most(int fact, int less) {
        return room == null ? Cells.most(facts, fact, less) : room.most(fact, less);
    }

    /** The situation of a room nearest to where facts are wanted; null where there is none. */
    long @Nullable [] nearest(@Nullable Room part, long[] wanted) {
        return totals.nearest(part, wanted);
    }

    /** A situation of a room, with low values; null where there is none. */
    long @Nullable [] lowest(@Nullable Room part) {
        long[] wanted = new long[facts.length];
        Arrays.fill(wanted, -Numbers.LARGEST);
        return nearest(part, wanted);
    }

    /**
     * Of what is assumed of the question that which speaks of two of these facts, and whatever more follows for two that
     * does not follow from a total.
     */
    List<Assumption> relations(Seq<Assumption> assumptions) {
        List<Assumption> relations = new ArrayList<>();
        for (Assumption it : assumptions) {
            if (Readings.place(facts, it.fact()) >= 0 && Readings.place(facts, it.less()) >= 0) {
                relations.add(it);
            }
        }
        Room known = room == null ? null : totals.tighten(Room.of(facts, io.vavr.collection.List.ofAll(relations)));
        for (int fact = 0; fact < facts.length && known != null; fact++) {
            known = known.where(fact, Axis.ALONE, least(fact, Axis.ALONE), most(fact, Axis.ALONE));
        }
        for (int pair = 0; pair < facts.length * facts.length && known != null; pair++) {
            int fact = pair / facts.length;
            int less = pair % facts.length;
            if (fact != less && most(fact, less) < known.most(fact, less)) {
                relations.add(new Assumption(facts[fact].name(), facts[less].name(), most(fact, less)));
                known = known.where(fact, less, known.least(fact, less), most(fact, less));
            }
        }
        return relations;
    }
}
