package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Set;
import java.util.Arrays;

/** From the clauses that hold to the outcome, in sets and without looking at a single rule. */
final class Headline {

    private final int words;
    private final long[] refusing;
    private final long[] deciding;
    private final long[] permitting;

    private final int[] exception;
    private final long[][] silenced;

    private final long[][] superseding;
    private final long[][] sameTier;
    private final long[][] laterTiers;

    /** By three bits: something refuses, something needs a decision, something permits. */
    private final Outcome[] outcomes;

    Headline(Question question, Rule[] rules, int[] owner) {
        this(question, rules, owner, new boolean[rules.length]);
    }

    /** The same where some rules are overridden: what they object to is permitted. */
    Headline(Question question, Rule[] rules, int[] owner, boolean[] overridden) {
        words = Cells.words(owner.length);
        refusing = new long[words];
        deciding = new long[words];
        permitting = new long[words];
        for (int clause = 0; clause < owner.length; clause++) {
            Rule rule = rules[owner[clause]];
            boolean lifted = overridden[owner[clause]] && Weighing.objects(rule);
            set(refusing, clause, !lifted && Weighing.has(rule, Effect.Refuse.class));
            set(deciding, clause, !lifted && Weighing.has(rule, Effect.NeedsDecision.class));
            set(permitting, clause, lifted || Weighing.has(rule, Effect.Permit.class));
        }
        Exceptions exceptions = new Exceptions(rules);
        int silencers = 0;
        for (int place : exceptions.order) {
            silencers += count(owner, place);
        }
        exception = new int[silencers];
        silenced = new long[silencers][];
        fillExceptions(exceptions, owner);
        int[] tiers = sorted(question.supersedingTiers());
        superseding = new long[tiers.length][words];
        sameTier = new long[tiers.length][words];
        laterTiers = new long[tiers.length][words];
        for (int i = 0; i < tiers.length; i++) {
            fillTier(i, tiers[i], rules, owner);
        }
        outcomes = new Outcome[8];
        for (int i = 0; i < 8; i++) {
            outcomes[i] = i >= 4
                    ? Outcome.REFUSED
                    : i >= 2 ? Outcome.NEEDS_DECISION : i == 1 ? Outcome.PERMITTED : question.otherwise();
        }
    }

