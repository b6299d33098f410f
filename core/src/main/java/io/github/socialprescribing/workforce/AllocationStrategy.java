package io.github.socialprescribing.workforce;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * In what order workers are asked to take a client. It orders and decides nothing: whether the first may have the client is
 * for the policy. The four that services use are constants; a service makes its own of a comparator, or of these by {@link
 * #then}. A policy that ranks workers by rules of its own is asked by {@link
 * io.github.socialprescribing.policy.Ranking} instead.
 *
 * @param name what it is called, such as {@code least-loaded}
 * @param order the better worker first; ties go to the lower id
 */
public record AllocationStrategy(String name, Comparator<Candidate> order) {

    /** Who has least to carry for their post. */
    public static final AllocationStrategy LEAST_LOADED =
            new AllocationStrategy("least-loaded", AllocationStrategy::byLoad);

    /** Whose last new client is longest ago; who never had one comes first. */
    public static final AllocationStrategy ROUND_ROBIN = new AllocationStrategy(
            "round-robin", Comparator.comparing(it -> it.lastAllocated().getOrElse(Instant.MIN)));

    /** Who has the background for which the client asked. */
    public static final AllocationStrategy MATCH_BACKGROUND =
            new AllocationStrategy("match-background", first(Candidate::backgroundMatches));

    /** Who walked with the client before. */
    public static final AllocationStrategy CONTINUITY =
            new AllocationStrategy("continuity", first(Candidate::servedBefore));

    /**
     * This order, and among those whom it does not tell apart another.
     *
     * @param next the other
     */
    public AllocationStrategy then(AllocationStrategy next) {
        return new AllocationStrategy(name + "+" + next.name, order.thenComparing(next.order));
    }

    /**
     * The candidates, the best first. No two tie, and the order does not depend on that in which they are given.
     *
     * @param candidates workers, each at most once
     */
    public Seq<Candidate> rank(Seq<Candidate> candidates) {
        return candidates.sorted(order.thenComparing(Candidate::worker));
    }

    /** Compares caseload by post without dividing, so that nobody is overtaken by a rounding. */
    private static int byLoad(Candidate one, Candidate other) {
        return Long.compare((long) one.caseload() * other.post(), (long) other.caseload() * one.post());
    }

    private static Comparator<Candidate> first(Predicate<Candidate> wanted) {
        return Comparator.comparing(it -> !wanted.test(it));
    }
}
