package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * The order of what stands inside a rule, where the order in which it was written says nothing: effects kind by kind, each
 * once, and those who must agree. So rules that say the same answer with the same words. Questions stay as they were
 * written, since theirs is the order in which people read facts. Written without lambdas, as {@link InOrder} is; and the
 * forms that are hashed are made only where two effects are of one kind, as a rule seldom has them.
 */
final class PartsInOrder {

    private static final Comparator<Approval> APPROVALS = new Comparator<>() {
        @Override
        public int compare(Approval some, Approval other) {
            return CanonicalForm.approval(some).compareTo(CanonicalForm.approval(other));
        }
    };

    /** The first order of candidates weighs most, so the orders stay as they were written. */
    private static final Comparator<Effect> EFFECTS = new Comparator<>() {
        @Override
        public int compare(Effect some, Effect other) {
            int byKind = Integer.compare(kind(some), kind(other));
            return byKind != 0 || some instanceof Effect.Rank
                    ? byKind
                    : CanonicalForm.effect(some).compareTo(CanonicalForm.effect(other));
        }
    };

    private PartsInOrder() {}

    static Seq<Rule> rules(Seq<Rule> written) {
        java.util.List<Rule> all = new ArrayList<>();
        for (Rule it : InOrder.of(written, Weighing.ORDER)) {
            all.add(
                    it.effects().size() == 1 && !(it.effects().head() instanceof Effect.NeedsDecision)
                            ? it
                            : ((ImmutableRule) it).withEffects(effects(it.effects())));
        }
        return List.ofAll(all);
    }

    private static Seq<Effect> effects(Seq<Effect> written) {
        java.util.List<Effect> all = new ArrayList<>();
        for (Effect it : written) {
            all.add(
                    it instanceof Effect.NeedsDecision needs
                                    && needs.approvals().size() > 1
                            ? new Effect.NeedsDecision(
                                    once(InOrder.of(needs.approvals(), APPROVALS)), needs.side(), needs.words())
                            : it);
        }
        all.sort(EFFECTS);
        return once(List.ofAll(all));
    }

    /** Without what stands twice, one after the other; an order that is said again after another stays. */
    private static <T> Seq<T> once(Seq<T> sorted) {
        if (sorted.size() < 2) {
            return sorted;
        }
        java.util.List<T> all = new ArrayList<>();
        for (T it : sorted) {
            if (all.isEmpty() || !all.get(all.size() - 1).equals(it)) {
                all.add(it);
            }
        }
        return List.ofAll(all);
    }

    private static int kind(Effect it) {
        if (it instanceof Effect.Permit) {
            return 0;
        }
        if (it instanceof Effect.NeedsDecision) {
            return 1;
        }
        if (it instanceof Effect.Refuse) {
            return 2;
        }
        if (it instanceof Effect.Weigh) {
            return 3;
        }
        if (it instanceof Effect.Oblige) {
            return 4;
        }
        return it instanceof Effect.Advise ? 5 : 6;
    }
}
