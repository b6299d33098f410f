package io.github.socialprescribing.policy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of up to 64 clauses hold: reads every column and keeps what all of them leave alive.
 *
 * <p>Who asks often asks a copy of this class, made for one policy alone. There the columns are constants, and the virtual
 * machine puts accessors and tables straight into the code, which takes less than half the time, however many policies
 * there are. Constants must have names of their own: hence a site for each column, and no loop over the first of them.
 */
final class Lane<S> implements ToLongFunction<S> {

    /** The columns that have a site; more are looked at in a loop. */
    static final int SITES = 24;

    /** The lane of a copy, which has no name to declare it by; the class itself has none. */
    private static final @Nullable Object ONLY = only();

    private final Columns<S> columns;
    private final long all;
    private final Column<S>[] rest;
    private final Column<S> column0;
    private final Column<S> column1;
    private final Column<S> column2;
    private final Column<S> column3;
    private final Column<S> column4;
    private final Column<S> column5;
    private final Column<S> column6;
    private final Column<S> column7;
    private final Column<S> column8;
    private final Column<S> column9;
    private final Column<S> column10;
    private final Column<S> column11;
    private final Column<S> column12;
    private final Column<S> column13;
    private final Column<S> column14;
    private final Column<S> column15;
    private final Column<S> column16;
    private final Column<S> column17;
    private final Column<S> column18;
    private final Column<S> column19;
    private final Column<S> column20;
    private final Column<S> column21;
    private final Column<S> column22;
    private final Column<S> column23;

    Lane(Columns<S> columns) {
        this.columns = columns;
        all = columns.all();
        rest = columns.beyond(SITES);
        column0 = columns.at(0);
        column1 = columns.at(1);
        column2 = columns.at(2);
        column3 = columns.at(3);
        column4 = columns.at(4);
        column5 = columns.at(5);
        column6 = columns.at(6);
        column7 = columns.at(7);
        column8 = columns.at(8);
        column9 = columns.at(9);
        column10 = columns.at(10);
        column11 = columns.at(11);
        column12 = columns.at(12);
        column13 = columns.at(13);
        column14 = columns.at(14);
        column15 = columns.at(15);
        column16 = columns.at(16);
        column17 = columns.at(17);
        column18 = columns.at(18);
        column19 = columns.at(19);
        column20 = columns.at(20);
        column21 = columns.at(21);
        column22 = columns.at(22);
        column23 = columns.at(23);
    }

    private static @Nullable Object only() {
        if (!Lane.class.isHidden()) {
            return null;
        }
        try {
            Columns<?> columns = MethodHandles.classData(MethodHandles.lookup(), "_", Columns.class);
            return new Lane<>(columns);
        } catch (IllegalAccessException e) {
            throw new LinkageError("a class may read its own data", e);
        }
    }

    /** Refuses what is out of range without saying what it was. */
    @Override
    @SuppressWarnings("unchecked") // a copy is made of columns of this type
    public long applyAsLong(S situation) {
        Lane<S> it = ONLY == null ? this : (Lane<S>) ONLY;
        long alive = it.all
                & it.column0.look(situation)
                & it.column1.look(situation)
                & it.column2.look(situation)
                & it.column3.look(situation)
                & it.column4.look(situation)
                & it.column5.look(situation)
                & it.column6.look(situation)
                & it.column7.look(situation)
                & it.column8.look(situation)
                & it.column9.look(situation)
                & it.column10.look(situation)
                & it.column11.look(situation)
                & it.column12.look(situation)
                & it.column13.look(situation)
                & it.column14.look(situation)
                & it.column15.look(situation)
                & it.column16.look(situation)
                & it.column17.look(situation)
                & it.column18.look(situation)
                & it.column19.look(situation)
                & it.column20.look(situation)
                & it.column21.look(situation)
                & it.column22.look(situation)
                & it.column23.look(situation);
        for (Column<S> column : it.rest) {
            alive &= column.look(situation);
        }
        return alive;
    }

    /** A copy for these columns alone, or this where no classes can be made at run time. */
    @SuppressWarnings("unchecked") // the copy has the columns of this
    ToLongFunction<S> copy() {
        try (InputStream code = Lane.class.getResourceAsStream("Lane.class")) {
            if (code == null) {
                return this;
            }
            Lookup copy = MethodHandles.lookup().defineHiddenClassWithClassData(code.readAllBytes(), columns, true);
            return (ToLongFunction<S>) copy.findStaticVarHandle(copy.lookupClass(), "ONLY", Object.class)
                    .get();
        } catch (IOException | ReflectiveOperationException | UnsupportedOperationException | LinkageError none) {
            return this;
        }
    }
}
