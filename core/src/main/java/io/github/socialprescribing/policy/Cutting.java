package io.github.socialprescribing.policy;

import org.jspecify.annotations.Nullable;

/** Chooses where to cut: at the open clause that is nearest to being settled, of the rules that matter most. */
final class Cutting {

    private final Zone zone;
    private int fewest = Integer.MAX_VALUE;
    private int clause = -1;

    private Cutting(Zone zone) {
        this.zone = zone;
    }

    /** A cut at one of the rules that bear on the outcome, or silence one that does; null where none is open. */
    static @Nullable Cut at(Outlook outlook) {
        return at(outlook, ALL);
    }

    /** A cut at one of these rules. */
    static @Nullable Cut at(Outlook outlook, boolean[] among) {
        Cutting cutting = new Cutting(outlook.zone());
        cutting.consider(outlook, among);
        return cutting.cut();
    }

    /** Every rule. */
    private static final boolean[] ALL = {};

    private void consider(Outlook outlook, boolean[] among) {
        Book book = outlook.book();
        for (int rule = 0; rule < book.rules.length; rule++) {
            boolean matters = among == ALL ? book.hasOutcome(rule) || book.isException(rule) : among[rule];
            if (matters && outlook.isOpen(rule)) {
                consider(book.condition[rule]);
            }
        }
    }

    private void consider(int condition) {
        int[] clauses = zone.space().firstClause;
        for (int it = clauses[condition]; it < clauses[condition + 1]; it++) {
            if (zone.isOpen(it)) {
                int open = 0;
                for (int axis : zone.space().mentions[it]) {
                    open += zone.isSureOn(axis, it) ? 0 : 1;
                }
                if (open < fewest) {
                    fewest = open;
                    clause = it;
                }
            }
        }
    }

    private @Nullable Cut cut() {
        if (clause >= 0) {
            int[] axes = zone.space().mentions[clause];
            for (int i = 0; i < axes.length; i++) {
                if (!zone.isSureOn(axes[i], clause)) {
                    return new Cut(axes[i], zone.space().inside[clause][i]);
                }
            }
        }
        return null;
    }
}
