package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides despite unknown facts. What is known bounds a room of situations; if all of it leads to one outcome, that is the
 * outcome. Facts that no rule uses bound it too, through the assumptions.
 */
@SuppressWarnings("EnumOrdinal") // bit sets of outcomes, gone when the question is answered
final class Unknowns {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Question question;
    private final Cells cells;
    private final Headline headline;
    private final Answers answers;

    /** All facts of the question, those that rules use first, at the places that the cells give them. */
    private final Fact[] facts;

    private final Extent extent;

    Unknowns(Question question, Cells cells, Headline headline, Answers answers) {
        this.question = question;
        this.cells = cells;
        this.headline = headline;
        this.answers = answers;
        java.util.List<Fact> all = new ArrayList<>(Arrays.asList(cells.facts));
        for (Fact fact : question.facts()) {
            if (!all.contains(fact)) {
                all.add(fact);
            }
        }
        facts = all.toArray(new Fact[0]);
        extent = Extent.of(question, facts);
    }

    Despite decide(FactValues known) {
        Room room = room(known);
        int possible = Possibilities.of(cells, extent, room, headline::possible);
        if (Integer.bitCount(possible) == 1) {
            return new Despite.Settled(OUTCOMES[Integer.numberOfTrailingZeros(possible)], verdict(room));
        }
        return new Despite.Open(outcomes(possible), ask(room));
    }

    private static Set<Outcome> outcomes(int possible) {
        Set<Outcome> outcomes = LinkedHashSet.empty();
        for (Outcome it : OUTCOMES) {
            outcomes = (possible >>> it.ordinal() & 1) == 0 ? outcomes : outcomes.add(it);
        }
        return outcomes;
    }

    /** The situations that agree with what is known; refuses what no situation agrees with, and what nobody knows. */
    Room room(FactValues known) {
        Room room = Room.of(facts, List.empty());
        for (Tuple2<String, Long> it : known.values()) {
            int place = Readings.place(facts, it._1);
            if (place < 0) {
                throw UnfitSituation.unheardOf(it._1, question.name());
            }
            room = room == null ? null : room.where(place, Axis.ALONE, it._2, it._2);
            if (room == null) {
                throw UnfitSituation.outOfRange(it._1);
            }
        }
        for (Assumption it : question.assumptions()) {
            room = room == null ? null : assume(room, it);
            if (room == null) {
                throw UnfitSituation.against(it);
            }
        }
        for (Total it : question.totals()) {
            room = Totals.of(List.of(it), question, facts).tighten(room);
            if (room == null || extent.lowest(room) == null) {
                throw UnfitSituation.against(it);
            }
        }
        return Objects.requireNonNull(extent.totals.tighten(room));
    }

    private @Nullable Room assume(Room room, Assumption it) {
        int fact = Readings.place(facts, it.fact());
        int less = Readings.place(facts, it.less());
        return room.where(fact, less, room.least(fact, less), it.most());
    }

    /** The verdict, where the same rules apply throughout the room. */
    private Option<Verdict> verdict(Room room) {
        long[] here = cells.fired(cells.alive(Objects.requireNonNull(extent.lowest(room))));
        boolean[] rules = rules(here);
        boolean same =
                Possibilities.of(cells, extent, room, (surely, perhaps) -> comparison(rules, surely, perhaps)) == 1;
        return same ? Option.some(answers.find(here).verdict()) : Option.none();
    }

    /** Which rules apply, by their place. */
    private boolean[] rules(long[] clauses) {
        boolean[] rules = new boolean[cells.owner.length == 0 ? 0 : cells.owner[cells.owner.length - 1] + 1];
        for (int clause = 0; clause < cells.owner.length; clause++) {
            rules[cells.owner[clause]] |= (clauses[clause >>> 6] >>> clause & 1) != 0;
        }
        return rules;
    }

