package io.github.socialprescribing.policy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Chooses where to cut: at the open clause that is nearest to being settled, of the rules that matter most. */
final class Cutting {

    private final Zone zone;
    private int fewest = Integer.MAX_VALUE;
    private int clause = -1;

    private Cutting(Zone zone) {
        this.zone = zone;
    }

    /** A cut at one of the rules that bear on the outcome, weightiest words first; null where none is open. */
    static @Nullable Cut at(Outlook outlook) {
        Cut cut = at(outlook, outlook.book().bearOnRefusal);
        cut = cut != null ? cut : at(outlook, outlook.book().bearOnDecision);
        return cut != null ? cut : at(outlook, outlook.book().bearOnPermit);
    }

    /** A cut at any rule; null where none is open. */
    static @Nullable Cut atAny(Outlook outlook) {
        boolean[] all = new boolean[outlook.book().rules.length];
        Arrays.fill(all, true);
        return at(outlook, all);
    }

    /** A cut at one of these rules; null where none of them is open. */
    static @Nullable Cut at(Outlook outlook, boolean[] among) {
        Cutting cutting = new Cutting(outlook.zone());
        for (int rule = 0; rule < among.length; rule++) {
            if (among[rule] && outlook.isOpen(rule)) {
                cutting.consider(outlook.book().condition[rule]);
            }
        }
        return cutting.cut();
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
