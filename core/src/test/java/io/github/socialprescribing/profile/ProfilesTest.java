package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Counting;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<Policy> profiles() {
        return Profiles.all().toJavaStream();
    }

    @Test
    void haveTheElevenIdsOfTheField() {
        assertThat(Profiles.all().map(Policy::id))
                .containsExactly(
                        "CESP",
                        "PCN-EN",
                        "HSE-IE",
                        "ONE-PLUS-FIVE",
                        "YOUTH",
                        "TWELVE-WEEKS",
                        "TEN-IN-SIX-MONTHS",
                        "LONG-HAUL",
                        "COUNSELLING-STRICT",
                        "SIGNPOSTING-OFFICE",
                        "NO-POLICY");
        assertThat(Profiles.find("HSE-IE")).contains(HseIreland.policy());
        assertThat(Profiles.find("hse-ie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void answerEveryQuestionOfTheDeciders(Policy profile) {
        assertThat(profile.questions()).containsExactlyInAnyOrderElementsOf(RuleCatalogue.questions());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void sayOfEveryRuleAndNumberWhereItComesFrom(Policy profile) {
        assertThat(profile.rules())
                .allMatch(rule -> !rule.provenance().inWords().isBlank());
        assertThat(profile.parameters())
                .allMatch(it -> it.isInRange() && !it.unit().isBlank());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void letNobodySetAsideConsentSafeguardingOrWhoDecides(Policy profile) {
        assertThat(profile.overrides().map(right -> right.rule().value()))
                .noneMatch(rule -> rule.startsWith("CON") || rule.startsWith("SAF"))
                .doesNotContain("EXT-01", "EXT-02");
    }

    @ParameterizedTest
    @CsvSource({
        "CESP, 8, LIM-02",
        "PCN-EN, 12, LIM-02",
        "HSE-IE, 8, LIM-02",
        "YOUTH, 6, LIM-02",
        "TEN-IN-SIX-MONTHS, 10, LIM-02",
        "COUNSELLING-STRICT, 6, LIM-02",
        "SIGNPOSTING-OFFICE, 1, LIM-02"
    })
    void allowTheLastSessionAndRefuseTheNext(String id, int sessions, String rule) {
        assertThat(planAfter(id, sessions - 1).isPermitted()).isTrue();
        assertThat(planAfter(id, sessions).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(planAfter(id, sessions).fired()).contains(new RuleId(rule));
    }

    @Test
    void onePlusFiveKeepsTheSixthForEndingWell() {
        assertThat(planAfter("ONE-PLUS-FIVE", 4).isPermitted()).isTrue();
        assertThat(planAfter("ONE-PLUS-FIVE", 5).fired()).contains(new RuleId("LIM-05"));
        assertThat(plan("ONE-PLUS-FIVE", after(5).ending(true).build()).isPermitted())
                .isTrue();
        assertThat(plan(
                                "ONE-PLUS-FIVE",
                                after(6).ending(true).endingArranged(true).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"TWELVE-WEEKS", "LONG-HAUL", "NO-POLICY"})
    void withoutACapPlanTheHundredthSession(String id) {
        assertThat(planAfter(id, 99).isPermitted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"YOUTH, 84", "TWELVE-WEEKS, 84", "TEN-IN-SIX-MONTHS, 182"})
    void planOnTheLastDayOfTheWindowAndNotAfterIt(String id, int days) {
        assertThat(plan(id, after(1).daysSinceFirst(days).build()).isPermitted())
                .isTrue();
        Verdict late = plan(id, after(1).daysSinceFirst(days + 1).build());
        assertThat(late.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(late.fired()).contains(new RuleId("LIM-06"));
    }

    @Test
    void longHaulReviewsEverySixMonthsAndExtendsNothing() {
        assertThat(plan("LONG-HAUL", after(30).daysSinceReview(181).build()).duties())
                .isEmpty();
        assertThat(plan("LONG-HAUL", after(30).daysSinceReview(182).build())
                        .duties()
                        .map(it -> it.name()))
                .containsExactly("REVIEW_DUE");
        assertThat(LongHaul.policy().rules())
                .noneMatch(rule -> rule.id().value().startsWith("EXT"));
    }

    @ParameterizedTest
    @CsvSource({
        "HSE-IE, FROM_16, REFUSED",
        "HSE-IE, FROM_18, PERMITTED",
        "HSE-IE, FROM_80, PERMITTED",
        "YOUTH, UNDER_11, REFUSED",
        "YOUTH, FROM_11, PERMITTED",
        "YOUTH, FROM_18, PERMITTED",
        "YOUTH, FROM_26, REFUSED",
        "CESP, UNDER_11, PERMITTED"
    })
    void takeOnWhoIsOfTheRightAge(String id, AgeBand age, Outcome outcome) {
        assertThat(accept(id, IntakeSituation.builder().consented(true).ageBand(Option.some(age)))
                        .outcome())
                .isEqualTo(outcome);
        assertThat(accept(id, IntakeSituation.builder().consented(true)).isPermitted())
                .isTrue();
    }

    @Test
    void onlyTheControlAsksForNoConsent() {
        assertThat(Profiles.all()
                        .filter(it -> accept(it.id(), IntakeSituation.builder()).isPermitted())
                        .map(Policy::id))
                .containsExactly("NO-POLICY");
    }

    @ParameterizedTest
    @CsvSource({
        "CESP, CALL, 14, 0",
        "CESP, CALL, 15, 2",
        "PCN-EN, CALL, 1, 2",
        "CESP, ACCOMPANIMENT, 29, 1",
        "CESP, ACCOMPANIMENT, 30, 2",
        "PCN-EN, HOME_VISIT, 20, 2",
        "CESP, CHECK_IN, 20, 0",
        "YOUTH, CHECK_IN, 20, 1",
        "TWELVE-WEEKS, CHECK_IN, 20, 1",
        "CESP, GROUP_SESSION, 90, 0",
        "NO-POLICY, SESSION, 60, 2"
    })
    void countWhatWasHeld(String id, ContactKind kind, int minutes, int halves) {
        assertThat(counted(id, kind, new ContactOutcome.Attended(DAY, minutes))).isEqualTo(new HalfUnits(halves));
    }

    @ParameterizedTest
    @CsvSource({"CESP, 0", "COUNSELLING-STRICT, 2"})
    void countWhatWasMissed(String id, int halves) {
        assertThat(counted(id, ContactKind.SESSION, new ContactOutcome.DidNotAttend()))
                .isEqualTo(new HalfUnits(halves));
        assertThat(counted(id, ContactKind.SESSION, new ContactOutcome.Cancelled(CancelledBy.CLIENT, 47)))
                .isEqualTo(new HalfUnits(halves));
        assertThat(counted(id, ContactKind.SESSION, new ContactOutcome.Cancelled(CancelledBy.CLIENT, 48)))
                .isEqualTo(HalfUnits.ZERO);
        assertThat(counted(id, ContactKind.SESSION, new ContactOutcome.Cancelled(CancelledBy.SERVICE, 0)))
                .isEqualTo(HalfUnits.ZERO);
    }

    private static HalfUnits counted(String id, ContactKind kind, ContactOutcome outcome) {
        return new Counting(Profiles.find(id).get().counting())
                .of(Contact.builder()
                        .id(new ContactId("c"))
                        .kind(kind)
                        .plannedFor(DAY)
                        .outcome(outcome)
                        .build());
    }

    private static SessionSituation.Builder after(int sessions) {
        SessionSituation.Builder situation = SessionSituation.builder();
        situation.counted(2 * sessions);
        return situation;
    }

    private static Verdict planAfter(String id, int sessions) {
        return plan(id, after(sessions).build());
    }

    private static Verdict plan(String id, SessionSituation situation) {
        return Profiles.find(id)
                .get()
                .compile(SessionQuestions.MAY_PLAN_SESSION)
                .decide(situation);
    }

    private static Verdict accept(String id, IntakeSituation.Builder situation) {
        return Profiles.find(id).get().compile(IntakeQuestions.MAY_ACCEPT).decide(situation.build());
    }
}
