package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** Two policies, or one and a change of it, come to certain outcomes in one and the same situation. */
final class Differ implements Goal {

    private static final Outcome[] OUTCOMES = Outcome.values();

    /** Which pair of outcomes is looked for. */
    interface Pair {
        /** Whether it is this one. */
        boolean is(Outcome some, Outcome other);
    }

    private final Twins twins;
    private final Pair wanted;

    Differ(Book some, Book other, Pair wanted) {
        this.twins = new Twins(some, other);
        this.wanted = wanted;
    }

    @Override
    public Cut in(Zone zone) {
        Contrast contrast = new Contrast(twins, zone);
        boolean wantedMayBe = false;
        boolean otherMayBe = false;
        for (Outcome some : OUTCOMES) {
            for (Outcome other : OUTCOMES) {
                if (mayBe(contrast, some, other)) {
                    wantedMayBe |= wanted.is(some, other);
                    otherMayBe |= !wanted.is(some, other);
                }
            }
        }
        return !wantedMayBe ? Cut.NONE : !otherMayBe ? Cut.ALL : cut(contrast);
    }

    private static boolean mayBe(Contrast contrast, Outcome some, Outcome other) {
        if (!contrast.some.mayBe(some) || !contrast.other.mayBe(other)) {
            return false;
        }
        if ((some == Outcome.REFUSED) != (other == Outcome.REFUSED)) {
            return contrast.mayDifferInRefusal();
        }
        return some == other || contrast.mayDifferInDecision();
    }

    static Cut cut(Contrast contrast) {
        @Nullable Cut cut = Cutting.at(contrast.some, contrast.differs);
        cut = cut != null ? cut : Cutting.at(contrast.other, contrast.differsBack);
        cut = cut != null ? cut : Cutting.at(contrast.some);
        cut = cut != null ? cut : Cutting.at(contrast.other);
        cut = cut != null ? cut : Cutting.atAny(contrast.some);
        return Goals.found(cut != null ? cut : Cutting.atAny(contrast.other));
    }
}
