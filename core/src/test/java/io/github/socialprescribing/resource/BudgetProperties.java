package io.github.socialprescribing.resource;

import static io.github.socialprescribing.resource.Tablets.BUDGET;
import static io.github.socialprescribing.resource.Tablets.MANAGER;
import static io.github.socialprescribing.resource.Tablets.TODAY;
import static io.github.socialprescribing.resource.Tablets.WORKER;
import static io.github.socialprescribing.resource.Tablets.spend;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.EventKinds;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RefuseSpend;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is asked of a budget, its money balances. */
class BudgetProperties {

    private static void requireLegal(Budget before, Budget after) {
        assertThat(after.balance().isNegative()).isFalse();
        before.lines().values().forEach(line -> {
            SpendStatus now = after.find(line.spend().id()).get().status();
            assertThat(now == line.status() || line.status().next().contains(now))
                    .isTrue();
        });
    }

    /** The account kept by hand. */
    private static Map<SpendId, Money> recount(Map<SpendId, Money> promised, Budget before, BudgetEvent event) {
        if (event instanceof BudgetEvent.SpendApproved it) {
            BudgetLine line = before.find(it.spend()).get();
            return line.status() == SpendStatus.REQUESTED
                    ? promised.put(it.spend(), line.spend().amount())
                    : promised;
        }
        if (event instanceof BudgetEvent.SpendPurchased it) {
            return promised.put(it.spend(), it.paid());
        }
        return event instanceof BudgetEvent.SpendReturned it ? promised.remove(it.spend()) : promised;
    }

    /** A step on the way of a budget: by whom, and what. */
    record Step(boolean manager, BudgetCommand command) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 5).map(it -> "s" + it);
        Arbitrary<Money> prices = Arbitraries.longs().between(1, 22_000).map(it -> Money.ofMinor("GBP", it));
        Arbitrary<SpendId> spends = ids.map(SpendId::new);
        Arbitrary<BudgetCommand> commands = Arbitraries.oneOf(
                Combinators.combine(
                                ids,
                                prices,
                                Arbitraries.of(NeedKinds.FOOD, NeedKinds.DIGITAL),
                                Arbitraries.of(Urgency.class))
                        .as((id, price, kind, urgency) -> new RequestSpend(spend(id, price, kind, urgency))),
                spends.map(ApproveSpend::new),
                spends.map(id -> new RefuseSpend(id, new Narrative("no"))),
                Combinators.combine(spends, prices).as((id, price) -> new RecordPurchase(id, TODAY, price)),
                spends.map(ReconcileSpend::new),
                spends.map(ReturnSpend::new));
        return Combinators.combine(Arbitraries.of(true, false), commands)
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<List<Step>>> years() {
        return steps().list().ofSize(200);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyKindOfEventHappensToSomeBudget(@ForAll("years") List<List<Step>> years) {
        Set<Class<?>> happened = new HashSet<>();
        for (List<Step> steps : years) {
            Budget budget = BUDGET;
            for (Step step : steps) {
                var answer = BudgetDecider.decide(budget, step.command(), step.manager() ? MANAGER : WORKER);
                if (answer.isRight()) {
                    answer.get().events().forEach(it -> happened.add(EventKinds.of(it.event())));
                    budget = budget.after(answer.get().events());
                }
            }
        }

        assertThat(happened)
                .containsExactlyInAnyOrderElementsOf(
                        EventKinds.in(BudgetEvent.class).remove(BudgetEvent.BudgetOpened.class));
    }

    @Property(tries = 200)
    void neverPromisesMoreThanThereIsAndMovesAlongTheTable(@ForAll("steps") List<Step> steps) {
        Budget budget = BUDGET;
        Map<SpendId, Money> promised = LinkedHashMap.empty();
        Seq<Envelope<BudgetEvent>> history = Vector.empty();
        for (Step step : steps) {
            Budget before = budget;
            var answer = BudgetDecider.decide(before, step.command(), step.manager() ? MANAGER : WORKER);
            budget = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            for (var envelope : answer.map(decided -> decided.events()).getOrElse(io.vavr.collection.List.empty())) {
                promised = recount(promised, before, envelope.event());
            }
            history = history.appendAll(
                    answer.map(decided -> decided.events()).getOrElse(io.vavr.collection.List.empty()));
            requireLegal(before, budget);
        }
        assertThat(BUDGET.after(history)).isEqualTo(budget);
        Forgotten.assertForgotten(
                history, Budget::redacted, events -> Redaction.of(BUDGET).after(events));
        assertThat(budget.committed().minor())
                .isEqualTo(promised.values().map(Money::minor).sum().longValue());
        assertThat(budget.committed()).isLessThanOrEqualTo(BUDGET.terms().amount());
    }
}
