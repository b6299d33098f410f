package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a question by the places of its facts, and the situations in which each is what its parts come to. Bounds
 * of facts and their differences cannot say that, so that a room may hold further situations: it is drawn as tight as
 * totals and bounds allow, and cut in two until a situation is found or nothing is left.
 */
final class Totals {

    /** So often bounds are drawn tighter in a circle; what they leave then is cut in two. */
    private static final int ROUNDS = 32;

    /**
     * A total less those of its parts that are looked at.
     *
     * @param fact the place of the total
     * @param parts the places of the parts that are looked at
     * @param least the least that the other parts come to
     * @param most the most that they come to
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the package
    record Equation(int fact, int[] parts, long least, long most) {

        /** What the other parts must come to. */
        long rest(long[] values) {
            long rest = values[fact];
            for (int part : parts) {
                rest -= values[part];
            }
            return rest;
        }

        @Nullable
        Room tighten(Room room) {
            long low = least;
            long high = most;
            for (int part : parts) {
                low += room.least(part, Axis.ALONE);
                high += room.most(part, Axis.ALONE);
            }
            Room tight = narrow(room, fact, Axis.ALONE, low, high);
            for (int part : parts) {
                if (tight != null) {
                    long others = low - room.least(part, Axis.ALONE);
                    tight = narrow(tight, fact, part, others, high - room.most(part, Axis.ALONE));
                }
            }
            return tight;
        }

        private static @Nullable Room narrow(Room room, int fact, int less, long low, long high) {
            boolean inside = low <= room.least(fact, less) && room.most(fact, less) <= high;
            return inside ? room : room.where(fact, less, low, high);
        }
    }

    final Equation[] equations;

    private Totals(List<Equation> equations) {
        this.equations = equations.toArray(new Equation[0]);
    }

    /** Of these totals those that are among the facts; parts that are not there may be whatever a question allows them. */
    static Totals of(Seq<Total> totals, Question question, Fact[] facts) {
        List<Equation> equations = new ArrayList<>();
        for (Total total : totals) {
            int place = Readings.place(facts, total.fact());
            if (place >= 0) {
                equations.add(equation(total, place, question, facts));
            }
        }
        return new Totals(equations);
    }

    private static Equation equation(Total total, int place, Question question, Fact[] facts) {
        int[] parts = new int[total.parts().size()];
        int count = 0;
        long least = 0;
        long most = 0;
        for (String name : total.parts()) {
            int part = Readings.place(facts, name);
            if (part >= 0) {
                parts[count++] = part;
            } else {
                Fact other = question.find(name).get();
                least += other.least();
                most += other.most();
            }
        }
        return new Equation(place, Arrays.copyOf(parts, count), least, most);
    }

    boolean isEmpty() {
        return equations.length == 0;
    }

    /** The same totals, where the parts that are not looked at stay what they are in a situation. */
    Totals at(long[] values) {
        List<Equation> fixed = new ArrayList<>();
        for (Equation it : equations) {
            fixed.add(new Equation(it.fact, it.parts, it.rest(values), it.rest(values)));
        }
        return new Totals(fixed);
    }

    /** What follows for a total and each of its parts, as the others have their ranges. */
    Seq<Assumption> differences(Fact[] facts) {
        Room ranges = Room.of(facts, io.vavr.collection.List.empty());
        List<Assumption> differences = new ArrayList<>();
        for (Equation it : equations) {
            Room tight = ranges == null ? null : it.tighten(ranges);
            for (int part : it.parts) {
                if (tight != null) {
                    String total = facts[it.fact].name();
                    differences.add(new Assumption(total, facts[part].name(), tight.most(it.fact, part)));
                    differences.add(new Assumption(facts[part].name(), total, -tight.least(it.fact, part)));
                }
            }
        }
        return io.vavr.collection.List.ofAll(differences);
    }

    /** Whether a fact is a total. */
    boolean has(int fact) {
        for (Equation it : equations) {
            if (it.fact == fact) {
                return true;
            }
        }
        return false;
    }

    /** A fact, and the totals that rise and fall with it. */
    int[] movedBy(int fact) {
        int[] moved = new int[equations.length + 1];
        int count = 0;
        moved[count++] = fact;
        for (Equation it : equations) {
            for (int part : it.parts) {
                if (part == fact) {
                    moved[count++] = it.fact;
                }
            }
        }
        return Arrays.copyOf(moved, count);
    }

    /** The bounds drawn as tight as the totals allow; null where nothing is left. */
    @Nullable
    Room tighten(@Nullable Room room) {
        Room tight = room;
        Room before = null;
        for (int round = 0; round < ROUNDS && tight != before; round++) {
            before = tight;
            for (Equation it : equations) {
                tight = tight == null ? null : it.tighten(tight);
            }
        }
        return tight;
    }

    /** A situation of a room, each fact about as near as can be to where it is wanted; null where there is none. */
    long @Nullable [] nearest(@Nullable Room room, long[] wanted) {
        Room tight = tighten(room);
        if (tight == null) {
            return null;
        }
        long[] values = tight.nearest(wanted);
        int widest = -1;
        for (Equation it : equations) {
            if (it.rest(values) < it.least || it.rest(values) > it.most) {
                widest = widest(it, tight, widest);
            }
        }
        if (widest < 0) {
            return values;
        }
        long least = tight.least(widest, Axis.ALONE);
        long most = tight.most(widest, Axis.ALONE);
        if (least == most) {
            return nearest(tight, wanted);
        }
        long middle = Math.floorDiv(least + most, 2);
        Room low = tight.where(widest, Axis.ALONE, least, middle);
        Room high = tight.where(widest, Axis.ALONE, middle + 1, most);
        long[] near = nearest(wanted[widest] <= middle ? low : high, wanted);
        return near != null ? near : nearest(wanted[widest] <= middle ? high : low, wanted);
    }

    /** The fact of a total that the room leaves most open, unless another is wider. */
    private static int widest(Equation of, Room room, int other) {
        int widest = other < 0 ? of.fact : other;
        for (int part : of.parts) {
            widest = width(room, part) > width(room, widest) ? part : widest;
        }
        return width(room, of.fact) > width(room, widest) ? of.fact : widest;
    }

    private static long width(Room room, int fact) {
        return room.most(fact, Axis.ALONE) - room.least(fact, Axis.ALONE);
    }
}
