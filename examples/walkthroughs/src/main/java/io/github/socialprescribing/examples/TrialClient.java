package io.github.socialprescribing.examples;

import io.vavr.collection.Stream;
import java.util.SplittableRandom;

/**
 * What a made-up client brings to whatever policy they meet: the same client can be tried under several, so that what differs
 * then comes from the policies and not from chance.
 *
 * @param wants sessions after which they have what they came for
 * @param seed decides which planned sessions they miss
 */
record TrialClient(int wants, long seed) {

    private static final int MOST_WANTED = 14;
    private static final int MISSED_PERCENT = 12;

    /** Clients without end. How many sessions they want and how often they miss one is made up. */
    static Stream<TrialClient> from(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.continually(() -> new TrialClient(1 + random.nextInt(MOST_WANTED), random.nextLong()));
    }

    /**
     * Whether they do not come.
     *
     * @param number which planned session, counted from 1; the same one gets the same answer under every policy
     */
    boolean misses(int number) {
        return new SplittableRandom(seed + number).nextInt(100) < MISSED_PERCENT;
    }
}
