package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number is betrayed inside a release: looked for in every small world, and not by argument. */
class ReleaseTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void noPartIsFoundBySubtractingTheOthersFromTheWhole(int threshold) {
        Worlds worlds = new Worlds(3, 20, world -> release(threshold, parts(world)));

        for (int part = 0; part < 3; part++) {
            ToLongFunction<int[]> number = at(part);
            String word = "part " + part;
            assertThat(worlds.betrayed(number, isSmall(number, threshold))).isEmpty();
            assertThat(worlds.betrayed(number, world -> isHidden(threshold, world, word)))
                    .isEmpty();
        }
        assertThat(worlds.betrayed(world -> IntStream.of(world).sum(), world -> isHidden(threshold, world)))
                .isEmpty();
    }

    @Test
    void noCellRowOrColumnIsFoundInATableOfTwoDimensions() {
        Worlds worlds = new Worlds(6, 11, world -> release(3, cells(world)));

        for (int cell = 0; cell < 6; cell++) {
            assertThat(worlds.betrayed(at(cell), isSmall(at(cell), 3))).isEmpty();
        }
        for (ToLongFunction<int[]> row : List.of(at(0, 1, 2), at(3, 4, 5))) {
            assertThat(worlds.betrayed(row, isSmall(row, 3))).isEmpty();
        }
        for (ToLongFunction<int[]> column : List.of(at(0, 3), at(1, 4), at(2, 5))) {
            assertThat(worlds.betrayed(column, isSmall(column, 3))).isEmpty();
        }
    }

    /** Two by two kinds of people, of whom one table tells the rows and another the columns. */
    @Test
    void twoTablesOfTheSamePeopleBetrayNoCellOfBoth() {
        Worlds worlds = new Worlds(4, 14, world -> release(3, rows(world), columns(world)));

        for (int cell = 0; cell < 4; cell++) {
            assertThat(worlds.betrayed(at(cell), isSmall(at(cell), 3))).isEmpty();
        }
    }

    /** Two tables that begin with the same halves, and break each down by something else. */
    @Test
    void twoTablesThatBeginAlikeBetrayNoCellOfBoth() {
        Worlds worlds = new Worlds(8, 8, world -> release(3, halves(world, 2, "row"), halves(world, 1, "column")));

        for (int cell = 0; cell < 8; cell++) {
            assertThat(worlds.betrayed(at(cell), isSmall(at(cell), 3))).isEmpty();
        }
    }

    /** This is not prevented, as is said: the releases of two months, and somebody who came in between. */
    @Test
    void oneReleaseSubtractedFromAnotherBetraysWhoCameInBetween() {
        Worlds worlds =
                new Worlds(2, 9, world -> List.of(release(3, parts(world[0])), release(3, parts(world[0] + world[1]))));

        assertThat(worlds.betrayed(at(1), isSmall(at(1), 3))).isNotEmpty();
    }

    /** Everybody has one, two or three things of three: a cell for each way, and more things than people. */
    @Test
    void manyThingsOfFewPeopleAreHidden() {
        Worlds worlds = new Worlds(7, 7, ReleaseTest::things);

        for (int thing = 0; thing < 3; thing++) {
            int bit = 1 << thing;
            ToLongFunction<int[]> owners = world -> IntStream.range(0, 7)
                    .filter(it -> ((it + 1) & bit) != 0)
                    .map(it -> world[it])
                    .sum();
            assertThat(worlds.betrayed(owners, isSmall(owners, 3))).isEmpty();
        }
    }

    @Test
    void whatIsToldTogetherIsOfNobodyOrOfManyPeople() {
        new Worlds(3, 20, world -> {
            ProtectedTable table = ProtectedTable.of(parts(world), 5);
            assertThat(table.others()).allMatch(others -> others >= 5);
            return table;
        });
    }

    @Test
    void thingsThatAreToldTogetherAreOfManyPeople() {
        new Worlds(7, 7, world -> {
            ProtectedTable table = things(world);
            int hidden = IntStream.range(0, 3)
                    .filter(thing -> table.count("thing " + thing).isEmpty())
                    .map(thing -> 1 << thing)
                    .sum();
            int people = IntStream.range(0, 7)
                    .filter(way -> ((way + 1) & hidden) != 0)
                    .map(way -> world[way])
                    .sum();
            assertThat(table.others().filter(it -> people < 3)).isEmpty();
            return table;
        });
    }

    @Test
    void noMoreIsToldTogetherThanIsNeeded() {
        assertThat(shown(2, 3, 20)).containsExactly("part 2");
        assertThat(shown(1, 8, 30)).containsExactly("part 2");
        assertThat(shown(2, 2, 2, 8, 9)).containsExactly("part 4");
        assertThat(shown(0, 8, 30)).containsExactly("part 1", "part 2");
        assertThat(shown(4, 30)).isEmpty();
    }

    private static Iterable<String> shown(int... world) {
        return ProtectedTable.of(parts(world), 5).words();
    }

    @Test
    void aSumAcrossTheWholesLiesWithinItsBounds() {
        new Worlds(6, 9, world -> {
            ProtectedTable table = ProtectedTable.of(cells(world), 3);
            for (int column = 0; column < 3 && table.total().isDefined(); column++) {
                ProtectedTable.Bounds bounds = table.bounds("column", "column " + column);
                assertThat((long) world[column] + world[column + 3]).isBetween(bounds.least(), bounds.most());
            }
            return table;
        });
    }

    @Test
    void refusesTablesThatCouldBeSubtractedFromEachOther() {
        Tally one = Tally.of("by age", "pathways", "age", "ended");
        Tally other = Tally.of("by area", "pathways", "area", "ended");

        assertThatThrownBy(() -> Release.of(5, List.of(one, other))).hasMessageContaining("share a dimension");
    }

    @Test
    void refusesTwoTablesOfTheSameThingsThatBeginDifferently() {
        Tally rows = rows(new int[] {5, 5, 5, 5});
        Tally columns = columns(new int[] {5, 5, 5, 6});

        assertThatThrownBy(() -> Release.of(3, List.of(rows, columns))).hasMessageContaining("same people");
    }

    @Test
    void refusesAThresholdAtWhichTwoOnesBetrayEachOther() {
        assertThatThrownBy(() -> Release.of(2, List.of(parts(1, 1)))).hasMessageContaining("at least 3");
    }

    @Test
    void atAThresholdOfOneEverythingIsShown() {
        assertThat(ProtectedTable.of(parts(1, 2, 0), 1).rows().map(ProtectedTable.Row::count))
                .containsExactly(1L, 2L);
    }

    private static Object release(int threshold, Tally... tallies) {
        return Release.of(threshold, List.of(tallies)).tables();
    }

    private static ToLongFunction<int[]> at(int... cells) {
        return world -> IntStream.of(cells).map(cell -> world[cell]).sum();
    }

    private static Predicate<int[]> isSmall(ToLongFunction<int[]> number, int threshold) {
        return world -> number.applyAsLong(world) > 0 && number.applyAsLong(world) < threshold;
    }

    private static boolean isHidden(int threshold, int[] world, String... words) {
        return ProtectedTable.of(parts(world), threshold).count(words).isEmpty();
    }

    private static Tally parts(int... world) {
        Tally tally = Tally.of("parts", "people", "part");
        IntStream.range(0, world.length).forEach(part -> add(tally, world[part], "part " + part));
        return tally;
    }

    private static Tally cells(int[] world) {
        Tally tally = Tally.of("cells", "people", "row", "column");
        IntStream.range(0, 6).forEach(cell -> add(tally, world[cell], "row " + cell / 3, "column " + cell % 3));
        return tally;
    }

    private static Tally rows(int[] world) {
        Tally tally = Tally.of("rows", "people", "row");
        IntStream.range(0, 4).forEach(cell -> add(tally, world[cell], "row " + cell / 2));
        return tally;
    }

    private static Tally columns(int[] world) {
        Tally tally = Tally.of("columns", "people", "column");
        IntStream.range(0, 4).forEach(cell -> add(tally, world[cell], "column " + cell % 2));
        return tally;
    }

    private static Tally halves(int[] world, int bit, String by) {
        Tally tally = Tally.of(by, "people", "half", by);
        IntStream.range(0, 8)
                .forEach(cell -> add(tally, world[cell], "half " + cell / 4, by + ((cell & bit) == 0 ? " 0" : " 1")));
        return tally;
    }

    private static void add(Tally tally, int people, String... words) {
        for (int i = 0; i < people; i++) {
            tally.nextPerson();
            tally.add(1, words);
        }
    }

    private static ProtectedTable things(int[] world) {
        Tally tally = Tally.of("things", "things", "thing");
        for (int way = 0; way < world.length; way++) {
            for (int person = 0; person < world[way]; person++) {
                tally.nextPerson();
                int owned = way + 1;
                IntStream.range(0, 3)
                        .filter(thing -> (owned & (1 << thing)) != 0)
                        .forEach(thing -> tally.add(1, "thing " + thing));
            }
        }
        return ProtectedTable.of(tally, 3);
    }
}
