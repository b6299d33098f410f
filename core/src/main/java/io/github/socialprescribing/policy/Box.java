package io.github.socialprescribing.policy;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One clause: on each axis that it mentions, the part where it holds. What it does not mention is free. */
final class Box {

    /** An axis before its breaks are known. */
    record Line(int fact, int less) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return fact != other.fact ? Integer.compare(fact, other.fact) : Integer.compare(less, other.less);
        }
    }

    static final Box EVERYWHERE = new Box(new TreeMap<>());

    /** In the order of axes. */
    private final Map<Line, Intervals> sides;

    private Box(Map<Line, Intervals> sides) {
        this.sides = sides;
    }

    static Box of(Line line, Intervals where) {
        Map<Line, Intervals> sides = new TreeMap<>();
        sides.put(line, where);
        return new Box(sides);
    }

    Map<Line, Intervals> sides() {
        return sides;
    }

    @Nullable
    Intervals on(Line line) {
        return sides.get(line);
    }

    boolean isEmpty() {
        for (Intervals side : sides.values()) {
            if (side.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Box and(Box other) {
        Map<Line, Intervals> both = new TreeMap<>(sides);
        for (Map.Entry<Line, Intervals> side : other.sides.entrySet()) {
            Intervals mine = both.get(side.getKey());
            both.put(side.getKey(), mine == null ? side.getValue() : mine.and(side.getValue()));
        }
        return new Box(both);
    }

    /** Both in one, where they differ on at most one axis; otherwise null. */
    @Nullable
    Box joined(Box other) {
        if (!sides.keySet().equals(other.sides.keySet())) {
            return null;
        }
        Map<Line, Intervals> either = new TreeMap<>();
        int different = 0;
        for (Map.Entry<Line, Intervals> side : sides.entrySet()) {
            Intervals mine = side.getValue();
            Intervals others = other.sides.getOrDefault(side.getKey(), mine);
            different += mine.equals(others) ? 0 : 1;
            either.put(side.getKey(), mine.or(others));
        }
        return different < 2 ? new Box(either) : null;
    }
}
