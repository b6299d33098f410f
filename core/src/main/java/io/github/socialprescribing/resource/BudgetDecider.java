package io.github.socialprescribing.resource;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RefuseSpend;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * Answers what may be done with a budget. What was agreed with the funder, and that no more is promised than there is,
 * holds under every policy; who must say yes, and what an immediate need may do first, the policy says.
 */
public final class BudgetDecider {

    private final Budget budget;
    private final Context context;

    private BudgetDecider(Budget budget, Context context) {
        this.budget = budget;
        this.context = context;
    }

    /**
     * Takes money in hand.
     *
     * @param terms what was agreed with whoever gives it
     * @param context when, by whom, under which policy
     * @return the first event of the budget
     */
    public static Decided<Envelope<BudgetEvent>> open(BudgetTerms terms, Context context) {
        return context.seal(0, Decided.<BudgetEvent>of(new BudgetEvent.BudgetOpened(terms)));
    }

    /**
     * The answer to a command.
     *
     * @param budget the budget as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<BudgetEvent>>> decide(
            Budget budget, BudgetCommand command, Context context) {
        return context.after(budget.sequence(), () -> new BudgetDecider(budget, context).answer(command));
    }

    private Either<Refusals, Decided<BudgetEvent>> answer(BudgetCommand command) {
        if (command instanceof RequestSpend request) {
            return request(request.spend());
        }
        if (command instanceof ApproveSpend approve) {
            return known(
                    approve.spend(), holder(), line -> approve(line, new BudgetEvent.SpendApproved(approve.spend())));
        }
        if (command instanceof RefuseSpend refuse) {
            return known(
                    refuse.spend(),
                    holder(),
                    line -> Refusals.or(
                            step(line, SpendStatus.REFUSED).appendAll(holder()),
                            () -> Decided.of(new BudgetEvent.SpendRefused(refuse.spend(), refuse.reason()))));
        }
        if (command instanceof RecordPurchase purchase) {
            return known(purchase.spend(), elsewhere(purchase), line -> purchase(line, purchase));
        }
        if (command instanceof ReconcileSpend reconcile) {
            return known(
                    reconcile.spend(),
                    List.empty(),
                    line -> Refusals.or(
                            step(line, SpendStatus.RECONCILED).appendAll(ratified(line)),
                            () -> Decided.of(new BudgetEvent.SpendReconciled(reconcile.spend()))));
        }
        ReturnSpend back = (ReturnSpend) command;
        return known(
                back.spend(),
                List.empty(),
                line -> Refusals.or(
                        step(line, SpendStatus.RETURNED),
                        () -> Decided.of(new BudgetEvent.SpendReturned(back.spend()))));
    }

    /** The answer about a spend; where it is unknown, what is wrong with the command whichever spend it is about. */
    private Either<Refusals, Decided<BudgetEvent>> known(
            SpendId id, Seq<Refusal> anyway, Function<BudgetLine, Either<Refusals, Decided<BudgetEvent>>> answer) {
        return budget.find(id)
                .map(answer)
                .getOrElse(() -> Either.left(new Refusals(anyway.prepend(Refusal.unknown("spend")))));
    }

    private Either<Refusals, Decided<BudgetEvent>> request(Spend spend) {
        BudgetLine line = new BudgetLine(spend, SpendStatus.REQUESTED, /* approved= */ false, spend.amount());
        Seq<Refusal> taken = when(budget.find(spend.id()).isDefined(), RefusalCodes.DUPLICATE_ID);
        return judged(taken, line.yes(), spend.on(), spend.amount(), new BudgetEvent.SpendRequested(spend));
    }

    private Either<Refusals, Decided<BudgetEvent>> approve(BudgetLine line, BudgetEvent event) {
        if (line.isToBeRatified()) {
            return Refusals.or(holder(), () -> Decided.of(event));
        }
        Seq<Refusal> faults = step(line, SpendStatus.APPROVED).appendAll(holder());
        return line.status() == SpendStatus.REQUESTED
                ? judged(faults, line.yes(), line.spend().on(), line.price(), event)
                : Either.left(new Refusals(faults));
    }

