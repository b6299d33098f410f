package io.github.socialprescribing.privacy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What stands with every table that leaves the house: what it is for, and by which consent people are in it. {@link Table}
 * writes both into each row, because files are passed on without the letter that came with them.
 *
 * @param purpose what it is for
 * @param consent by which consent people are in it
 */
public record About(Purpose purpose, ConsentRule consent) {

    /** What the table of its properties is called. */
    public static final String NAME = "about";

    /** The columns that it adds to a table. */
    static final Seq<String> COLUMNS = List.of("purpose", "consent");

    Seq<String> fields() {
        return List.of(purpose.code().word(), consent.code().word());
    }

    /**
     * A table of what else is to be known of tables that leave together, a property a row.
     *
     * @param properties the name and the value of each; names are written as those of columns are, {@code as_of}
     */
    public Table table(Seq<Seq<String>> properties) {
        return new Table(NAME, this, List.of("property", "value"), properties.map(it -> it.update(0, Table::snake)));
    }
}
