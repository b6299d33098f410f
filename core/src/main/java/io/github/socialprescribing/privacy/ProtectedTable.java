package io.github.socialprescribing.privacy;

import io.github.socialprescribing.privacy.Tally.Cell;
import io.github.socialprescribing.privacy.Tally.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A tally as strangers may see it. Parts of few people are not blotted out but told together, as {@link #OTHERS}, so that
 * everything still adds up: every thing that was counted stands in exactly one row.
 *
 * <p>It is protected from the top: a part is shown only if the whole is, and parts that are told together are not broken down.
 * Sums across the wholes, such as one sector over all needs, are computed from what is shown ({@link #bounds}), so that they
 * give nothing away that is not in the rows.
 */
public final class ProtectedTable {

    /** The word for parts that are told together. */
    public static final String OTHERS = "[others]";

    private final Heading heading;
    private final int threshold;
    private final Option<Node> root;

    private ProtectedTable(Heading heading, int threshold, Option<Node> root) {
        this.heading = heading;
        this.threshold = threshold;
        this.root = root;
    }

    /** A number that is shown, the parts of it that are, and how much the others are together. */
    private record Node(long count, Map<String, Node> parts, Option<Long> others) {}

    /**
     * A number for each dimension's word that is told.
     *
     * @param words one word for each dimension; {@link #OTHERS} from the dimension on where parts are told together
     * @param count how many things
     */
    public record Row(Seq<String> words, long count) {}

    /**
     * What a sum is at least and at most.
     *
     * @param least the part of it that is shown
     * @param most that, and everything that is told together and could belong to it
     */
    public record Bounds(long least, long most) {

        /** Whether it is known. */
        public boolean isExact() {
            return least == most;
        }
    }

    static ProtectedTable of(Tally tally, int threshold) {
        Pooling pooling = new Pooling(threshold);
        Cell root = tally.root();
        return new ProtectedTable(
                tally.heading(), threshold, pooling.isShown(root) ? Option.some(node(root, pooling)) : Option.none());
    }

    /** The same table, of which nothing is told. */
    ProtectedTable untold() {
        return new ProtectedTable(heading, threshold, Option.none());
    }

    private static Node node(Cell cell, Pooling pooling) {
        Seq<String> pool = pooling.pool(cell);
        Map<String, Node> shown = TreeMap.empty();
        long others = 0;
        for (java.util.Map.Entry<String, Cell> part : cell.parts.entrySet()) {
            if (pool.contains(part.getKey())) {
                others += part.getValue().count;
            } else {
                shown = shown.put(part.getKey(), node(part.getValue(), pooling));
            }
        }
        return new Node(cell.count, shown, pool.isEmpty() ? Option.none() : Option.some(others));
    }

    /** What it is about. */
    public Heading heading() {
        return heading;
    }

    /** The smallest number of people but nobody whose things are shown. */
    public int threshold() {
        return threshold;
    }

    /** How many things were counted; none where they are of too few people. */
    public Option<Long> total() {
        return count();
    }

    /**
     * How many things there are of some words; none where that is told together with others, or not at all.
     *
     * @param words words for the first dimensions, or for all; without one it is the total
     */
    public Option<Long> count(String... words) {
        Option<Node> node = root;
        for (String word : words) {
            if (node.isEmpty()) {
                return Option.none();
            }
            Option<Node> part = node.get().parts().get(word);
            if (part.isEmpty() && node.get().others().isEmpty()) {
                return Option.some(0L);
            }
            node = part;
        }
        return node.map(Node::count);
    }

    /**
     * How many things are told together below some words; none where each part is told.
     *
     * @param words words for the first dimensions
     */
    public Option<Long> others(String... words) {
        return find(words).flatMap(Node::others);
    }

    /**
     * The words that are told below some words, in their order.
     *
     * @param words words for the first dimensions
     */
    public Seq<String> words(String... words) {
        return find(words).toList().flatMap(it -> it.parts().keySet());
    }

    private Option<Node> find(String... words) {
        return List.of(words)
                .foldLeft(root, (node, word) -> node.flatMap(it -> it.parts().get(word)));
    }

    /**
     * What is known of a sum across the wholes, such as one sector over all needs.
     *
     * @param dimension the name of a dimension
     * @param word a word of it
     */
    public Bounds bounds(String dimension, String word) {
        int depth = heading.dimensions().indexOf(dimension);
        if (depth < 0 || root.isEmpty()) {
            throw new IllegalArgumentException("only a table that is shown has sums, and only by its own dimensions");
        }
        return bounds(root.get(), depth, word);
    }

    private static Bounds bounds(Node node, int depth, String word) {
        long others = node.others().getOrElse(0L);
        if (depth == 0) {
            return node.parts()
                    .get(word)
                    .map(it -> new Bounds(it.count(), it.count()))
                    .getOrElse(new Bounds(0, others));
        }
        return node.parts()
                .values()
                .map(part -> bounds(part, depth - 1, word))
                .foldLeft(
                        new Bounds(0, others),
                        (sum, part) -> new Bounds(sum.least() + part.least(), sum.most() + part.most()));
    }

    /** The finest numbers that are shown. They add up to the total, and every thing stands in one of them. */
    public Seq<Row> rows() {
        return root.toList().flatMap(it -> rows(it, Vector.empty()));
    }

    private Seq<Row> rows(Node node, Vector<String> words) {
        if (words.size() == heading.dimensions().size()) {
            return Vector.of(new Row(words, node.count()));
        }
        Vector<Row> rows = Vector.ofAll(node.parts()).flatMap(part -> rows(part._2, words.append(part._1)));
        return rows.appendAll(node.others()
                .map(count -> new Row(words.padTo(heading.dimensions().size(), OTHERS), count)));
    }

    /**
     * The rows, with a column for each dimension and one for the number, under the name of what is counted.
     *
     * @param about what it is for, and by which consent people are in it
     */
    public Table table(About about) {
        return new Table(
                heading.name(),
                about,
                heading.dimensions().append(heading.unit()),
                rows().map(row -> row.words().append(Long.toString(row.count()))));
    }

    /** Whether the first levels are the same as another's, so far as both have the same dimensions. */
    boolean agreesWith(ProtectedTable other, int levels) {
        return agree(root, other.root, levels);
    }

    private static boolean agree(Option<Node> one, Option<Node> other, int levels) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Node here = one.get();
        Node there = other.get();
        return here.count() == there.count()
                && (levels == 0
                        || (here.others().equals(there.others())
                                && here.parts().keySet().equals(there.parts().keySet())
                                && here.parts()
                                        .forAll(part -> agree(
                                                Option.some(part._2),
                                                there.parts().get(part._1),
                                                levels - 1))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedTable that
                && heading.equals(that.heading)
                && threshold == that.threshold
                && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(heading, threshold, root);
    }

    @Override
    public String toString() {
        return "ProtectedTable" + heading.dimensions().mkString("[", " × ", "]") + rows().mkString("{", ", ", "}");
    }
}
