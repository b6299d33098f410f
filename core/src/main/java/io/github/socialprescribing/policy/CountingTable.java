package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What counts: one table for kind, outcome, length and notice. No two rows speak of the same event with different
 * numbers, or the policy is not built; so the order of rows says nothing.
 *
 * @param rows the rows
 */
public record CountingTable(Seq<CountingRow> rows) {

    /** The table without a row. */
    public static final CountingTable EMPTY = new CountingTable(List.empty());

    /**
     * These rows.
     *
     * @param rows the rows
     */
    public static CountingTable of(CountingRow... rows) {
        return new CountingTable(List.of(rows));
    }

    /**
     * The same table and one row more.
     *
     * @param row the row
     */
    public CountingTable with(CountingRow row) {
        return new CountingTable(rows.append(row));
    }

    /**
     * The row that speaks of an event; where several do they agree, and the one with the lowest rule id is named.
     *
     * @param kind what kind of event it was
     * @param outcome how it came out
     * @param minutes how long it took
     * @param noticeHours how many hours before it was called off
     */
    public Option<CountingRow> find(String kind, String outcome, long minutes, long noticeHours) {
        CountingRow found = null;
        for (CountingRow row : rows) {
            if (row.speaksOf(kind, outcome, minutes, noticeHours)
                    && (found == null || row.rule().compareTo(found.rule()) < 0)) {
                found = row;
            }
        }
        return Option.of(found);
    }

    /** Pairs of rows that say different things of one event. */
    Seq<CountingRow> contradictions() {
        List<CountingRow> found = List.empty();
        for (List<CountingRow> rest = List.ofAll(rows); !rest.isEmpty(); rest = rest.tail()) {
            CountingRow row = rest.head();
            found = rest.tail().exists(row::contradicts) ? found.append(row) : found;
        }
        return found;
    }
}
