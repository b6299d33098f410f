package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;

/**
 * What a policy can still say in a zone. Everything is told twice: what is so in every situation of the zone, and what may
 * be so in some. What lies between is open, and the two meet where the zone is small enough.
 */
final class Outlook {

    private final Book book;
    private final Zone zone;

    private final boolean[] fires;
    private final boolean[] mayFire;

    /** Fires, and no exception silences it. */
    final boolean[] heard;

    final boolean[] mayBeHeard;

    /** For each superseding tier whether its permit sets later tiers aside. */
    final boolean[] supersedes;

    final boolean[] maySupersede;

    private boolean refused;
    private boolean mayBeRefused;
    private boolean decided;
    private boolean mayBeDecided;
    private boolean permitted;
    private boolean mayBePermitted;

    Outlook(Book book, Zone zone) {
        this.book = book;
        this.zone = zone;
        int rules = book.rules.length;
        fires = new boolean[rules];
        mayFire = new boolean[rules];
        heard = new boolean[rules];
        mayBeHeard = new boolean[rules];
        supersedes = new boolean[book.superseding.length];
        maySupersede = new boolean[book.superseding.length];
        fire();
        for (int rule : book.order) {
            hear(rule);
        }
        for (int tier = 0; tier < supersedes.length; tier++) {
            supersede(tier);
        }
        for (int rule = 0; rule < rules; rule++) {
            add(rule);
        }
    }

    private void fire() {
        int[] clauses = zone.space().firstClause;
        for (int rule = 0; rule < fires.length; rule++) {
            int condition = book.condition[rule];
            for (int clause = clauses[condition]; clause < clauses[condition + 1]; clause++) {
                fires[rule] |= zone.isSure(clause);
                mayFire[rule] |= zone.isSure(clause) || zone.isOpen(clause);
            }
        }
    }

    private void hear(int rule) {
        heard[rule] = fires[rule];
        mayBeHeard[rule] = mayFire[rule];
        for (int silencer : book.silencers[rule]) {
            heard[rule] &= !mayBeHeard[silencer];
            mayBeHeard[rule] &= !heard[silencer];
        }
    }

    private void supersede(int tier) {
        boolean permits = false;
        boolean mayPermit = false;
        boolean objects = false;
        boolean mayObject = false;
        for (int rule = 0; rule < fires.length; rule++) {
            if (book.rules[rule].tier() == book.superseding[tier]) {
                permits |= heard[rule] && book.permits[rule];
                mayPermit |= mayBeHeard[rule] && book.permits[rule];
                objects |= heard[rule] && book.objects(rule);
                mayObject |= mayBeHeard[rule] && book.objects(rule);
            }
        }
        supersedes[tier] = permits && !mayObject;
        maySupersede[tier] = mayPermit && !objects;
    }

    private void add(int rule) {
        permitted |= heard[rule] && book.permits[rule];
        mayBePermitted |= mayBeHeard[rule] && book.permits[rule];
        if (book.objects(rule) && mayBeHeard[rule]) {
            boolean stands = stands(rule);
            boolean mayStand = mayStand(rule);
            refused |= stands && book.refuses[rule];
            mayBeRefused |= mayStand && book.refuses[rule];
            decided |= stands && book.decides[rule];
            mayBeDecided |= mayStand && book.decides[rule];
        }
    }

    boolean fires(int rule) {
        return fires[rule];
    }

    boolean mayFire(int rule) {
        return mayFire[rule];
    }

    /** Is heard, and no earlier tier sets it aside. */
    boolean stands(int rule) {
        boolean stands = heard[rule];
        for (int tier = 0; tier < supersedes.length; tier++) {
            stands &= book.rules[rule].tier() <= book.superseding[tier] || !maySupersede[tier];
        }
        return stands;
    }

    boolean mayStand(int rule) {
        boolean stands = mayBeHeard[rule];
        for (int tier = 0; tier < supersedes.length; tier++) {
            stands &= book.rules[rule].tier() <= book.superseding[tier] || !supersedes[tier];
        }
        return stands;
    }

    boolean mayBe(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> mayBeRefused;
            case NEEDS_DECISION ->
                !refused && (mayBeDecided || (book.otherwise == Outcome.NEEDS_DECISION && !permitted));
            case PERMITTED -> !refused && !decided && (mayBePermitted || book.otherwise == Outcome.PERMITTED);
        };
    }

    boolean isSurely(Outcome outcome) {
        for (Outcome other : Outcome.values()) {
            if (other != outcome && mayBe(other)) {
                return false;
            }
        }
        return true;
    }

    boolean isRefused() {
        return refused;
    }

    /** Whether some rule refuses, asks for a decision or permits; if not, only the default answers. */
    boolean isSettled() {
        return refused || decided || permitted;
    }

    boolean maySettle() {
        return mayBeRefused || mayBeDecided || mayBePermitted;
    }

    /** Where to cut so as to know more of a rule: of it, or of what could silence it or set it aside. */
    boolean isOpen(int rule) {
        return mayFire[rule] && !fires[rule] && mayBeHeard[rule];
    }

    Zone zone() {
        return zone;
    }

    Book book() {
        return book;
    }
}
