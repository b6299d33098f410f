package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A service may be stricter than its frame and never laxer: on any day, in what counts, and in who sets rules aside. */
class TighteningTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");

    private static ImmutableQuestion question(String name, Fact fact) {
        return (ImmutableQuestion) Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(fact))
                .build();
    }

    private static Rule limit(CountFact fact, long units, Period days) {
        return rule("R-1")
                .in(TIER)
                .asked(question("may", fact))
                .says("there is a limit")
                .when(fact.isMoreThan(units))
                .then(refuse(FULL))
                .effective(days)
                .from(assumed("for trials"));
    }

    private static PolicyDraft draft(CountFact fact, long units, Period days) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question("may", fact))
                .withRules(
                        limit(fact, units, days),
                        rule("R-2")
                                .in(TIER)
                                .asked(question("may", fact))
                                .says("be kind")
                                .then(Rules.advise("be kind"))
                                .from(assumed("for trials")));
    }

    private static PolicyDraft limit(long units) {
        return draft(USED, units, Period.ALWAYS);
    }

    private static Tightening of(PolicyDraft service, PolicyDraft national) {
        return Tightening.of(service.build().get(), national.build().get());
    }

    @Test
    void aServiceMayTightenAndNotLoosen() {
        assertThat(of(limit(4), limit(6)).holds()).isTrue();
        assertThat(of(limit(4), limit(6))).hasToString("Tightening[holds]");
        assertThat(of(limit(6), limit(4)).holds()).isFalse();
        assertThat(of(limit(6), limit(4)))
                .hasToString(
                        "Tightening[1 cases laxer, fewer approvals List(), lighter duties List(), unsettled List(), counted"
                                + " less List(), wider rights List()]");
        assertThat(of(limit(6), limit(4)).laxer()).hasSize(1).allSatisfy(it -> {
            assertThat(it.before()).isEqualTo(Outcome.REFUSED);
            assertThat(it.after()).isEqualTo(Outcome.PERMITTED);
        });
    }

    @Test
    void aServiceThatDoesNotAnswerANationalQuestionProvesNothing() {
        Tightening tightening = of(limit(4), limit(6).withQuestions(question("other", USED)));

        assertThat(tightening.holds()).isFalse();
        assertThat(tightening.laxer()).isEmpty();
        assertThat(tightening.unsettled()).containsExactly("other");
    }

    private static PolicyDraft assuming(Assumption... assumptions) {
        CountFact granted = CountFact.of("granted", "units granted", "units", 0, 10);
        return limit(4).replacing((Question)
                question("may", USED).withFacts(List.of(USED, granted)).withAssumptions(List.of(assumptions)));
    }

    @Test
    void aServiceThatAllowsMoreSituationsProvesNothingOfThem() {
        PolicyDraft wide = draft(CountFact.of("used", "units used", "units", 0, 40), 4, Period.ALWAYS);
        PolicyDraft tied = assuming(new Assumption("used", "granted", 2));

        assertThat(of(wide, limit(6)).unsettled()).containsExactly("may");
        assertThat(of(wide, limit(6)).holds()).isFalse();
        assertThat(of(limit(6), wide).unsettled()).isEmpty();
        assertThat(of(assuming(), tied).unsettled()).containsExactly("may");
        assertThat(of(assuming(new Assumption("used", "granted", 3)), tied).unsettled())
                .containsExactly("may");
        assertThat(of(assuming(new Assumption("used", "granted", 1)), tied).holds())
                .isTrue();
        assertThat(of(tied, assuming()).holds()).isTrue();
    }

    @Test
    void aFactCountedInAnotherUnitOrMeaningSomethingElseProvesNothing() {
        PolicyDraft hours = draft(CountFact.of("used", "units used", "hours", 0, 10), 6, Period.ALWAYS);
        PolicyDraft other = draft(CountFact.of("used", "units that others used", "units", 0, 10), 6, Period.ALWAYS);

        assertThat(of(hours, limit(6)).unsettled()).containsExactly("may");
        assertThat(of(other, limit(6)).unsettled()).containsExactly("may");
        assertThat(of(other, limit(6)).holds()).isFalse();
    }

    @Test
    void aLimitThatBeginsLaterIsLaxerUntilThen() {
        Tightening tightening = of(draft(USED, 4, Period.from(JUNE)), limit(6));

        assertThat(tightening.holds()).isFalse();
        assertThat(tightening.laxerByDays().keySet()).containsExactly(Period.ALWAYS.until(JUNE));
        assertThat(tightening.laxer()).hasSize(1);
        assertThat(of(draft(USED, 4, Period.from(JUNE)), draft(USED, 6, Period.from(JULY)))
                        .holds())
                .isTrue();
    }

    @Test
    void aNationalLimitThatEndsLeavesTheServiceFreeFromThenOn() {
        PolicyDraft national = draft(USED, 6, Period.from(JUNE).until(JULY));

        assertThat(of(draft(USED, 6, Period.from(JUNE).until(JULY)), national).holds())
                .isTrue();
        assertThat(of(draft(USED, 6, Period.from(JUNE).until(JULY.minusDays(1))), national)
                        .laxerByDays()
                        .keySet())
                .containsExactly(Period.from(JULY.minusDays(1)).until(JULY));
    }

    @Test
    void ofTheRulesOfOneDayOnlyThatDayIsLookedAt() {
        Policy service = draft(USED, 4, Period.from(JUNE)).build().get();
        Policy national = limit(6).build().get();

        assertThat(Tightening.of(service.asOf(JUNE), national).holds()).isFalse();
        assertThat(Tightening.of(service.asOf(JUNE.minusDays(1)), national).holds())
                .isFalse();
        assertThat(Tightening.of(
                                draft(USED, 4, Period.ALWAYS.until(JUNE))
                                        .build()
                                        .get()
                                        .asOf(JUNE),
                                national)
                        .laxerByDays()
                        .keySet())
                .containsExactly(Period.ALWAYS);
    }

    private static CountingRow row(String rule, int halfUnits) {
        return CountingRow.of(rule, halfUnits, assumed("for trials"));
    }

    private static Tightening counting(CountingTable service, CountingTable national) {
        return of(limit(6).withCounting(service), limit(6).withCounting(national));
    }

    @Test
    void whatTakesLessOfTheAllowanceIsLaxer() {
        CountingTable calls = CountingTable.of(
                row("CNT-1", 0).forKinds("call").forMinutes(Span.below(15)),
                row("CNT-1", 2).forKinds("call").forMinutes(Span.from(15)));
        CountingTable longer = CountingTable.of(
                row("CNT-1", 0).forKinds("call").forMinutes(Span.below(20)),
                row("CNT-1", 2).forKinds("call").forMinutes(Span.from(20)));

        assertThat(counting(calls, calls).holds()).isTrue();
        assertThat(counting(calls, longer).holds()).isTrue();
        assertThat(counting(longer, calls).holds()).isFalse();
        assertThat(counting(longer, calls).countedLess())
                .containsExactly("0 half units and not 2 of call, anything else, 15 minutes, 0 hours before");
        assertThat(counting(CountingTable.EMPTY, calls).countedLess()).hasSize(1);
        assertThat(counting(calls, CountingTable.EMPTY).countedLess()).isEmpty();
        assertThat(counting(calls, CountingTable.of(row("CNT-2", 1))).countedLess())
                .containsExactly(
                        "0 half units and not 1 of anything else, anything else, 0 minutes, 0 hours before",
                        "0 half units and not 1 of call, anything else, 0 minutes, 0 hours before");
    }

    private static PolicyDraft overriding(Role... roles) {
        return roles.length == 0 ? limit(6) : limit(6).withOverrides(OverrideRight.of("R-1", roles));
    }

    @Test
    void whoMayNotSetARuleAsideNationallyMayNotInTheService() {
        assertThat(of(overriding(Roles.MANAGER), overriding(Roles.MANAGER)).holds())
                .isTrue();
        assertThat(of(overriding(), overriding(Roles.MANAGER)).holds()).isTrue();
        assertThat(of(overriding(Roles.MANAGER), overriding()).holds()).isFalse();
        assertThat(of(overriding(Roles.MANAGER, Roles.LINK_WORKER), overriding(Roles.MANAGER))
                        .widerRights())
                .containsExactly(OverrideRight.of("R-1", Roles.LINK_WORKER));
    }
}
