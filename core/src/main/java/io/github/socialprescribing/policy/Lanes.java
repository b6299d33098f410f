package io.github.socialprescribing.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The clauses of a question that hold, one lane for every 64 of them. */
final class Lanes<S> {

    /** So often a policy is asked before it gets classes of its own: making them takes as long as some thousand answers. */
    static final int OFTEN = 2_000;

    private final List<Lane<S>> lanes = new ArrayList<>();
    private final Readings<S> readings;
    private final ThreadLocal<Slate> slates;

    /** What is asked; threads that see it change see equals. */
    private List<ToLongFunction<S>> asked;

    private ToLongFunction<S> first;

    Lanes(Cells cells, Question question, Extent extent, Asked<S> asked, Readings<S> readings) {
        this.readings = readings;
        for (int word = 0; word < cells.words; word++) {
            lanes.add(new Lane<>(new Columns<>(cells, question, extent, asked, word)));
        }
        this.asked = List.copyOf(lanes);
        first = new Seldom();
        slates = ThreadLocal.withInitial(() -> new Slate(lanes.size()));
    }

    /** Where a thread writes the clauses that hold, again and again, so that asking makes no garbage. */
    private static final class Slate {

        private final long[] words;
        private boolean isTaken;

        Slate(int words) {
            this.words = new long[words];
        }

        /** Whoever asks the same policy while a fact is read for it writes on a slate of its own. */
        long[] take() {
            long[] mine = isTaken ? new long[words.length] : words;
            isTaken = true;
            return mine;
        }

        void giveBack(long[] mine) {
            isTaken &= mine != words;
        }
    }

    /** Asked until it has been asked often. */
    private final class Seldom implements ToLongFunction<S> {

        private int times;

        @Override
        public long applyAsLong(S situation) {
            if (++times == OFTEN) {
                copy();
            }
            return lanes.get(0).applyAsLong(situation);
        }
    }

    private void copy() {
        List<ToLongFunction<S>> copies = new ArrayList<>();
        for (Lane<S> lane : lanes) {
            copies.add(lane.copy());
        }
        asked = List.copyOf(copies);
        first = asked.get(0);
    }

    /** The clauses that hold, where they fit into one word. */
    long fired(S situation) {
        try {
            return first.applyAsLong(situation);
        } catch (UnfitSituation unfit) {
            throw named(situation, unfit);
        }
    }

    /** The clauses that hold, however many there are: good until this thread asks again. */
    long[] firedWords(S situation) {
        Slate slate = slates.get();
        long[] fired = slate.take();
        try {
            fired[0] = first.applyAsLong(situation);
            for (int word = 1; word < fired.length; word++) {
                fired[word] = asked.get(word).applyAsLong(situation);
            }
        } catch (UnfitSituation unfit) {
            throw named(situation, unfit);
        } finally {
            slate.giveBack(fired);
        }
        return fired;
    }

    /** A lane only knows that something is out of range; reading the situation again tells what. */
    private RuntimeException named(S situation, RuntimeException unfit) {
        readings.read(situation);
        return unfit;
    }
}
