package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings conditions to clauses: a condition holds where one of its boxes does. */
final class Clauses {

    /** More boxes than this are refused; the rule should be several rules. */
    static final long MOST = 1024;

    /** So deep conditions may be nested; a document, which holds two levels for each, is refused beyond sixty-four. */
    static final int DEEPEST = 16;

    private final Fact[] facts;
    private final Map<String, Integer> places;

    Clauses(Fact[] facts, Map<String, Integer> places) {
        this.facts = facts;
        this.places = places;
    }

    /** An upper bound of the number of boxes, so that a monster is refused before it is built. */
    static long size(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not it) {
            return size(it.of(), !negated);
        }
        boolean product = negated ? condition instanceof Condition.Any : condition instanceof Condition.All;
        boolean sum = negated ? condition instanceof Condition.All : condition instanceof Condition.Any;
        if (!product && !sum) {
            return 1;
        }
        long size = product ? 1 : 0;
        for (Condition part : condition.parts()) {
            long its = size(part, negated);
            size = Math.min(MOST + 1, product ? size * its : size + its);
        }
        return size;
    }

    /** The boxes of a condition whose parameters are constants. */
    List<Box> of(Condition condition) {
        return of(condition, false);
    }

    private List<Box> of(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not it) {
            return of(it.of(), !negated);
        }
        if (condition instanceof Condition.All it) {
            return negated ? any(it.of(), true) : all(it.of(), false);
        }
        if (condition instanceof Condition.Any it) {
            return negated ? all(it.of(), true) : any(it.of(), false);
        }
        if (condition instanceof Condition.Always) {
            return negated ? List.of() : List.of(Box.EVERYWHERE);
        }
        Box box = test(condition, negated);
        return box.isEmpty() ? List.of() : List.of(box);
    }

    private List<Box> all(Seq<Condition> parts, boolean negated) {
        List<Box> boxes = List.of(Box.EVERYWHERE);
        for (Condition part : parts) {
            List<Box> product = new ArrayList<>();
            for (Box more : of(part, negated)) {
                for (Box box : boxes) {
                    add(product, box.and(more));
                }
            }
            boxes = product;
        }
        return boxes;
    }

    private List<Box> any(Seq<Condition> parts, boolean negated) {
        List<Box> boxes = new ArrayList<>();
        for (Condition part : parts) {
            for (Box box : of(part, negated)) {
                add(boxes, box);
            }
        }
        return boxes;
    }

    /** Adds a box, joined with one that differs on a single axis, so that a list of options stays one clause. */
    private static void add(List<Box> boxes, Box box) {
        if (box.isEmpty()) {
            return;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Box joined = boxes.get(i).joined(box);
            if (joined != null) {
                boxes.remove(i);
                add(boxes, joined);
                return;
            }
        }
        boxes.add(box);
    }

    private Box test(Condition leaf, boolean negated) {
        if (leaf instanceof Condition.Flag it) {
            long value = it.expected() == negated ? 0 : 1;
            return Box.of(new Box.Line(place(it.fact()), Axis.ALONE), Intervals.of(value, value));
        }
        if (leaf instanceof Condition.OneOf it) {
            return choice(it, negated);
        }
        Condition.Compare it = (Condition.Compare) leaf;
        return compare(it, negated ? opposite(it.comparison()) : it.comparison());
    }

    private Box choice(Condition.OneOf leaf, boolean negated) {
        int place = place(leaf.fact());
        ChoiceFact fact = (ChoiceFact) facts[place];
        Intervals where = Intervals.NONE;
        long value = 0;
        for (String option : fact.options()) {
            if (leaf.options().contains(option) != negated) {
                where = where.or(Intervals.of(value, value));
            }
            value++;
        }
        return Box.of(new Box.Line(place, Axis.ALONE), where);
    }

    private Box compare(Condition.Compare leaf, Comparison comparison) {
        int place = place(leaf.fact());
        long constant = leaf.bound().constant();
        int other = leaf.bound().fact().isDefined() ? place(leaf.bound().fact().get()) : Axis.ALONE;
        if (other == place) {
            return comparison.holds(0, constant)
                    ? Box.EVERYWHERE
                    : Box.of(new Box.Line(place, Axis.ALONE), Intervals.NONE);
        }
        // A difference and its mirror image are one axis: the earlier fact less the later one.
        if (other != Axis.ALONE && other < place) {
            return side(other, place, mirrored(comparison), -constant);
        }
        return side(place, other, comparison, constant);
    }

    private Box side(int fact, int less, Comparison comparison, long constant) {
        return Box.of(
                new Box.Line(fact, less),
                Intervals.where(comparison, constant, Cells.least(facts, fact, less), Cells.most(facts, fact, less)));
    }

    private int place(String fact) {
        @Nullable Integer place = places.get(fact);
        if (place == null) {
            throw UnfitSituation.missing(fact);
        }
        return place;
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case LESS_THAN -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE_THAN;
            case EXACTLY -> Comparison.OTHER_THAN;
            case OTHER_THAN -> Comparison.EXACTLY;
            case AT_LEAST -> Comparison.LESS_THAN;
            case MORE_THAN -> Comparison.AT_MOST;
        };
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case LESS_THAN -> Comparison.MORE_THAN;
            case AT_MOST -> Comparison.AT_LEAST;
            case EXACTLY, OTHER_THAN -> comparison;
            case AT_LEAST -> Comparison.AT_MOST;
            case MORE_THAN -> Comparison.LESS_THAN;
        };
    }
}
