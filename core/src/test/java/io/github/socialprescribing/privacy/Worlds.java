package io.github.socialprescribing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Every way in which people can be spread over some cells, and what is published of each. Worlds of which the same is
 * published cannot be told apart by anybody, whatever they know of how it is made.
 */
public final class Worlds {

    private final Map<String, List<int[]>> byPublished = new TreeMap<>();

    /**
     * All worlds of some cells.
     *
     * @param cells how many cells there are
     * @param people how many people there are at most
     * @param published what is published of the numbers in the cells
     */
    public Worlds(int cells, int people, Function<int[], ?> published) {
        spread(new int[cells], 0, people, published);
    }

    private void spread(int[] world, int cell, int left, Function<int[], ?> published) {
        if (cell == world.length) {
            byPublished
                    .computeIfAbsent(published.apply(world.clone()).toString(), it -> new ArrayList<>())
                    .add(world.clone());
            return;
        }
        for (int here = 0; here <= left; here++) {
            world[cell] = here;
            spread(world, cell + 1, left - here, published);
        }
    }

    /**
     * What betrays a number that must not be known: it is the same in every world of which that is published.
     *
     * @param number a number in a world
     * @param secret whether it must not be known in a world
     */
    public List<String> betrayed(ToLongFunction<int[]> number, Predicate<int[]> secret) {
        return byPublished.entrySet().stream()
                .filter(it ->
                        it.getValue().stream().mapToLong(number).distinct().count() == 1)
                .filter(it -> secret.test(it.getValue().get(0)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
