package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyProperties {

    /** What one person has: some things, each with two words. */
    record Person(List<Thing> things) {}

    record Thing(int amount, String broad, String fine) {}

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of("a", "b", "c"), Arbitraries.of("x", "y"))
                .as(Thing::new)
                .list()
                .ofMaxSize(4)
                .map(Person::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void theOrderOfThePeopleChangesNothing(
            @ForAll("people") List<Person> people, @ForAll Random random, @ForAll boolean closed) {
        List<Person> shuffled = new java.util.ArrayList<>(people);
        Collections.shuffle(shuffled, random);

        assertThat(tally(shuffled)).isEqualTo(tally(people));
        assertThat(ProtectedTable.of(tally(shuffled), closed ? 5 : 1))
                .isEqualTo(ProtectedTable.of(tally(people), closed ? 5 : 1));
    }

    @Property(tries = 200)
    void addingUpIsCommutativeAndAssociative(
            @ForAll("people") List<Person> one,
            @ForAll("people") List<Person> two,
            @ForAll("people") List<Person> three) {
        Tally a = tally(one);
        Tally b = tally(two);
        Tally c = tally(three);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(tally(List.of()))).isEqualTo(a);
    }

    @Property(tries = 200)
    void countingInPartsIsCountingAtOnce(@ForAll("people") List<Person> one, @ForAll("people") List<Person> two) {
        List<Person> both = new java.util.ArrayList<>(one);
        both.addAll(two);

        assertThat(tally(one).plus(tally(two))).isEqualTo(tally(both));
    }

    @Property(tries = 200)
    void everyThingStandsInOneRow(@ForAll("people") List<Person> people) {
        ProtectedTable table = ProtectedTable.of(tally(people), 5);

        assertThat(table.rows().map(ProtectedTable.Row::count).sum().longValue())
                .isEqualTo(table.total().getOrElse(0L));
    }

    @Property(tries = 200)
    void whatIsShownIsTrueAndOfEnoughPeople(@ForAll("people") List<Person> people) {
        ProtectedTable table = ProtectedTable.of(tally(people), 5);

        for (String broad : List.of("a", "b", "c")) {
            assertThat(table.count(broad)).allMatch(count -> count == amount(people, broad));
            assertThat(table.count(broad)).allMatch(count -> count == 0 || owners(people, broad) >= 5);
        }
    }

    private static long amount(List<Person> people, String broad) {
        return people.stream()
                .flatMap(it -> it.things().stream())
                .filter(it -> it.broad().equals(broad))
                .mapToLong(Thing::amount)
                .sum();
    }

    private static long owners(List<Person> people, String broad) {
        return people.stream()
                .filter(it ->
                        it.things().stream().anyMatch(thing -> thing.broad().equals(broad)))
                .count();
    }

    private static Tally tally(List<Person> people) {
        Tally tally = Tally.of("things", "things", "broad", "fine");
        for (Person person : people) {
            tally.nextPerson();
            person.things().forEach(it -> tally.add(it.amount(), it.broad(), it.fine()));
        }
        return tally;
    }
}
