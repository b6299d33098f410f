package io.github.socialprescribing.privacy;

import io.vavr.collection.Seq;

/**
 * Rows and columns as they leave the house: one observation a row, one variable a column.
 *
 * @param name what the table is called
 * @param columns the names of its columns
 * @param rows what stands in each row, a text for each column; empty where a column does not apply
 */
public record Table(String name, Seq<String> columns, Seq<Seq<String>> rows) {

    private static final String LINE = "\r\n";

    /** Refuses a row that is longer or shorter than the heading. */
    public Table {
        if (columns.isEmpty() || rows.exists(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("a table has columns, and every row fills each");
        }
    }

    /** The table as RFC 4180 has it: a header line, lines that end with CRLF, quotes only where they are needed. */
    public String csv() {
        return rows.prepend(columns)
                .map(row -> row.map(Table::field).mkString(","))
                .mkString("", LINE, LINE);
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
