package io.github.socialprescribing.resource;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.PathwayId;
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
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A wellbeing budget, and what is asked of it. */
final class Tablets {

    private Tablets() {}

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Tier MONEY = new Tier(8, "connections and money", true);

    static final Policy POLICY = Policy.draft("money", "1")
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

    static final Context WORKER = Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    static final Context MANAGER = Moments.of(TODAY, Moments.MANAGER, Roles.MANAGER, POLICY);

    static final Budget BUDGET = Budget.replay(BudgetDecider.open(
                    BudgetTerms.builder()
                            .id(new BudgetId("b-1"))
                            .funder(Funders.CLINICAL_COMMISSIONING_GROUP)
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

    static Money pounds(long pounds) {
        return Money.ofMinor("GBP", pounds * 100);
    }

    static Spend spend(String id, Money amount, NeedKind kind, Urgency urgency) {
        return Spend.builder()
                .id(new SpendId(id))
                .client(new ClientId("c-1"))
                .item(new Narrative("CANARY tablet"))
                .amount(amount)
                .need(Option.some(new LinkedNeed(new PathwayId("p-1"), new NeedId("n-1"), kind, urgency)))
                .on(TODAY)
                .build();
    }

    static final Spend TABLET = spend("tablet", pounds(130), NeedKinds.DIGITAL, Urgency.SOON);
    static final Spend FOOD = spend("food", pounds(20), NeedKinds.FOOD, Urgency.IMMEDIATE);

    static Budget does(Budget budget, BudgetCommand command, Context context) {
        return budget.after(BudgetDecider.decide(budget, command, context).get().events());
    }

    static Seq<RefusalCode> refusals(Budget budget, BudgetCommand command, Context context) {
        var refusals = BudgetDecider.decide(budget, command, context).getLeft();
        assertThat(refusals.all()).allMatch(refusal -> !refusal.remedy().isBlank());
        return refusals.codes();
    }

    static RecordPurchase bought(Spend spend, Money paid) {
        return new RecordPurchase(spend.id(), TODAY, paid);
    }

    static final Budget ASKED = does(BUDGET, new RequestSpend(TABLET), WORKER);
    static final Budget APPROVED = does(ASKED, new ApproveSpend(TABLET.id()), MANAGER);
    static final Budget BOUGHT = does(APPROVED, bought(TABLET, pounds(120)), WORKER);
}