    private static int[] sorted(Set<Integer> some) {
        int[] sorted = new int[some.size()];
        int next = 0;
        for (int it : some) {
            sorted[next++] = it;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int count(int[] owner, int rule) {
        int count = 0;
        for (int it : owner) {
            count += it == rule ? 1 : 0;
        }
        return count;
    }

    private static void set(long[] set, int clause, boolean in) {
        if (in) {
            set[clause >>> 6] |= 1L << clause;
        }
    }

    private void fillExceptions(Exceptions exceptions, int[] owner) {
        int next = 0;
        for (int place : exceptions.order) {
            long[] targets = new long[words];
            for (int target : exceptions.silenced[place]) {
                for (int clause = 0; clause < owner.length; clause++) {
                    set(targets, clause, owner[clause] == target);
                }
            }
            for (int clause = 0; clause < owner.length; clause++) {
                if (owner[clause] == place) {
                    exception[next] = clause;
                    silenced[next++] = targets;
                }
            }
        }
    }

    private void fillTier(int i, int tier, Rule[] rules, int[] owner) {
        for (int clause = 0; clause < owner.length; clause++) {
            int its = rules[owner[clause]].tier();
            boolean permits = Weighing.has(rules[owner[clause]], Effect.Permit.class);
            set(superseding[i], clause, its == tier && permits);
            set(sameTier[i], clause, its == tier);
            set(laterTiers[i], clause, its > tier);
        }
    }

    /** The outcome where the clauses fit into one word. */
    Outcome of(long fired) {
        long heard = fired;
        for (int i = 0; i < exception.length; i++) {
            heard &= ~(silenced[i][0] & -(heard >>> exception[i] & 1));
        }
        long refused = heard & refusing[0];
        long decided = heard & deciding[0];
        for (int i = 0; i < superseding.length; i++) {
            if ((heard & superseding[i][0]) != 0 && ((refused | decided) & sameTier[i][0]) == 0) {
                refused &= ~laterTiers[i][0];
                decided &= ~laterTiers[i][0];
            }
        }
        return outcome(refused, decided, heard & permitting[0]);
    }

    private Outcome outcome(long refused, long decided, long permitted) {
        return outcomes[(int) (some(refused) << 2 | some(decided) << 1 | some(permitted))];
    }

    private static long some(long set) {
        return (set | -set) >>> 63;
    }

    /** The outcome however many words the clauses take; the set of the fired is used up. */
    Outcome of(long[] fired) {
        for (int i = 0; i < exception.length; i++) {
            if ((fired[exception[i] >>> 6] >>> exception[i] & 1) != 0) {
                for (int word = 0; word < words; word++) {
                    fired[word] &= ~silenced[i][word];
                }
            }
        }
        int from = supersededFrom(fired);
        long refused = 0;
        long decided = 0;
        long permitted = 0;
        for (int word = 0; word < words; word++) {
            long standing = from < 0 ? fired[word] : fired[word] & ~laterTiers[from][word];
            refused |= standing & refusing[word];
            decided |= standing & deciding[word];
            permitted |= fired[word] & permitting[word];
        }
        return outcome(refused, decided, permitted);
    }

    /** The first superseding tier that permits and does not itself object, or -1. */
    private int supersededFrom(long[] heard) {
        for (int i = 0; i < superseding.length; i++) {
            long permits = 0;
            long objects = 0;
            for (int word = 0; word < words; word++) {
                permits |= heard[word] & superseding[i][word];
                objects |= heard[word] & (refusing[word] | deciding[word]) & sameTier[i][word];
            }
            if (permits != 0 && objects == 0) {
                return i;
            }
        }
        return -1;
    }

    /** One word of the clauses whose holding can make a difference to the outcome. */
    long hasASay(int word) {
        long say = refusing[word] | deciding[word] | (outcomes[0] == Outcome.PERMITTED ? 0 : permitting[word]);
        for (long[] permits : superseding) {
            say |= permits[word];
        }
        for (int it : exception) {
            say |= it >>> 6 == word ? 1L << it : 0;
        }
        return say;
    }

    /**
     * The outcomes that may come about, a bit for each by its place, where some clauses hold surely and some perhaps. Where
     * the two are the same it is one; otherwise there may be some too many, and never one too few.
     */
    @SuppressWarnings("EnumOrdinal") // a bit set, gone when the question is answered
    int possible(long[] surely, long[] perhaps) {
        long[] heard = surely.clone();
        long[] audible = perhaps.clone();
        for (int i = 0; i < exception.length; i++) {
            boolean silences = has(heard, exception[i]);
            for (int word = 0; word < words && has(audible, exception[i]); word++) {
                heard[word] &= ~silenced[i][word];
                audible[word] &= silences ? ~silenced[i][word] : -1;
            }
        }
        long[] standing = heard.clone();
        long[] able = audible.clone();
        for (int i = 0; i < superseding.length; i++) {
            boolean surelySo = meets(heard, superseding[i]) && !objects(able, i);
            boolean perhapsSo = meets(audible, superseding[i]) && !objects(standing, i);
            for (int word = 0; word < words && perhapsSo; word++) {
                standing[word] &= ~laterTiers[i][word];
                able[word] &= surelySo ? ~laterTiers[i][word] : -1;
            }
        }
        if (meets(standing, refusing)) {
            return 1 << Outcome.REFUSED.ordinal();
        }
        int possible = meets(able, refusing) ? 1 << Outcome.REFUSED.ordinal() : 0;
        if (meets(standing, deciding)) {
            return possible | 1 << Outcome.NEEDS_DECISION.ordinal();
        }
        possible |= meets(able, deciding) ? 1 << Outcome.NEEDS_DECISION.ordinal() : 0;
        possible |= meets(audible, permitting) ? 1 << Outcome.PERMITTED.ordinal() : 0;
        return meets(heard, permitting) ? possible : possible | 1 << outcomes[0].ordinal();
    }

    private static boolean has(long[] set, int clause) {
        return (set[clause >>> 6] >>> clause & 1) != 0;
    }

    private static boolean meets(long[] some, long[] others) {
        for (int word = 0; word < some.length; word++) {
            if ((some[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean objects(long[] some, int tier) {
        for (int word = 0; word < words; word++) {
            if ((some[word] & (refusing[word] | deciding[word]) & sameTier[tier][word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
