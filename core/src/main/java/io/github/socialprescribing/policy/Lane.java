package io.github.socialprescribing.policy;

import java.util.List;

/**
 * Decides up to 64 clauses in one straight line: read, look up, and. It looks clumsy for a reason: each accessor has a call
 * site of its own, and where one site always calls the same accessor the compiler of the virtual machine puts the
 * accessor's code there. One loop with one site for all takes three times as long, and so does an array of columns. What
 * a policy has beyond the sites here is looked up in loops.
 */
final class Lane<S> {

    static final int COUNTS = 12;
    static final int FLAGS = 12;
    static final int DIFFERENCES = 4;
    static final int RANGES = 6;

    private final long all;
    private final Column<S>[] rest;

    private final int counts;
    private final Column<S> count0;
    private final Column<S> count1;
    private final Column<S> count2;
    private final Column<S> count3;
    private final Column<S> count4;
    private final Column<S> count5;
    private final Column<S> count6;
    private final Column<S> count7;
    private final Column<S> count8;
    private final Column<S> count9;
    private final Column<S> count10;
    private final Column<S> count11;

    private final int flags;
    private final Column<S> flag0;
    private final Column<S> flag1;
    private final Column<S> flag2;
    private final Column<S> flag3;
    private final Column<S> flag4;
    private final Column<S> flag5;
    private final Column<S> flag6;
    private final Column<S> flag7;
    private final Column<S> flag8;
    private final Column<S> flag9;
    private final Column<S> flag10;
    private final Column<S> flag11;

    private final int differences;
    private final Column<S> difference0;
    private final Column<S> difference1;
    private final Column<S> difference2;
    private final Column<S> difference3;

    private final int ranges;
    private final Column<S> range0;
    private final Column<S> range1;
    private final Column<S> range2;
    private final Column<S> range3;
    private final Column<S> range4;
    private final Column<S> range5;

    Lane(Cells cells, Columns<S> columns, int word) {
        this.all = cells.all(word);
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of columns of this type, and it never leaves
        Column<S>[] others = columns.rest.toArray(new Column[0]);
        rest = others;
        counts = columns.counts.size();
        count0 = at(columns.counts, 0);
        count1 = at(columns.counts, 1);
        count2 = at(columns.counts, 2);
        count3 = at(columns.counts, 3);
        count4 = at(columns.counts, 4);
        count5 = at(columns.counts, 5);
        count6 = at(columns.counts, 6);
        count7 = at(columns.counts, 7);
        count8 = at(columns.counts, 8);
        count9 = at(columns.counts, 9);
        count10 = at(columns.counts, 10);
        count11 = at(columns.counts, 11);
        flags = columns.flags.size();
        flag0 = at(columns.flags, 0);
        flag1 = at(columns.flags, 1);
        flag2 = at(columns.flags, 2);
        flag3 = at(columns.flags, 3);
        flag4 = at(columns.flags, 4);
        flag5 = at(columns.flags, 5);
        flag6 = at(columns.flags, 6);
        flag7 = at(columns.flags, 7);
        flag8 = at(columns.flags, 8);
        flag9 = at(columns.flags, 9);
        flag10 = at(columns.flags, 10);
        flag11 = at(columns.flags, 11);
        differences = columns.differences.size();
        difference0 = at(columns.differences, 0);
        difference1 = at(columns.differences, 1);
        difference2 = at(columns.differences, 2);
        difference3 = at(columns.differences, 3);
        ranges = columns.ranges.size();
        range0 = at(columns.ranges, 0);
        range1 = at(columns.ranges, 1);
        range2 = at(columns.ranges, 2);
        range3 = at(columns.ranges, 3);
        range4 = at(columns.ranges, 4);
        range5 = at(columns.ranges, 5);
    }

    private static <S> Column<S> at(List<Column<S>> columns, int place) {
        return place < columns.size() ? columns.get(place) : Column.none();
    }

