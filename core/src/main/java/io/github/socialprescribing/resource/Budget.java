package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.resource.BudgetEvent.BudgetOpened;
import io.github.socialprescribing.resource.BudgetEvent.SpendApproved;
import io.github.socialprescribing.resource.BudgetEvent.SpendPurchased;
import io.github.socialprescribing.resource.BudgetEvent.SpendReconciled;
import io.github.socialprescribing.resource.BudgetEvent.SpendRefused;
import io.github.socialprescribing.resource.BudgetEvent.SpendRequested;
import io.github.socialprescribing.resource.BudgetEvent.SpendReturned;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** Money in somebody's hands, and its account: the fold of its events, with no other way to make one. */
@Value.Immutable
@FoldStyle
public sealed interface Budget permits ImmutableBudget {

    /** What was agreed with whoever gave it. */
    BudgetTerms terms();

    /** The account, in the order in which spends were asked for. */
    Register<SpendId, BudgetLine> lines();

    /** The place of its last event. */
    long sequence();

    /** What is spent or promised: never more than there is. */
    default Money committed() {
        return lines().values()
                .map(BudgetLine::committed)
                .foldLeft(Money.zero(terms().amount().currency()), Money::plus);
    }

    /** What is left. */
    default Money balance() {
        return terms().amount().minus(committed());
    }

    /**
     * A spend in the account.
     *
     * @param id the id to look for
     */
    default Option<BudgetLine> find(SpendId id) {
        return lines().get(id);
    }

    /**
     * The budget after all that happened to it.
     *
     * @param history its events, the opening first
     */
    static Budget replay(Seq<Envelope<BudgetEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof BudgetOpened opened)) {
            throw new IllegalArgumentException("the history of a budget begins with its opening");
        }
        Budget open = ImmutableBudget.of(
                opened.terms(), Register.empty(), history.head().sequence());
        return history.tail().foldLeft(open, Budget::after);
    }

    /**
     * The same history without any free text that was said or written, such as what was bought for whom, as for a client who asks to be forgotten. The account stays as it is, to the
     * last penny.
     *
     * @param history the events of the budget, or some of them
     */
    static Seq<Envelope<BudgetEvent>> redacted(Seq<Envelope<BudgetEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This budget as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default Budget after(Envelope<BudgetEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        return ImmutableBudget.of(terms(), linesAfter(envelope.event()), envelope.sequence());
    }

    /**
     * This budget as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Budget after(Seq<Envelope<BudgetEvent>> envelopes) {
        return envelopes.foldLeft(this, Budget::after);
    }

    private Register<SpendId, BudgetLine> linesAfter(BudgetEvent event) {
        if (event instanceof SpendRequested it) {
            Spend spend = it.spend();
            return lines().put(
                            spend.id(),
                            new BudgetLine(spend, SpendStatus.REQUESTED, /* approved= */ false, spend.amount()));
        }
        if (event instanceof SpendApproved it) {
            return moved(it.spend(), BudgetLine::yes);
        }
        if (event instanceof SpendRefused it) {
            return moved(it.spend(), line -> line.with(SpendStatus.REFUSED));
        }
        if (event instanceof SpendPurchased it) {
            return moved(it.spend(), line -> line.bought(it.paid()));
        }
        if (event instanceof SpendReconciled it) {
            return moved(it.spend(), line -> line.with(SpendStatus.RECONCILED));
        }
        if (event instanceof SpendReturned it) {
            return moved(it.spend(), line -> line.with(SpendStatus.RETURNED));
        }
        throw new IllegalArgumentException("a budget is opened once");
    }

    private Register<SpendId, BudgetLine> moved(SpendId id, UnaryOperator<BudgetLine> move) {
        return lines().put(id, move.apply(lines().get(id).get()));
    }
}
