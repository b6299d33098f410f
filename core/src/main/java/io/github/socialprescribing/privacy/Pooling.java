package io.github.socialprescribing.privacy;

import io.github.socialprescribing.privacy.Tally.Cell;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Map;

/**
 * Which parts of a whole that is shown are told together. The parts of few people are, and with them those of the next
 * fewest, until the pool is of enough people and its numbers differ.
 *
 * <p>Why no number of a pool can be found out: which parts are pooled depends on the numbers alone and not on the words
 * that they belong to, and all parts of equally many people go the same way. So exchanging the numbers of any two pooled
 * parts changes nothing that is shown, and because their numbers differ, each part may have more than one. Where even all
 * parts together do not differ, nothing but the whole is shown, which many other parts would have given as well: one thing
 * in one part and the rest in another, or two and the rest. That needs a threshold of at least three. Somebody who knows
 * this rule knows no more for it.
 */
record Pooling(int threshold) {

    Pooling {
        Release.requireThreshold(threshold);
    }

    boolean isShown(Cell whole) {
        return whole.people >= threshold || whole.people == 0;
    }

    /** The words of the parts that are told together; none where each may be told. */
    Seq<String> pool(Cell whole) {
        Seq<Map.Entry<String, Cell>> parts = Vector.ofAll(whole.parts.entrySet());
        if (parts.forAll(part -> part.getValue().people >= threshold)) {
            return Vector.empty();
        }
        return parts.map(part -> Math.max(part.getValue().people, threshold - 1L))
                .distinct()
                .sorted()
                .map(cut -> parts.filter(part -> part.getValue().people <= cut))
                .find(pool -> isEnough(pool, whole))
                .getOrElse(parts)
                .map(Map.Entry::getKey);
    }

    /**
     * Whoever has things in several parts is counted in each, so that people do not add up. At least as many stand behind
     * the pool as behind its largest part, and as those of the whole who cannot stand behind the others.
     */
    private boolean isEnough(Seq<Map.Entry<String, Cell>> pool, Cell whole) {
        long largest = 0;
        long others = 0;
        for (Cell part : whole.parts.values()) {
            others += part.people;
        }
        for (Map.Entry<String, Cell> part : pool) {
            largest = Math.max(largest, part.getValue().people);
            others -= part.getValue().people;
        }
        boolean differ = pool.map(part -> part.getValue().count).distinct().size() > 1;
        return differ && Math.max(largest, whole.people - others) >= threshold;
    }
}
