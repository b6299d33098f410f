package io.github.socialprescribing.resource;

import static io.github.socialprescribing.resource.Tablets.APPROVED;
import static io.github.socialprescribing.resource.Tablets.ASKED;
import static io.github.socialprescribing.resource.Tablets.BOUGHT;
import static io.github.socialprescribing.resource.Tablets.BUDGET;
import static io.github.socialprescribing.resource.Tablets.FOOD;
import static io.github.socialprescribing.resource.Tablets.MANAGER;
import static io.github.socialprescribing.resource.Tablets.TABLET;
import static io.github.socialprescribing.resource.Tablets.WORKER;
import static io.github.socialprescribing.resource.Tablets.bought;
import static io.github.socialprescribing.resource.Tablets.does;
import static io.github.socialprescribing.resource.Tablets.pounds;
import static io.github.socialprescribing.resource.Tablets.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RefuseSpend;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

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
    void whoeverMaySetsTheApprovalAsideAndThePurchaseTellsSo() {
        Policy open = Tablets.POLICY
                .toDraft()
                .withOverrides(OverrideRight.of("approval", Roles.MANAGER))
                .build()
                .get();
        Narrative reason = new Narrative("the shop closes for good");
        Context manager = Moments.of(Tablets.TODAY, Moments.MANAGER, Roles.MANAGER, open);
        RuleOverride aside = manager.override(new RuleId("approval"), reason, Tablets.TODAY.plusDays(1))
                .get();
        Context worker = Moments.of(Tablets.TODAY, Moments.WORKER, Roles.LINK_WORKER, open);

        assertThat(BudgetDecider.decide(ASKED, bought(TABLET, pounds(120)), worker.with(List.of(aside), List.empty()))
                        .get()
                        .events()
                        .single()
                        .overrides())
                .containsExactly(aside);
    }

    @Test
    void whoeverApprovesBesideTheCommandIsNamedByThePurchase() {
        Assent yes = assent(Moments.MANAGER, Roles.MANAGER);
        Assent notAsked = assent(Moments.WORKER, Roles.LINK_WORKER);
        Context worker = Moments.of(Tablets.TODAY, Moments.WORKER, Roles.LINK_WORKER, Tablets.POLICY)
                .with(List.empty(), List.of(notAsked, yes));

        assertThat(BudgetDecider.decide(ASKED, bought(TABLET, pounds(120)), worker)
                        .get()
                        .events()
                        .single()
                        .assents())
                .containsExactly(yes);
    }

    private static Assent assent(ActorId by, Role role) {
        return new Assent(by, role, new Narrative("it is what the budget is for"), Tablets.TODAY.plusDays(1));
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
}
