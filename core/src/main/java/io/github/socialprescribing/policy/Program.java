package io.github.socialprescribing.policy;

/**
 * Cells, laid out flat for speed. The axes of a narrow range have a table from value to cell; on the others the breaks
 * below the value are counted. No branch depends on a fact.
 */
final class Program {

    /** The widest range that gets a table. */
    private static final long NARROW = 2048;

    private final long widestTable;
    private final int words;
    private final long[] all;
    private final long[] sets;

    private final int[] fact;
    private final int[] less;
    private final int[] table;
    private final char[] cells;

    private final int[] wideFact;
    private final int[] wideLess;
    private final int[] firstBreak;
    private final int[] firstSet;
    private final long[] breaks;

    /** Where a fact that is not taken away is read from: always zero. */
    private final int zero;

    Program(Cells form) {
        words = form.words;
        zero = form.facts.length;
        all = new long[words];
        for (int word = 0; word < words; word++) {
            all[word] = form.all(word);
        }
        int narrow = 0;
        int entries = 0;
        int cuts = 0;
        int cellCount = 0;
        for (Axis axis : form.axes) {
            cellCount += axis.cells();
        }
        widestTable = cellCount <= Character.MAX_VALUE ? NARROW : 0;
        for (Axis axis : form.axes) {
            if (isNarrow(axis)) {
                narrow++;
                entries += (int) (axis.most - axis.least + 1);
            } else {
                cuts += axis.cells() - 1;
            }
        }
        int wide = form.axes.length - narrow;
        sets = new long[cellCount * words];
        fact = new int[narrow];
        less = new int[narrow];
        table = new int[narrow];
        cells = new char[entries];
        wideFact = new int[wide];
        wideLess = new int[wide];
        firstBreak = new int[wide + 1];
        firstSet = new int[wide];
        breaks = new long[cuts];
        lay(form);
    }

    private boolean isNarrow(Axis axis) {
        return axis.most - axis.least < widestTable;
    }

    private void lay(Cells form) {
        int set = 0;
        int narrow = 0;
        int wide = 0;
        int entry = 0;
        int cut = 0;
        for (int i = 0; i < form.axes.length; i++) {
            Axis axis = form.axes[i];
            for (int cell = 0; cell < axis.cells(); cell++) {
                for (int word = 0; word < words; word++) {
                    sets[(set + cell) * words + word] = form.alive(i, cell, word);
                }
            }
            if (isNarrow(axis)) {
                fact[narrow] = axis.fact;
                less[narrow] = axis.isDifference() ? axis.less : zero;
                table[narrow++] = entry - (int) axis.least;
                for (long value = axis.least; value <= axis.most; value++) {
                    cells[entry++] = (char) (set + axis.cellOf(value));
                }
            } else {
                wideFact[wide] = axis.fact;
                wideLess[wide] = axis.isDifference() ? axis.less : zero;
                firstSet[wide++] = set;
                for (int cell = 1; cell < axis.cells(); cell++) {
                    breaks[cut++] = axis.leastOf(cell);
                }
                firstBreak[wide] = cut;
            }
            set += axis.cells();
        }
    }

    /** How long the array of facts is: one place more than there are facts, which stays zero. */
    int places() {
        return zero + 1;
    }

    int words() {
        return words;
    }

    /** The clauses that hold, where they fit into one word. */
    long fired(long[] facts) {
        long fired = all[0];
        for (int i = 0; i < table.length; i++) {
            fired &= sets[cells[table[i] + (int) (facts[fact[i]] - facts[less[i]])]];
        }
        for (int i = 0; i < firstSet.length; i++) {
            fired &= sets[wideSet(facts, i)];
        }
        return fired;
    }

    /** The clauses that hold, however many words they take. */
    void fired(long[] facts, long[] into) {
        System.arraycopy(all, 0, into, 0, words);
        for (int i = 0; i < table.length; i++) {
            and(into, cells[table[i] + (int) (facts[fact[i]] - facts[less[i]])]);
        }
        for (int i = 0; i < firstSet.length; i++) {
            and(into, wideSet(facts, i));
        }
    }

    private void and(long[] into, int set) {
        for (int word = 0; word < words; word++) {
            into[word] &= sets[set * words + word];
        }
    }

    private int wideSet(long[] facts, int axis) {
        long value = facts[wideFact[axis]] - facts[wideLess[axis]];
        int set = firstSet[axis];
        for (int cut = firstBreak[axis]; cut < firstBreak[axis + 1]; cut++) {
            set += (int) ((breaks[cut] - 1 - value) >>> 63);
        }
        return set;
    }
}
