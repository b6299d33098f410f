package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;

/** Two policies come to one outcome, and not by the same rules or not with the same duties. */
final class Reasons implements Goal {

    private final Twins twins;

    Reasons(Book some, Book other) {
        twins = new Twins(some, other);
    }

    @Override
    public Cut in(Zone zone) {
        Contrast contrast = new Contrast(twins, zone);
        if (!mayAgree(contrast) || !contrast.maySayOtherwise()) {
            return Cut.NONE;
        }
        return agree(contrast) && contrast.saysOtherwise() ? Cut.ALL : Differ.cut(contrast);
    }

    private static boolean mayAgree(Contrast contrast) {
        for (Outcome outcome : Outcome.values()) {
            if (contrast.some.mayBe(outcome) && contrast.other.mayBe(outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(Contrast contrast) {
        if (!contrast.mayDifferInRefusal() && !contrast.mayDifferInDecision()) {
            return true;
        }
        for (Outcome outcome : Outcome.values()) {
            if (contrast.some.isSurely(outcome) && contrast.other.isSurely(outcome)) {
                return true;
            }
        }
        return false;
    }
}
