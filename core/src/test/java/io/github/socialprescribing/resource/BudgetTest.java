package io.github.socialprescribing.resource;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RefuseSpend;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Tier MONEY = new Tier(8, "connections and money", true);

    private static final Policy POLICY = Policy.draft("money", "1")
            .withTiers(MONEY)
            .withQuestions(SpendQuestions.MAY_SPEND.question())
            .withRules(
                    rule("approval")
                            .in(MONEY)
                            .asked(SpendQuestions.MAY_SPEND.question())
                            .says("what can wait is approved first")
                            .when(SpendFacts.APPROVED.isNotTrue())
                            .and(SpendFacts.IMMEDIATE.isNotTrue())
                            .then(needsDecision("whoever answers for the budget says yes first", Roles.MANAGER))
                            .from(assumed("a test")),
                    rule("ratify")
                            .in(MONEY)
                            .asked(SpendQuestions.MAY_SPEND.question())
                            .says("what cannot wait is approved afterwards")
                            .when(SpendFacts.APPROVED.isNotTrue())
                            .and(SpendFacts.IMMEDIATE.isTrue())
                            .then(oblige("RATIFY_SPEND", "approve what was bought", within(2, Due.Unit.DAYS)))
                            .from(assumed("a test")),
                    rule("need")
                            .in(MONEY)
                            .asked(SpendQuestions.MAY_SPEND.question())
                            .says("what is bought serves a need")
                            .when(SpendFacts.NEED_LINKED.isNotTrue())
                            .then(refuse(SupportRefusals.NO_LINKED_NEED))
                            .from(assumed("a test")))
            .build()
            .get();

    private static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    private static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, POLICY);

    private static final Budget BUDGET = Budget.replay(BudgetDecider.open(
                    BudgetTerms.builder()
                            .id(new BudgetId("b-1"))
                            .funder(Funder.of("clinical-commissioning-group"))
                            .holder(Roles.MANAGER)
                            .from(TODAY.minusDays(30))
                            .to(TODAY.plusDays(30))
                            .amount(pounds(300))
                            .restrictions(LinkedHashSet.of(
                                    new Restriction.OnlyFor(LinkedHashSet.of(NeedKinds.DIGITAL, NeedKinds.FOOD)),
                                    new Restriction.AtMost(pounds(200))))
                            .build(),
                    MANAGER)
            .events());

    private static Money pounds(long pounds) {
        return Money.ofMinor("GBP", pounds * 100);
    }

    private static Spend spend(String id, Money amount, NeedKind kind, Urgency urgency) {
        return Spend.builder()
                .id(new SpendId(id))
                .client(new ClientId("c-1"))
                .item(new Narrative("CANARY tablet"))
                .amount(amount)
                .need(Option.some(new LinkedNeed(new PathwayId("p-1"), new NeedId("n-1"), kind, urgency)))
                .on(TODAY)
                .build();
    }

    private static final Spend TABLET = spend("tablet", pounds(130), NeedKinds.DIGITAL, Urgency.SOON);
    private static final Spend FOOD = spend("food", pounds(20), NeedKinds.FOOD, Urgency.IMMEDIATE);

    private static Budget does(Budget budget, BudgetCommand command, Context context) {
        return budget.after(BudgetDecider.decide(budget, command, context).get().events());
    }

    private static Seq<RefusalCode> refusals(Budget budget, BudgetCommand command, Context context) {
        var refusals = BudgetDecider.decide(budget, command, context).getLeft();
        assertThat(refusals.all()).allMatch(refusal -> !refusal.remedy().isBlank());
        return refusals.codes();
    }

    private static RecordPurchase bought(Spend spend, Money paid) {
        return new RecordPurchase(spend.id(), TODAY, paid);
    }

    private static final Budget ASKED = does(BUDGET, new RequestSpend(TABLET), WORKER);
    private static final Budget APPROVED = does(ASKED, new ApproveSpend(TABLET.id()), MANAGER);
    private static final Budget BOUGHT = does(APPROVED, bought(TABLET, pounds(120)), WORKER);

    @Test
    void takesNothingUntilApprovedAndThenThePriceThatWasPaid() {
        assertThat(ASKED.balance()).isEqualTo(pounds(300));
        assertThat(APPROVED.balance()).isEqualTo(pounds(170));
        assertThat(BOUGHT.balance()).isEqualTo(pounds(180));
        Budget done = does(BOUGHT, new ReconcileSpend(TABLET.id()), WORKER);
        assertThat(done.balance()).isEqualTo(pounds(180));
        assertThat(done.find(TABLET.id()).get().status()).isEqualTo(SpendStatus.RECONCILED);
    }

    @Test
    void givesBackWhatWasReturned() {
        assertThat(does(APPROVED, new ReturnSpend(TABLET.id()), WORKER).balance())
                .isEqualTo(pounds(300));
        assertThat(does(BOUGHT, new ReturnSpend(TABLET.id()), WORKER).balance()).isEqualTo(pounds(300));
    }

    @Test
    void refusesARequestAndItStaysRefused() {
        Budget refused = does(ASKED, new RefuseSpend(TABLET.id(), new Narrative("too dear")), MANAGER);

        assertThat(refusals(refused, new ApproveSpend(TABLET.id()), MANAGER))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(refused, bought(TABLET, pounds(1)), WORKER)).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void onlyWhoeverAnswersForTheBudgetSaysYesOrNo() {
        assertThat(refusals(ASKED, new ApproveSpend(TABLET.id()), WORKER))
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
        assertThat(refusals(ASKED, new RefuseSpend(TABLET.id(), new Narrative("no")), WORKER))
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
    }

    @Test
    void whatCanWaitIsApprovedBeforeItIsBought() {
        Refusal refusal = BudgetDecider.decide(ASKED, bought(TABLET, pounds(120)), WORKER)
                .getLeft()
                .all()
                .single();

        assertThat(refusal.code()).isEqualTo(RefusalCodes.DECISION_NEEDED);
        assertThat(refusal.rules()).containsExactly(new RuleId("approval"));
    }

    @Test
    void anImmediateNeedIsBoughtForAtOnceAndRatifiedWithinTwoDays() {
        Budget asked = does(BUDGET, new RequestSpend(FOOD), WORKER);
        var decided =
                BudgetDecider.decide(asked, bought(FOOD, pounds(18)), WORKER).get();
        Budget bought = asked.after(decided.events());

        assertThat(decided.duties().map(Object::toString)).containsExactly("RATIFY_SPEND within 2 days");
        assertThat(bought.find(FOOD.id()).get().isToBeRatified()).isTrue();
        assertThat(bought.balance()).isEqualTo(pounds(282));
        assertThat(refusals(bought, new ReconcileSpend(FOOD.id()), WORKER))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refusals(bought, new ApproveSpend(FOOD.id()), WORKER)).containsExactly(RefusalCodes.NOT_AN_APPROVER);

        Budget ratified = does(bought, new ApproveSpend(FOOD.id()), MANAGER);
        assertThat(does(ratified, new ReconcileSpend(FOOD.id()), WORKER).balance())
                .isEqualTo(pounds(282));
        assertThat(refusals(ratified, new ApproveSpend(FOOD.id()), MANAGER))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void promisesNoMoreThanThereIs() {
        Budget twice =
                does(APPROVED, new RequestSpend(spend("t2", pounds(150), NeedKinds.DIGITAL, Urgency.SOON)), WORKER);
        Budget thrice =
                does(twice, new RequestSpend(spend("t3", pounds(150), NeedKinds.DIGITAL, Urgency.SOON)), WORKER);
        Budget nearlyEmpty = does(thrice, new ApproveSpend(new SpendId("t2")), MANAGER);

        Refusal refusal = BudgetDecider.decide(nearlyEmpty, new ApproveSpend(new SpendId("t3")), MANAGER)
                .getLeft()
                .all()
                .single();
        assertThat(refusal.code()).isEqualTo(SupportRefusals.BUDGET_EXHAUSTED);
        assertThat(refusal.facts().single().value()).isEqualTo("GBP 20.00");
        assertThat(nearlyEmpty.balance()).isEqualTo(pounds(20));
    }

    @Test
    void tellsEverythingThatSpeaksAgainstARequest() {
        Spend wrong = Spend.builder()
                .id(new SpendId("tablet"))
                .client(new ClientId("c-1"))
                .item(new Narrative("a yacht"))
                .amount(pounds(301))
                .on(TODAY.plusDays(31))
                .build();

        assertThat(refusals(ASKED, new RequestSpend(wrong), WORKER))
                .containsExactlyInAnyOrder(
                        RefusalCodes.DUPLICATE_ID,
                        SupportRefusals.BUDGET_EXHAUSTED,
                        SupportRefusals.OUTSIDE_PERIOD,
                        SupportRefusals.OUTSIDE_RESTRICTION,
                        SupportRefusals.NO_LINKED_NEED);
    }

    @Test
    void refusesAnotherCurrencyWithAllElseThatIsWrong() {
        Spend euros = spend("e", Money.ofMinor("EUR", 500), NeedKinds.HOUSING, Urgency.SOON);

        assertThat(refusals(BUDGET, new RequestSpend(euros), WORKER))
                .containsExactlyInAnyOrder(SupportRefusals.CURRENCY_MISMATCH, SupportRefusals.OUTSIDE_RESTRICTION);
        assertThat(refusals(APPROVED, bought(TABLET, Money.ofMinor("EUR", 5)), WORKER))
                .containsExactly(SupportRefusals.CURRENCY_MISMATCH);
    }

    @Test
    void refusesAPurchaseThatIsDearerLaterOrUnknown() {
        assertThat(refusals(APPROVED, bought(TABLET, pounds(131)), WORKER))
                .containsExactly(SupportRefusals.MORE_THAN_APPROVED);
        assertThat(refusals(APPROVED, new RecordPurchase(TABLET.id(), TODAY.plusDays(1), pounds(1)), WORKER))
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(refusals(APPROVED, new RecordPurchase(TABLET.id(), TODAY.minusDays(31), pounds(1)), WORKER))
                .containsExactly(SupportRefusals.OUTSIDE_PERIOD);
        assertThat(refusals(BUDGET, bought(TABLET, pounds(1)), WORKER)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(ASKED, new ReturnSpend(TABLET.id()), WORKER))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void saysOnceWhatTermsAndPolicyBothSayAndNamesTheRule() {
        Spend needless = Spend.builder()
                .id(new SpendId("x"))
                .client(new ClientId("c-1"))
                .item(new Narrative("something"))
                .amount(pounds(1))
                .on(TODAY)
                .build();
        var refusals =
                BudgetDecider.decide(BUDGET, new RequestSpend(needless), WORKER).getLeft();

        assertThat(refusals.find(SupportRefusals.NO_LINKED_NEED).get().rules()).containsExactly(new RuleId("need"));
        assertThat(refusals.codes().count(code -> code.equals(SupportRefusals.NO_LINKED_NEED)))
                .isOne();
    }

    @Test
    void hasOneCurrencyAPeriodAndNoDebt() {
        assertThatThrownBy(() -> ((ImmutableBudgetTerms) BUDGET.terms()).withAmount(Money.ofMinor("EUR", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((ImmutableBudgetTerms) BUDGET.terms()).withAmount(pounds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((ImmutableBudgetTerms) BUDGET.terms()).withTo(TODAY.minusDays(31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BOUGHT.toString()).doesNotContain("CANARY");
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

    @Property(tries = 200)
    void neverPromisesMoreThanThereIsAndMovesAlongTheTable(@ForAll("steps") List<Step> steps) {
        Budget budget = BUDGET;
        Map<SpendId, Money> promised = LinkedHashMap.empty();
        for (Step step : steps) {
            Budget before = budget;
            var answer = BudgetDecider.decide(before, step.command(), step.manager() ? MANAGER : WORKER);
            budget = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            for (var envelope : answer.map(decided -> decided.events()).getOrElse(io.vavr.collection.List.empty())) {
                promised = recount(promised, before, envelope.event());
            }
            requireLegal(before, budget);
        }
        assertThat(budget.committed().minor())
                .isEqualTo(promised.values().map(Money::minor).sum().longValue());
        assertThat(budget.committed()).isLessThanOrEqualTo(BUDGET.terms().amount());
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

    private static void requireLegal(Budget before, Budget after) {
        assertThat(after.balance().isNegative()).isFalse();
        before.lines().values().forEach(line -> {
            SpendStatus now = after.find(line.spend().id()).get().status();
            assertThat(now == line.status() || line.status().next().contains(now))
                    .isTrue();
        });
    }
}
