package io.github.socialprescribing.policy;

/** The clauses as far as a room settles them: those that hold in every situation of it, and those that hold in some. */
final class Glimpse {

    private final Cells cells;
    private final Room room;

    /** The first and the last cell of each axis that the room reaches. */
    final int[] first;

    final int[] last;

    /** The clauses that hold everywhere in the room. */
    final long[] surely;

    /** The clauses that may hold somewhere in the room, or perhaps nowhere, as axes were looked at one by one. */
    final long[] perhaps;

    Glimpse(Cells cells, Room room) {
        this.cells = cells;
        this.room = room;
        first = new int[cells.axes.length];
        last = new int[cells.axes.length];
        surely = new long[cells.words];
        perhaps = new long[cells.words];
        for (int word = 0; word < cells.words; word++) {
            surely[word] = cells.all(word);
            perhaps[word] = cells.all(word);
        }
        for (int i = 0; i < cells.axes.length; i++) {
            look(i, cells.axes[i]);
        }
    }

    private void look(int place, Axis axis) {
        first[place] = axis.cellOf(room.least(axis.fact, axis.less));
        last[place] = axis.cellOf(room.most(axis.fact, axis.less));
        for (int word = 0; word < cells.words; word++) {
            long everywhere = -1;
            long somewhere = 0;
            for (int cell = first[place]; cell <= last[place]; cell++) {
                everywhere &= cells.alive(place, cell, word);
                somewhere |= cells.alive(place, cell, word);
            }
            surely[word] &= everywhere;
            perhaps[word] &= somewhere;
        }
    }

    /** How many clauses an axis still leaves open. */
    int openOn(int axis) {
        return openOn(axis, surely, perhaps);
    }

    /** How many of the clauses between two sets an axis still leaves open. */
    int openOn(int axis, long[] below, long[] above) {
        int open = 0;
        for (int word = 0; word < cells.words && first[axis] < last[axis]; word++) {
            long everywhere = -1;
            for (int cell = first[axis]; cell <= last[axis]; cell++) {
                everywhere &= cells.alive(axis, cell, word);
            }
            open += Long.bitCount(above[word] & ~below[word] & ~everywhere);
        }
        return open;
    }

    /** The axis that leaves most clauses open, or -1 where every clause is settled. */
    int widest() {
        int widest = -1;
        int most = 0;
        for (int axis = 0; axis < first.length; axis++) {
            int open = openOn(axis);
            if (open > most) {
                most = open;
                widest = axis;
            }
        }
        return widest;
    }
}
