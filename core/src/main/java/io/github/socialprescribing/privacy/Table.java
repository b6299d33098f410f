package io.github.socialprescribing.privacy;

import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows and columns as they leave the house: one observation a row, one variable a column. What it is for, and by which
 * consent people are in it, stands in every row that is written, as two columns more.
 *
 * @param name what the table is called
 * @param about what it is for, and by which consent people are in it
 * @param columns the names of its columns
 * @param rows what stands in each row, a text for each column; empty where a column does not apply
 */
public record Table(String name, About about, Seq<String> columns, Seq<Seq<String>> rows) {

    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

    /** Refuses a row that is longer or shorter than the heading, and a column that every table has. */
    public Table {
        if (columns.isEmpty() || rows.exists(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("a table has columns, and every row fills each");
        }
        if (columns.exists(About.COLUMNS::contains)) {
            throw new IllegalArgumentException("every table tells its purpose and consent by itself");
        }
    }

    /**
     * The table as RFC 4180 has it: a header line, lines that end with CRLF, quotes only where they are needed, and an
     * apostrophe before what a spreadsheet would take for a formula. The names of columns are written in snake case, {@code
     * mean_improvement}, so that R and pandas take them as they are.
     */
    public String csv() {
        return rows.map(row -> row.appendAll(about.fields()))
                .prepend(columns.appendAll(About.COLUMNS).map(Table::snake))
                .map(row -> row.map(Table::field).mkString(","))
                .mkString("", LINE, LINE);
    }

    /**
     * A constant as it reads in a table: lower case, words joined by hyphens.
     *
     * @param constant the constant
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words as the name of a column or property: lower case, joined by low lines. */
    static String snake(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static String field(String told) {
        String text = isFormula(told) ? "'" + told : told;
        boolean plain = text.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What a spreadsheet would run. A name or a place may be anybody's words; a number is not. */
    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
