package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.Mary.ASKED;
import static io.github.socialprescribing.pathway.Mary.ASSERTED;
import static io.github.socialprescribing.pathway.Mary.ASSURED;
import static io.github.socialprescribing.pathway.Mary.BACK;
import static io.github.socialprescribing.pathway.Mary.BEGUN;
import static io.github.socialprescribing.pathway.Mary.BENEFITS;
import static io.github.socialprescribing.pathway.Mary.BOUGHT;
import static io.github.socialprescribing.pathway.Mary.CENTRE;
import static io.github.socialprescribing.pathway.Mary.CLAIM;
import static io.github.socialprescribing.pathway.Mary.DIGITAL;
import static io.github.socialprescribing.pathway.Mary.DISCHARGED;
import static io.github.socialprescribing.pathway.Mary.FED;
import static io.github.socialprescribing.pathway.Mary.FOOD;
import static io.github.socialprescribing.pathway.Mary.HEARD;
import static io.github.socialprescribing.pathway.Mary.MET;
import static io.github.socialprescribing.pathway.Mary.ONLINE_AGAIN;
import static io.github.socialprescribing.pathway.Mary.PREPARED;
import static io.github.socialprescribing.pathway.Mary.REFERRAL;
import static io.github.socialprescribing.pathway.Mary.SAYING_NO;
import static io.github.socialprescribing.pathway.Mary.TABLET;
import static io.github.socialprescribing.pathway.Mary.WORRIED;
import static io.github.socialprescribing.pathway.Mary.WRITTEN;
import static io.github.socialprescribing.pathway.Mary.hunger;
import static io.github.socialprescribing.pathway.Mary.week;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.IntakeStatus;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the rules of {@code Cesp} make of the way of {@link Mary}. */
class MaryStoryTest {

    private static Content content(int session) {
        return BACK.pathway().support().sessions().find(Scene.id(session)).get().content();
    }

