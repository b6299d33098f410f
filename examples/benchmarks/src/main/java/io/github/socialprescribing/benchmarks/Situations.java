package io.github.socialprescribing.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Situations at random, always the same ones: all distinct for practical purposes. Who measures draws them at random too,
 * since a branch predictor learns an order that comes again.
 */
final class Situations {

    private final SplittableRandom random;

    private Situations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** As they might be in a service; about a third each is permitted, needs a decision and is refused. */
    static Situation[] likely(int count) {
        Situations situations = new Situations(1);
        return many(count, situations::likely);
    }

    /** Every number at, just below or just above one that a rule mentions. */
    static Situation[] onTheEdge(int count) {
        Situations situations = new Situations(2);
        return many(count, situations::onTheEdge);
    }

    /** As many of either kind, shuffled. */
    static Situation[] all(int ofEach) {
        Situation[] all = Arrays.copyOf(likely(ofEach), 2 * ofEach);
        System.arraycopy(onTheEdge(ofEach), 0, all, ofEach, ofEach);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = all.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Situation moved = all[i];
            all[i] = all[other];
            all[other] = moved;
        }
        return all;
    }

    private static Situation[] many(int count, Supplier<Situation> next) {
        Situation[] all = new Situation[count];
        for (int i = 0; i < count; i++) {
            all[i] = next.get();
        }
        return all;
    }

    private Situation likely() {
        int baseLimit = 6 + random.nextInt(3);
        int budget = random.nextInt(100) < 12 ? random.nextInt(4_500) : random.nextInt(4_500, 60_000);
        return new Situation(
                random.nextInt(18),
                baseLimit,
                baseLimit + 2 + random.nextInt(5),
                random.nextInt(6),
                random.nextInt(4),
                Math.max(0, random.nextInt(5) - 2),
                random.nextInt(100) < 10 ? 3 : random.nextInt(3),
                random.nextInt(100) < 20,
                random.nextInt(100) < 20 ? random.nextInt(3, 6) : random.nextInt(3),
                random.nextInt(32),
                budget,
                random.nextInt(100) < 10 ? 0 : random.nextInt(1, 12));
    }

    private Situation onTheEdge() {
        int baseLimit = 6 + random.nextInt(3);
        int softMax = baseLimit + 2 + random.nextInt(3);
        int near = random.nextBoolean() ? baseLimit : softMax;
        return new Situation(
                near + step(),
                baseLimit,
                softMax,
                3 + step(),
                1 + step(),
                random.nextInt(4),
                random.nextInt(2, 4) + step(),
                random.nextBoolean(),
                3 + step(),
                26 + step(),
                4_500 + step(),
                step());
    }

    private int step() {
        return random.nextInt(3) - 1;
    }
}
