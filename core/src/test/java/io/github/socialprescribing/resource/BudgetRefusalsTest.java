package io.github.socialprescribing.resource;

import static io.github.socialprescribing.resource.Tablets.APPROVED;
import static io.github.socialprescribing.resource.Tablets.ASKED;
import static io.github.socialprescribing.resource.Tablets.BOUGHT;
import static io.github.socialprescribing.resource.Tablets.BUDGET;
import static io.github.socialprescribing.resource.Tablets.MANAGER;
import static io.github.socialprescribing.resource.Tablets.TABLET;
import static io.github.socialprescribing.resource.Tablets.TODAY;
import static io.github.socialprescribing.resource.Tablets.WORKER;
import static io.github.socialprescribing.resource.Tablets.bought;
import static io.github.socialprescribing.resource.Tablets.does;
import static io.github.socialprescribing.resource.Tablets.pounds;
import static io.github.socialprescribing.resource.Tablets.refusals;
import static io.github.socialprescribing.resource.Tablets.spend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import org.junit.jupiter.api.Test;

/** What a budget is not spent on, and every reason why. */
class BudgetRefusalsTest {

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
    void refusesASumBeyondAllMeasureLikeAnyOther() {
        Spend dream = spend("dream", Money.ofMinor("GBP", Long.MAX_VALUE), NeedKinds.DIGITAL, Urgency.SOON);

        assertThat(refusals(BUDGET, new RequestSpend(dream), WORKER)).contains(SupportRefusals.BUDGET_EXHAUSTED);
        assertThat(refusals(APPROVED, bought(TABLET, Money.ofMinor("GBP", Long.MAX_VALUE)), WORKER))
                .contains(SupportRefusals.BUDGET_EXHAUSTED);
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
}
