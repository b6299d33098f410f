package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetCommand;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.BudgetTerms;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.LinkedNeed;
import io.github.socialprescribing.resource.Restriction;
import io.github.socialprescribing.resource.Spend;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** A budget as it stands, and who acts: 300 pounds of sixty days, for what is digital, held by a manager. */
record Holding(Budget budget, Now now) implements Situation {

    /** Of which nothing is spent. */
    static final Holding EMPTY = new Holding(
            Budget.replay(BudgetDecider.open(
                            BudgetTerms.builder()
                                    .id(new BudgetId("budget"))
                                    .funder(Funder.of("network"))
                                    .holder(Roles.MANAGER)
                                    .from(day(0))
                                    .to(day(60))
                                    .amount(pounds(300))
                                    .restrictions(LinkedHashSet.of(
                                            new Restriction.OnlyFor(LinkedHashSet.of(NeedKinds.DIGITAL))))
                                    .build(),
                            Now.manager(day(0)).context(Option.none()))
                    .events()),
            Now.worker(day(10)));

    Holding after(BudgetCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        this,
                        (holding, command) -> new Holding(
                                holding.budget.after(holding.decide(command, Option.none())
                                        .get()
                                        .events()),
                                now));
    }

    Holding manager() {
        return new Holding(budget, now.manager());
    }

    Holding worker() {
        return new Holding(budget, now.worker());
    }

    private Either<Refusals, Decided<Envelope<BudgetEvent>>> decide(BudgetCommand command, Option<Long> seen) {
        return BudgetDecider.decide(budget, command, now.context(seen));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return decide((BudgetCommand) command, seen);
    }

    @Override
    public Situation but(UnaryOperator<Now> change) {
        return new Holding(budget, change.apply(now));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answerFromRecord(Policy policy, Object command) {
        return new Holding(budget, now.under(policy)).answer(command);
    }

    static Money pounds(long pounds) {
        return Money.ofMinor("GBP", pounds * 100);
    }

    static SpendId id(int number) {
        return new SpendId("spend-" + number);
    }

    static Spend.Builder spend(int number, Money amount, int day) {
        Spend.Builder spend = Spend.builder();
        spend.id(id(number))
                .client(new ClientId("c-1"))
                .item(WORDS)
                .amount(amount)
                .on(day(day));
        return spend;
    }

    static Option<LinkedNeed> need(NeedKind kind, Urgency urgency) {
        return Option.some(new LinkedNeed(new PathwayId("p-1"), new NeedId("need-1"), kind, urgency));
    }

    static Spend tablet(int number, long pounds, Urgency urgency) {
        return spend(number, pounds(pounds), 10)
                .need(need(NeedKinds.DIGITAL, urgency))
                .build();
    }

    static RecordPurchase bought(int number, int day, long pounds) {
        return new RecordPurchase(id(number), day(day), pounds(pounds));
    }
}