    private Either<Refusals, Decided<BudgetEvent>> purchase(BudgetLine line, RecordPurchase command) {
        Seq<Refusal> faults = step(line, SpendStatus.PURCHASED)
                .appendAll(notYet(command))
                .appendAll(when(
                        command.paid().hasCurrencyOf(line.price())
                                && command.paid().compareTo(line.spend().amount()) > 0,
                        SupportRefusals.MORE_THAN_APPROVED));
        BudgetEvent event = new BudgetEvent.SpendPurchased(command.spend(), command.on(), command.paid());
        return line.status().isFinal() || line.status() == SpendStatus.PURCHASED
                ? Either.left(new Refusals(faults.appendAll(elsewhere(command)).distinct()))
                : judged(faults, line, command.on(), command.paid(), event);
    }

    private Seq<Refusal> notYet(RecordPurchase command) {
        return when(command.on().isAfter(context.today()), RefusalCodes.NOT_YET);
    }

    /** What speaks against any purchase on that day and in that currency. */
    private Seq<Refusal> elsewhere(RecordPurchase command) {
        return notYet(command)
                .appendAll(when(!budget.terms().covers(command.on()), SupportRefusals.OUTSIDE_PERIOD))
                .appendAll(when(
                        !command.paid().hasCurrencyOf(budget.terms().amount()), SupportRefusals.CURRENCY_MISMATCH));
    }

    /**
     * The terms of the budget and the policy together; where both say the same, the policy's word is heard, for it names its
     * rule.
     */
    private Either<Refusals, Decided<BudgetEvent>> judged(
            Seq<Refusal> faults, BudgetLine line, LocalDate on, Money price, BudgetEvent event) {
        if (!price.hasCurrencyOf(budget.terms().amount())) {
            return Either.left(new Refusals(
                    faults.append(Refusal.of(SupportRefusals.CURRENCY_MISMATCH)).appendAll(terms(line.spend(), on))));
        }
        Money left = budget.balance()
                .plus(budget.find(line.spend().id())
                        .map(BudgetLine::committed)
                        .getOrElse(Money.zero(price.currency())));
        Ruling ruling = context.ask(SpendQuestions.MAY_SPEND, situation(line, on, price, left));
        Seq<RefusalCode> said = ruling.refusals().map(Refusal::code);
        Seq<Refusal> own = when(
                        price.compareTo(left) > 0,
                        SupportRefusals.BUDGET_EXHAUSTED,
                        new ObservedFact("what is left", left.toString()))
                .appendAll(terms(line.spend(), on))
                .reject(refusal -> said.contains(refusal.code()));
        return ruling.unless(faults.appendAll(own), event);
    }

    private Seq<Refusal> terms(Spend spend, LocalDate on) {
        return when(!budget.terms().covers(on), SupportRefusals.OUTSIDE_PERIOD)
                .appendAll(when(!budget.terms().allows(spend), SupportRefusals.OUTSIDE_RESTRICTION))
                .appendAll(when(spend.need().isEmpty(), SupportRefusals.NO_LINKED_NEED));
    }

    private SpendSituation situation(BudgetLine line, LocalDate on, Money price, Money left) {
        return SpendSituation.builder()
                .amount(Math.min(SpendFacts.MOST, price.minor()))
                .balance(Math.min(SpendFacts.MOST, left.minor()))
                .insidePeriod(budget.terms().covers(on))
                .fitsRestrictions(budget.terms().allows(line.spend()))
                .needLinked(line.spend().need().isDefined())
                .immediate(line.spend().isImmediate())
                .approved(line.approved())
                .supplement(context.supplement())
                .build();
    }

    private static Seq<Refusal> step(BudgetLine line, SpendStatus next) {
        return when(line.status().isFinal(), RefusalCodes.TERMINAL_STATE, stands(line))
                .appendAll(when(
                        !line.status().isFinal() && !line.status().next().contains(next),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        stands(line)));
    }

    private static Seq<Refusal> ratified(BudgetLine line) {
        return when(
                line.isToBeRatified(),
                RefusalCodes.ILLEGAL_TRANSITION,
                new ObservedFact("the spend is", "not approved yet"));
    }

    private Seq<Refusal> holder() {
        return when(!context.recorded().role().equals(budget.terms().holder()), RefusalCodes.NOT_AN_APPROVER);
    }

    private static ObservedFact stands(BudgetLine line) {
        return new ObservedFact("the spend is", line.status().name().toLowerCase(Locale.ROOT));
    }
}
