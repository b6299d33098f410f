package io.github.socialprescribing.benchmarks;

/** Another engine that decides {@link BenchmarkPolicy}, used as its documentation says to use it for speed. */
interface Peer {

    /**
     * The outcome with the rules that fired.
     *
     * @param situation what is asked about
     */
    HandWritten.Answer answer(Situation situation);
}