    /** Bit 0 where it may be these very rules, bit 1 where it may be others. */
    private int comparison(boolean[] these, long[] surely, long[] perhaps) {
        boolean[] sure = rules(surely);
        boolean[] possible = rules(perhaps);
        boolean others = false;
        for (int rule = 0; rule < these.length; rule++) {
            if ((sure[rule] && !these[rule]) || (these[rule] && !possible[rule])) {
                return 2;
            }
            others |= sure[rule] != possible[rule];
        }
        return others ? 3 : 1;
    }

    /** How much asking for a fact settles. */
    private record Worth(Fact fact, double settled, double left) implements Comparable<Worth> {
        @Override
        public int compareTo(Worth other) {
            int bySettled = Double.compare(other.settled, settled);
            return bySettled != 0 ? bySettled : Double.compare(left, other.left);
        }
    }

    /** The room, where every fact of rules that has a single value is known; with totals its bounds may leave more. */
    private Room sharpened(Room room) {
        Room sharp = room;
        for (int fact = 0; fact < cells.facts.length && !extent.totals.isEmpty(); fact++) {
            long value = Objects.requireNonNull(extent.lowest(sharp))[fact];
            Room below = sharp.where(fact, Axis.ALONE, sharp.least(fact, Axis.ALONE), value - 1);
            Room above = sharp.where(fact, Axis.ALONE, value + 1, sharp.most(fact, Axis.ALONE));
            if (extent.lowest(below) == null && extent.lowest(above) == null) {
                sharp = Objects.requireNonNull(sharp.where(fact, Axis.ALONE, value, value));
            }
        }
        return sharp;
    }

    private Seq<Fact> ask(Room all) {
        Room room = sharpened(all);
        Glimpse glimpse = new Glimpse(cells, room);
        java.util.List<Worth> worths = new ArrayList<>();
        for (int fact = 0; fact < cells.facts.length; fact++) {
            if (!room.isKnown(fact) && matters(fact, glimpse)) {
                worths.add(worth(fact, room));
            }
        }
        worths.sort(null);
        Seq<Fact> ask = List.empty();
        for (Worth it : worths) {
            ask = ask.append(it.fact());
        }
        return ask;
    }

    /** Whether the fact touches an axis that leaves a clause open which has a say in the outcome. */
    private boolean matters(int fact, Glimpse glimpse) {
        long[] open = new long[cells.words];
        for (int word = 0; word < open.length; word++) {
            open[word] = glimpse.perhaps[word] & headline.hasASay(word);
        }
        for (int axis = 0; axis < cells.axes.length; axis++) {
            if (cells.axes[axis].touches(fact) && glimpse.openOn(axis, glimpse.surely, open) > 0) {
                return true;
            }
        }
        return false;
    }

    private Worth worth(int fact, Room room) {
        int answered = 0;
        int settled = 0;
        int left = 0;
        for (long value : tellingValues(fact, room)) {
            Room then = room.where(fact, Axis.ALONE, value, value);
            if (then != null) {
                int outcomes = Integer.bitCount(Possibilities.of(cells, extent, then, headline::possible));
                answered += outcomes > 0 ? 1 : 0;
                settled += outcomes == 1 ? 1 : 0;
                left += outcomes;
            }
        }
        return new Worth(facts[fact], (double) settled / answered, (double) left / answered);
    }

    /**
     * The first value of every answer that rules can tell from another, whatever the facts are that it is compared with,
     * and perhaps values that the room does not have.
     */
    private SortedSet<Long> tellingValues(int fact, Room room) {
        SortedSet<Long> values = new TreeSet<>();
        values.add(room.least(fact, Axis.ALONE));
        for (Axis axis : cells.axes) {
            for (int cell = 1; axis.touches(fact) && cell < axis.cells(); cell++) {
                long cut = axis.leastOf(cell);
                int other = axis.fact == fact ? axis.less : axis.fact;
                long low = axis.isDifference() ? room.least(other, Axis.ALONE) : 0;
                long high = axis.isDifference() ? room.most(other, Axis.ALONE) : 0;
                values.add(axis.fact == fact ? cut + low : low - cut + 1);
                values.add(axis.fact == fact ? cut + high : high - cut + 1);
            }
        }
        return values;
    }
}
