package io.github.socialprescribing.benchmarks;

/**
 * The first decision of a fresh virtual machine: builds the policy of the benchmark, compiles it and decides once. With an
 * argument it does nothing, which is what the virtual machine takes for itself. The process is measured from outside; the
 * README says how.
 */
public final class FirstDecision {

    private FirstDecision() {}

    /**
     * Decides once, or not at all.
     *
     * @param arguments anything, to do nothing
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Situation situation = new Situation(9, 8, 12, 3, 1, 0, 0, false, 0, 10, 20_000, 5);
            if (!BenchmarkPolicy.COMPILED.decide(situation).isPermitted()) {
                throw new IllegalStateException("the second rule permits this");
            }
        }
    }
}
