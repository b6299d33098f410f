package io.github.socialprescribing.policy;

import java.util.Arrays;

/** Which rule of one book is which of another: the same id, in the same tier, with the same kinds of words. */
final class Twins {

    final Book some;
    final Book other;

    /** Of each rule of the first its place in the second, or -1; and the other way round. */
    final int[] there;

    final int[] back;

    Twins(Book some, Book other) {
        this.some = some;
        this.other = other;
        there = new int[some.rules.length];
        back = new int[other.rules.length];
        Arrays.fill(back, -1);
        for (int rule = 0; rule < there.length; rule++) {
            int twin = other.find(some.rules[rule]);
            there[rule] = twin >= 0 && isAlike(rule, twin) ? twin : -1;
            if (there[rule] >= 0) {
                back[twin] = rule;
            }
        }
    }

    private boolean isAlike(int rule, int twin) {
        return some.rules[rule].tier() == other.rules[twin].tier()
                && some.refuses[rule] == other.refuses[twin]
                && some.decides[rule] == other.decides[twin]
                && some.permits[rule] == other.permits[twin];
    }

    /** Whether a rule and its twin say the same where they are heard. */
    boolean sayTheSame(int rule) {
        return some.says.get(rule).equals(other.says.get(there[rule]));
    }

    boolean haveOneCondition(int rule) {
        return some.condition[rule] == other.condition[there[rule]];
    }

    /** Whether a rule of the first silences another there, and their twins in the second do as well. */
    boolean silenceAlike(int silencer, int rule) {
        return there[silencer] >= 0 && contains(other.silencers[there[rule]], there[silencer]);
    }

    /** Whether a rule of the second silences the twin of a rule, and their twins in the first do as well. */
    boolean silenceAlikeBack(int silencer, int rule) {
        return back[silencer] >= 0 && contains(some.silencers[rule], back[silencer]);
    }

    private static boolean contains(int[] all, int one) {
        for (int it : all) {
            if (it == one) {
                return true;
            }
        }
        return false;
    }
}
