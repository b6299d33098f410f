package io.github.socialprescribing.policy;

import io.vavr.collection.Seq;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The situations that are left when facts and differences of facts are bounded: a matrix with the highest difference of
 * every two facts, always drawn as tight as the bounds together allow. Because bounds are whole numbers, every value that
 * the matrix leaves to a fact or a difference is the value of some situation in the room. Facts are named by place;
 * {@link Axis#ALONE} stands for the number zero.
 */
final class Room {

    private final int size;

    /** How much the row can exceed the column; the first row and column are the number zero. */
    private final long[] most;

    private Room(int size, long[] most) {
        this.size = size;
        this.most = most;
    }

    /** All situations: every fact in its range and no assumption broken; null where there is none. */
    static @Nullable Room of(Fact[] facts, Seq<Assumption> assumptions) {
        int size = facts.length + 1;
        long[] most = new long[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                long above = i == 0 ? 0 : facts[i - 1].most();
                long below = j == 0 ? 0 : facts[j - 1].least();
                most[i * size + j] = i == j ? 0 : above - below;
            }
        }
        Room room = new Room(size, most);
        for (Assumption it : assumptions) {
            int fact = Readings.place(facts, it.fact());
            int less = Readings.place(facts, it.less());
            if (fact >= 0 && less >= 0 && !room.limit(fact + 1, less + 1, it.most())) {
                return null;
            }
        }
        return room;
    }

    /** The same situations, seen on some facts alone. */
    Room on(int[] places) {
        int few = places.length + 1;
        long[] left = new long[few * few];
        for (int i = 0; i < few; i++) {
            for (int j = 0; j < few; j++) {
                int row = i == 0 ? 0 : places[i - 1] + 1;
                int column = j == 0 ? 0 : places[j - 1] + 1;
                left[i * few + j] = most[row * size + column];
            }
        }
        return new Room(few, left);
    }

    /** The lowest value of a fact, or of a difference. */
    long least(int fact, int less) {
        return -most[(less + 1) * size + fact + 1];
    }

    /** The highest value of a fact, or of a difference. */
    long most(int fact, int less) {
        return most[(fact + 1) * size + less + 1];
    }

    boolean isKnown(int fact) {
        return least(fact, Axis.ALONE) == most(fact, Axis.ALONE);
    }

    /** The part of the room in which a fact or a difference has such a value; null where there is none. */
    @Nullable
    Room where(int fact, int less, long lowest, long highest) {
        Room part = new Room(size, most.clone());
        return part.limit(fact + 1, less + 1, highest) && part.limit(less + 1, fact + 1, -lowest) ? part : null;
    }

    /** The part of the room in one stretch of cells of an axis; null where there is none. */
    @Nullable
    Room where(Axis axis, int firstCell, int lastCell) {
        return where(axis.fact, axis.less, axis.leastOf(firstCell), axis.mostOf(lastCell));
    }

    /** Draws one bound tighter, and all that follows from it; false where nothing is left. */
    private boolean limit(int row, int column, long bound) {
        if (bound < -most[column * size + row]) {
            return false;
        }
        if (bound >= most[row * size + column]) {
            return true;
        }
        for (int i = 0; i < size; i++) {
            long here = most[i * size + row] + bound;
            for (int j = 0; j < size; j++) {
                long through = here + most[column * size + j];
                if (through < most[i * size + j]) {
                    most[i * size + j] = through;
                }
            }
        }
        return true;
    }

    /** A situation in the room, each fact in turn as near as can be to where it is wanted. */
    long[] nearest(long[] wanted) {
        Room left = new Room(size, most.clone());
        long[] values = Arrays.copyOf(wanted, size - 1);
        for (int fact = 0; fact < values.length; fact++) {
            long least = left.least(fact, Axis.ALONE);
            long highest = left.most(fact, Axis.ALONE);
            values[fact] = Math.max(least, Math.min(highest, wanted[fact]));
            left.limit(fact + 1, 0, values[fact]);
            left.limit(0, fact + 1, -values[fact]);
        }
        return values;
    }
}