    @Test
    void comesInThroughHerGeneralPractitionerAndEveryStepOfTheIntake() {
        assertThat(BEGUN.intake().status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(BEGUN.intake().pathway()).contains(BEGUN.pathway().id());
        assertThat(BEGUN.pathway().professionallyReferred()).isTrue();
        assertThat(BEGUN.intake().referral().route()).isEqualTo(ReferralRoutes.GP);
        assertThat(BEGUN.intake().referral().reasons()).containsExactly(NeedKinds.MENTAL_HEALTH);
        assertThat(BEGUN.intake().worker()).contains(BEGUN.pathway().worker());
    }

    @Test
    void talksInTheFirstSessionOfWhereSheIsAndIsFoundHungry() {
        assertThat(content(1).purposes()).containsExactly(Focus.ORIENTATION, Focus.EXPLORATION);
        assertThat(HEARD.pathway().needs().all().map(Need::origin))
                .containsOnly(new NeedOrigin.DiscoveredIn(Scene.id(1)));
        assertThat(HEARD.pathway().needs().find(FOOD).get().urgency()).isEqualTo(Urgency.IMMEDIATE);
    }

    @Test
    void findsThatHerBenefitsHaveStoppedAndWhoKnowsWhetherTheyComeAgain() {
        TrackedApplication claim =
                BACK.pathway().advocacy().applications().get(CLAIM).get();

        assertThat(claim.application().kind()).isEqualTo(EntitlementKinds.WELFARE_BENEFITS);
        assertThat(claim.application().need()).contains(BENEFITS);
        assertThat(claim.status()).isEqualTo(ApplicationStatus.STOPPED);
        assertThat(claim.status().next()).contains(ApplicationStatus.REINSTATED);
    }

    @Test
    void isHungryBecauseBenefitsStoppedBecauseSheIsNotOnline() {
        Needs needs = HEARD.pathway().needs();

        assertThat(needs.causes().allOf(FOOD)).containsExactly(BENEFITS, DIGITAL);
        assertThat(needs.causes().rootsOf(FOOD)).containsExactly(DIGITAL);
        assertThat(HEARD.refused(about(new LinkCause(DIGITAL, FOOD))))
                .containsExactly(SupportRefusals.NEED_CAUSE_CYCLE);
    }

    @Test
    void refreshmentsInTheSameSessionLeaveNothingOverdue() {
        Need.Builder offered = hunger();
        offered.doneAtOnce(Option.some(new Narrative("refreshments")));

        assertThat(MET.obliged(about(new IdentifyNeed(hunger().build())))).containsExactly("ACT_ON_IMMEDIATE_NEED");
        assertThat(MET.obliged(about(new IdentifyNeed(offered.build())))).isEmpty();
    }

    @Test
    void getsATabletFromTheWellbeingBudgetOnceItsHolderSaysYes() {
        assertThat(BudgetDecider.decide(ASKED, new ApproveSpend(TABLET.id()), HEARD.context())
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
        assertThat(BOUGHT.terms().funder()).isEqualTo(Funders.CLINICAL_COMMISSIONING_GROUP);
        assertThat(BOUGHT.balance()).isEqualTo(Money.ofMinor("GBP", 380_00));
        assertThat(ONLINE_AGAIN.pathway().foundMoney().spends().single().need()).isEqualTo(DIGITAL);
        assertThat(ONLINE_AGAIN.pathway().needs().status(DIGITAL)).contains(new NeedStatus.Met());
    }

    @Test
    void isShownTheAppsAndHowToUseTheTablet() {
        assertThat(content(2).activities())
                .containsExactly(ActivityTypes.TECHNOLOGY)
                .allMatch(it -> ActivityTypes.standard().isA(it, ActivityTypes.SKILLS_TEACHING));
    }

    @Test
    void moneyForHeatingLeavesMoneyForFood() {
        ExternalFunding heating = FED.pathway().foundMoney().funding().single();

        assertThat(heating.purpose()).isEqualTo(NeedKinds.ENERGY);
        assertThat(heating.need()).isEqualTo(FOOD);
        assertThat(FED.pathway().needs().status(FOOD)).contains(new NeedStatus.Met());
    }

    @Test
    void worksOnSayingNoOnceThatIsFound() {
        Need sayingNo = ASSERTED.pathway().needs().find(SAYING_NO).get();

        assertThat(sayingNo.kind()).isEqualTo(NeedKinds.RELATIONSHIPS);
        assertThat(sayingNo.origin()).isEqualTo(new NeedOrigin.DiscoveredIn(Scene.id(4)));
        assertThat(content(5).activities()).containsExactly(ActivityTypes.RELATIONAL_COACHING);
    }

    @Test
    void isRemindedOfTheEndingAtTheSixthSessionAndNotLetGoWhileItWorriesHer() {
        Scene planned = ASSERTED.as(Moments.worker(week(6)))
                .does(about(new PlanSession(Scene.contact(6, week(6), Content.none()))));

        assertThat(planned.obliged(about(new RecordAttendance(Scene.id(6), week(6), 60))))
                .containsExactly("ENDING_CONVERSATION_DUE");
        assertThat(WORRIED.refused(about(new DischargeClient())))
                .containsExactlyInAnyOrder(EndingRefusals.ENDING_CONCERN_OPEN, EndingRefusals.NO_ENDING_PLAN);
        assertThat(PREPARED.refused(about(new DischargeClient()))).containsExactly(EndingRefusals.ENDING_CONCERN_OPEN);
    }

    @Test
    void isAssuredThatTheDoorStaysOpenAndLearnsWhatSheNeedsToGoOn() {
        EndingPlan plan = ASSURED.pathway().endingPlan().get();

        assertThat(plan.futureSkills()).isNotEmpty();
        assertThat(plan.openDoor()).isTrue();
        assertThat(plan.popInAt()).contains(CENTRE);
        assertThat(ASSURED.pathway().endings().hasOpenConcern()).isFalse();
        assertThat(DISCHARGED
                        .does(about(new GiveSummary(Option.none())))
                        .pathway()
                        .endings()
                        .summaries()
                        .single()
                        .message())
                .isEqualTo(plan.message())
                .isNotEmpty();
        assertThat(content(7).purposes()).containsExactly(Focus.ENDING_WORK);
        assertThat(ASSURED.pathway().connections().all().single())
                .isInstanceOf(Connection.Signpost.class)
                .extracting(it -> it.destination().asset())
                .isEqualTo(new AssetId(CENTRE.value()));
    }

    @Test
    void endsAsPlannedAndHerGeneralPractitionerHearsAsFarAsSheConsents() {
        assertThat(ASSURED.obliged(about(new DischargeClient()))).containsExactly("LETTER_DUE");
        Scene silent = DISCHARGED.does(about(new WithdrawConsent(ConsentScope.SHARE_WITH_REFERRER)));

        assertThat(silent.refused(about(new IssueLetter(REFERRAL, Option.none()))))
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        DischargeLetter letter = WRITTEN.pathway().endings().letters().single();
        assertThat(letter.to()).isEqualTo(new ActorId("gp-1"));
        assertThat(letter.ending().get().isPlanned()).isTrue();
        assertThat(letter.openDoor()).isTrue();
        assertThat(letter.contactsHeld()).isEqualTo(7);
    }

    @Test
    void needsWhatNobodyReferredHerFor() {
        assertThat(BACK.pathway().needs().all().map(Need::kind))
                .containsExactly(NeedKinds.FOOD, NeedKinds.WELFARE_BENEFITS, NeedKinds.DIGITAL, NeedKinds.RELATIONSHIPS)
                .doesNotContainAnyElementsOf(REFERRAL.reasons());
        assertThat(BACK.pathway().needs().open().map(Need::id)).containsExactly(BENEFITS, SAYING_NO);
    }

    @Test
    void takesNoMoreThanOfferedAndAsksForNoExtension() {
        assertThat(BACK.used()).isLessThanOrEqualTo(HalfUnits.ofSessions(8));
        assertThat(BACK.pathway().support().extensions().all()).isEmpty();
    }

    @Test
    void popsInLaterWhichCountsForNothingAndOpensNothing() {
        assertThat(BACK.pathway().endings().popIns()).hasSize(1);
        assertThat(BACK.used()).isEqualTo(WRITTEN.used()).isEqualTo(HalfUnits.ofSessions(7));
        assertThat(BACK.pathway().course().stage()).isEqualTo(Stage.DISCHARGED);
    }

    @Test
    void whatTheManagerSawIsNoScore() {
        assertThat(BACK.pathway().outcomes().observations().map(Observation::observer))
                .containsExactly(Roles.MANAGER, Roles.MANAGER);
        assertThat(BACK.pathway().outcomes().observations().map(Observation::on))
                .containsExactly(week(1), week(7));
        assertThat(BACK.pathway().outcomes().scores()).isEmpty();
    }
}
