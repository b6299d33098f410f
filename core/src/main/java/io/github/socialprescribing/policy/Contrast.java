package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import java.util.Arrays;

/**
 * Two outlooks on one zone, and what can at all differ between them. Rules that two policies share are not settled one by
 * one where they cannot make a difference, so that a small change is compared with small effort.
 */
final class Contrast {

    final Outlook some;
    final Outlook other;

    private final Twins twins;

    /** Of each rule of the first whether it is heard in the same situations of the zone as its twin. */
    private final boolean[] alike;

    /** Objections of tiers after this one may be set aside in one and not in the other. */
    private final int lastAlike;

    /** The rules, of either, whose word may make a difference. */
    final boolean[] differs;

    final boolean[] differsBack;

    private boolean refusals;
    private boolean decisions;
    private boolean permits;

    Contrast(Twins twins, Zone zone) {
        this.twins = twins;
        some = new Outlook(twins.some, zone);
        other = twins.some == twins.other ? some : new Outlook(twins.other, zone);
        alike = new boolean[twins.there.length];
        for (int rule : twins.some.order) {
            alike[rule] = twins.there[rule] >= 0 && isAlike(rule);
        }
        lastAlike = lastAlike();
        differs = new boolean[twins.there.length];
        for (int rule = 0; rule < differs.length; rule++) {
            int twin = twins.there[rule];
            differs[rule] = twin < 0 ? some.mayBeHeard[rule] : !standAlike(rule, twin);
            note(twins.some, rule, differs[rule]);
        }
        differsBack = new boolean[twins.back.length];
        for (int rule = 0; rule < differsBack.length; rule++) {
            int twin = twins.back[rule];
            differsBack[rule] = twin < 0 ? other.mayBeHeard[rule] : differs[twin];
            note(twins.other, rule, differsBack[rule]);
        }
    }

    private void note(Book book, int rule, boolean differs) {
        refusals |= differs && book.refuses[rule];
        decisions |= differs && book.decides[rule];
        permits |= differs && book.permits[rule];
    }

    private boolean isAlike(int rule) {
        int twin = twins.there[rule];
        if (some.heard[rule] && other.heard[twin]) {
            return true;
        }
        if (!some.mayBeHeard[rule] && !other.mayBeHeard[twin]) {
            return true;
        }
        return fireAlike(rule, twin) && areSilencedAlike(rule, twin);
    }

    private boolean fireAlike(int rule, int twin) {
        return twins.haveOneCondition(rule)
                || (some.fires(rule) && other.fires(twin))
                || (!some.mayFire(rule) && !other.mayFire(twin));
    }

    private boolean areSilencedAlike(int rule, int twin) {
        for (int silencer : twins.some.silencers[rule]) {
            if (some.mayBeHeard[silencer] && !(twins.silenceAlike(silencer, rule) && alike[silencer])) {
                return false;
            }
        }
        for (int silencer : twins.other.silencers[twin]) {
            if (other.mayBeHeard[silencer]
                    && !(twins.silenceAlikeBack(silencer, rule) && alike[twins.back[silencer]])) {
                return false;
            }
        }
        return true;
    }

    private int lastAlike() {
        int last = Integer.MAX_VALUE;
        for (int tier : twins.some.superseding) {
            last = supersedeAlike(tier) ? last : Math.min(last, tier);
        }
        for (int tier : twins.other.superseding) {
            last = supersedeAlike(tier) ? last : Math.min(last, tier);
        }
        return last;
    }

    private boolean supersedeAlike(int tier) {
        int here = Arrays.binarySearch(twins.some.superseding, tier);
        int there = Arrays.binarySearch(twins.other.superseding, tier);
        boolean mayHere = here >= 0 && some.maySupersede[here];
        boolean mayThere = there >= 0 && other.maySupersede[there];
        if (!mayHere && !mayThere) {
            return true;
        }
        if (here < 0 || there < 0) {
            return false;
        }
        if (some.supersedes[here] && other.supersedes[there]) {
            return true;
        }
        return isHeardAlike(tier);
    }

    private boolean isHeardAlike(int tier) {
        for (int rule = 0; rule < alike.length; rule++) {
            boolean matters = twins.some.rules[rule].tier() == tier && twins.some.hasOutcome(rule);
            if (matters && !alike[rule] && (twins.there[rule] >= 0 || some.mayBeHeard[rule])) {
                return false;
            }
        }
        for (int rule = 0; rule < twins.back.length; rule++) {
            boolean matters = twins.other.rules[rule].tier() == tier && twins.other.hasOutcome(rule);
            if (matters && twins.back[rule] < 0 && other.mayBeHeard[rule]) {
                return false;
            }
        }
        return true;
    }

    private boolean standAlike(int rule, int twin) {
        if (!twins.some.objects(rule)) {
            return alike[rule];
        }
        return (alike[rule] && (twins.some.rules[rule].tier() <= lastAlike || !some.mayBeHeard[rule]))
                || (some.stands(rule) && other.stands(twin))
                || (!some.mayStand(rule) && !other.mayStand(twin) && !twins.some.permits[rule]);
    }

    /** Whether for certain a rule speaks in one that does not in the other, or says something else there. */
    boolean saysOtherwise() {
        boolean otherwise = false;
        for (int rule = 0; rule < alike.length; rule++) {
            int twin = twins.there[rule];
            otherwise |= twin < 0
                    ? some.heard[rule]
                    : (some.heard[rule] && (!other.mayBeHeard[twin] || !twins.sayTheSame(rule)))
                            || (other.heard[twin] && (!some.mayBeHeard[rule] || !twins.sayTheSame(rule)));
        }
        for (int rule = 0; rule < twins.back.length; rule++) {
            otherwise |= twins.back[rule] < 0 && other.heard[rule];
        }
        return otherwise;
    }

    /** Whether that may be. */
    boolean maySayOtherwise() {
        boolean otherwise = false;
        for (int rule = 0; rule < alike.length; rule++) {
            int twin = twins.there[rule];
            otherwise |= twin < 0
                    ? some.mayBeHeard[rule]
                    : !(alike[rule] && (twins.sayTheSame(rule) || !(some.mayBeHeard[rule] && other.mayBeHeard[twin])));
        }
        for (int rule = 0; rule < twins.back.length; rule++) {
            otherwise |= twins.back[rule] < 0 && other.mayBeHeard[rule];
        }
        return otherwise;
    }

    /** Whether one may refuse what the other does not. */
    boolean mayDifferInRefusal() {
        return refusals;
    }

    /** Whether, where neither refuses, one may permit what the other leaves to people. */
    boolean mayDifferInDecision() {
        boolean byDefault =
                twins.some.otherwise != twins.other.otherwise || (permits && twins.some.otherwise != Outcome.PERMITTED);
        return decisions || byDefault;
    }
}
