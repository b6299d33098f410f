package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableTest {

    private static final About ABOUT = new About(Purpose.RESEARCH, ConsentRule.PANEL_AGGREGATE);

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> fields = Arbitraries.strings()
                .withChars(',', '"', '\r', '\n', ' ', 'a', 'é')
                .ofMaxLength(4);
        return fields.list()
                .ofSize(3)
                .<Seq<String>>map(List::ofAll)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> new Table("t", ABOUT, rows.get(0), List.ofAll(rows).tail()));
    }

    @Property(tries = 300)
    void readingWhatWasWrittenGivesTheTableAndWhatItIsAbout(@ForAll("tables") Table table) {
        Seq<Seq<String>> read = read(table.csv());

        assertThat(read.map(row -> row.map(word -> word.replaceFirst("^'([\r\n])", "$1"))))
                .isEqualTo(Vector.ofAll(table.rows()
                        .map(row -> row.appendAll(List.of("research", "panel-aggregate")))
                        .prepend(table.columns().map(Table::snake).appendAll(List.of("purpose", "consent")))));
    }

    @Example
    void writesLinesAsTheStandardHasThem() {
        assertThat(new Table("t", ABOUT, List.of("need", "count"), List.of(List.of("say \"no\"", "5"))).csv())
                .isEqualTo("need,count,purpose,consent\r\n\"say \"\"no\"\"\",5,research,panel-aggregate\r\n");
    }

    @Example
    void hasNoSpreadsheetRunWhatSomebodyWroteIntoAName() {
        Table table = new Table(
                "t", ABOUT, List.of("name", "change"), List.of(List.of("=1+1", "-0.5"), List.of("@SUM(1)", "+3")));

        assertThat(table.csv()).contains("'=1+1,-0.5,research").contains("'@SUM(1),+3,research");
    }

    @Example
    void putsAnApostropheBeforeAnEndOfLineToo() {
        Table table =
                new Table("t", ABOUT, List.of("name"), List.of(List.of("\r=1"), List.of("\t=1"), List.of("-1+1")));

        assertThat(table.csv()).contains("\"'\r=1\"", "'\t=1,", "'-1+1,");
    }

    @Example
    void refusesARowThatDoesNotFillTheColumns() {
        assertThatThrownBy(() -> new Table("t", ABOUT, List.of("need", "count"), List.of(List.of("food"))))
                .hasMessageContaining("every row fills each");
    }

    @Example
    void refusesAColumnThatEveryTableHas() {
        assertThatThrownBy(() -> new Table("t", ABOUT, List.of("purpose"), List.empty()))
                .hasMessageContaining("by itself");
    }

    /** A reader by the letter of RFC 4180, which knows nothing of the writer. */
    private static Seq<Seq<String>> read(String csv) {
        Vector<Seq<String>> lines = Vector.empty();
        Vector<String> line = Vector.empty();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char at = csv.charAt(i);
            if (quoted && at == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append(csv.charAt(++i));
            } else if (at == '"') {
                quoted = !quoted;
            } else if (!quoted && (at == ',' || at == '\r')) {
                line = line.append(field.toString());
                field.setLength(0);
                if (at == '\r') {
                    lines = lines.append(Vector.ofAll(line));
                    line = Vector.empty();
                    i++;
                }
            } else {
                field.append(at);
            }
        }
        return lines;
    }
}