    /** The clauses that hold; refuses what is out of range without saying what it was. */
    @SuppressWarnings("fallthrough") // from as many columns as there are down to none
    long fired(S situation) {
        long alive = all;
        long bad = 0;
        switch (counts) {
            default:
            case 12:
                alive &= count11.alive(count11.reader.applyAsLong(situation));
            // fall through
            case 11:
                alive &= count10.alive(count10.reader.applyAsLong(situation));
            // fall through
            case 10:
                alive &= count9.alive(count9.reader.applyAsLong(situation));
            // fall through
            case 9:
                alive &= count8.alive(count8.reader.applyAsLong(situation));
            // fall through
            case 8:
                alive &= count7.alive(count7.reader.applyAsLong(situation));
            // fall through
            case 7:
                alive &= count6.alive(count6.reader.applyAsLong(situation));
            // fall through
            case 6:
                alive &= count5.alive(count5.reader.applyAsLong(situation));
            // fall through
            case 5:
                alive &= count4.alive(count4.reader.applyAsLong(situation));
            // fall through
            case 4:
                alive &= count3.alive(count3.reader.applyAsLong(situation));
            // fall through
            case 3:
                alive &= count2.alive(count2.reader.applyAsLong(situation));
            // fall through
            case 2:
                alive &= count1.alive(count1.reader.applyAsLong(situation));
            // fall through
            case 1:
                alive &= count0.alive(count0.reader.applyAsLong(situation));
            case 0:
            // nothing left
        }
        switch (flags) {
            default:
            case 12:
                alive &= flag11.alive(flag11.holds.test(situation));
            // fall through
            case 11:
                alive &= flag10.alive(flag10.holds.test(situation));
            // fall through
            case 10:
                alive &= flag9.alive(flag9.holds.test(situation));
            // fall through
            case 9:
                alive &= flag8.alive(flag8.holds.test(situation));
            // fall through
            case 8:
                alive &= flag7.alive(flag7.holds.test(situation));
            // fall through
            case 7:
                alive &= flag6.alive(flag6.holds.test(situation));
            // fall through
            case 6:
                alive &= flag5.alive(flag5.holds.test(situation));
            // fall through
            case 5:
                alive &= flag4.alive(flag4.holds.test(situation));
            // fall through
            case 4:
                alive &= flag3.alive(flag3.holds.test(situation));
            // fall through
            case 3:
                alive &= flag2.alive(flag2.holds.test(situation));
            // fall through
            case 2:
                alive &= flag1.alive(flag1.holds.test(situation));
            // fall through
            case 1:
                alive &= flag0.alive(flag0.holds.test(situation));
            case 0:
            // nothing left
        }
        switch (differences) {
            default:
            case 4:
                alive &= difference3.alive(
                        difference3.reader.applyAsLong(situation) - difference3.less.applyAsLong(situation));
            // fall through
            case 3:
                alive &= difference2.alive(
                        difference2.reader.applyAsLong(situation) - difference2.less.applyAsLong(situation));
            // fall through
            case 2:
                alive &= difference1.alive(
                        difference1.reader.applyAsLong(situation) - difference1.less.applyAsLong(situation));
            // fall through
            case 1:
                alive &= difference0.alive(
                        difference0.reader.applyAsLong(situation) - difference0.less.applyAsLong(situation));
            case 0:
            // nothing left
        }
        switch (ranges) {
            default:
            case 6:
                bad |= range5.check(range5.reader.applyAsLong(situation));
            // fall through
            case 5:
                bad |= range4.check(range4.reader.applyAsLong(situation));
            // fall through
            case 4:
                bad |= range3.check(range3.reader.applyAsLong(situation));
            // fall through
            case 3:
                bad |= range2.check(range2.reader.applyAsLong(situation));
            // fall through
            case 2:
                bad |= range1.check(range1.reader.applyAsLong(situation));
            // fall through
            case 1:
                bad |= range0.check(range0.reader.applyAsLong(situation));
            case 0:
            // nothing left
        }
        if (bad < 0) {
            throw UnfitSituation.outOfRange("");
        }
        for (Column<S> column : rest) {
            alive &= column.look(situation);
        }
        return alive;
    }
}
