package io.github.socialprescribing.privacy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts things that belong to people, one person after the other, by one word for each of its dimensions: needs by kind and
 * cause, or pathways by age band. It keeps the numbers and forgets the people, so its size depends on the words and not on
 * how many people there are. It is made for one thread; tallies of several add up with {@link #plus}.
 *
 * <p>Its numbers are true, and no stranger's: they leave it through a {@link Release}. Two things are counted of every cell,
 * the things and the people whose they are, because six needs of one person are one person's story.
 */
public final class Tally {

    private final Heading heading;
    private final Cell root;
    private long people;

    private Tally(Heading heading, Cell root) {
        this.heading = heading;
        this.root = root;
    }

    /**
     * What a tally is about.
     *
     * @param name what the table is called
     * @param unit what is counted, in the plural, such as {@code needs}
     * @param dimensions the names of its dimensions, the broadest first; at least one, all different
     */
    public record Heading(String name, String unit, Seq<String> dimensions) {

        /** Refuses a table without a dimension, and one that names a dimension twice. */
        public Heading {
            if (dimensions.isEmpty() || dimensions.distinct().size() < dimensions.size()) {
                throw new IllegalArgumentException("a tally has at least one dimension, and none of them twice");
            }
        }
    }

    /** One cell: how many things of how many people, and what they are made up of. */
    static final class Cell {
        /** Most cells have few parts, and there are as many cells as fit where they are quick to reach. */
        private static final int FEW = 2;

        long count;
        long people;
        private long last;
        final Map<String, Cell> parts = new LinkedHashMap<>(FEW);

        private void add(long amount, long person) {
            count += amount;
            if (last != person) {
                last = person;
                people++;
            }
        }

        private void add(Cell other) {
            count += other.count;
            people += other.people;
            other.parts.forEach((word, cell) ->
                    parts.computeIfAbsent(word, it -> new Cell()).add(cell));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell that
                    && count == that.count
                    && people == that.people
                    && parts.equals(that.parts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(count, people, parts);
        }
    }

    /**
     * A tally in which nothing has been counted.
     *
     * @param name what the table is called
     * @param unit what is counted, in the plural, such as {@code needs}
     * @param dimensions the names of its dimensions, the broadest first; at least one, all different
     */
    public static Tally of(String name, String unit, String... dimensions) {
        return new Tally(new Heading(name, unit, List.of(dimensions)), new Cell());
    }

    /** Begins with the next person: what is added from here on is theirs. */
    public void nextPerson() {
        people++;
    }

    /**
     * Adds something of the person at hand.
     *
     * @param amount how much; positive
     * @param words one word for each dimension, in their order
     */
    public void add(long amount, String... words) {
        if (people == 0 || amount < 1 || words.length != heading.dimensions().size()) {
            throw new IllegalArgumentException("something is added of a person, with one word for each dimension");
        }
        Cell cell = root;
        cell.add(amount, people);
        for (String word : words) {
            Cell part = cell.parts.get(word);
            if (part == null) {
                part = new Cell();
                cell.parts.put(word, part);
            }
            part.add(amount, people);
            cell = part;
        }
    }

    /**
     * Adds one thing of each of so many people, who have nothing else.
     *
     * @param persons how many people; none adds nothing
     * @param words one word for each dimension, in their order
     */
    public void addEach(long persons, String... words) {
        for (long i = 0; i < persons; i++) {
            nextPerson();
            add(1, words);
        }
    }

    /**
     * The sum of two tallies, which both stay as they are. It is the same whichever of the two comes first, and however
     * three are bracketed.
     *
     * @param other a tally of other people under the same heading
     */
    public Tally plus(Tally other) {
        if (!heading.equals(other.heading)) {
            throw new IllegalArgumentException("only tallies of the same things are added up");
        }
        Tally sum = new Tally(heading, new Cell());
        sum.root.add(root);
        sum.root.add(other.root);
        sum.people = people + other.people;
        return sum;
    }

    /** What it is about. */
    public Heading heading() {
        return heading;
    }

    /** How many people were counted, those who have nothing too. */
    long people() {
        return people;
    }

    Cell root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that && heading.equals(that.heading) && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heading, root);
    }

    /** What it is about, and no number. */
    @Override
    public String toString() {
        return "Tally" + heading.dimensions().mkString("[", " × ", "]");
    }
}
