package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.github.socialprescribing.provenance.Recorded;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Every day has the version that was in force on it, and no event is judged by a later one. */
class PolicyHistoryTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final FactValues AT_THE_LIMIT = FactValues.NONE
            .with(SmallOffer.USED, 20)
            .with(SmallOffer.GRANTED, 0)
            .with(SmallOffer.CONCERN, false)
            .with(SmallOffer.LETTER, true);

    private static Policy version(String version, Period days) {
        return SmallOffer.policy()
                .toDraft()
                .withVersion(version)
                .withEffective(days)
                .build()
                .get();
    }

    private static Policy generous(Period days) {
        Rule noLimit = Rules.rule("LIM-02")
                .in(SmallOffer.ALLOWANCE)
                .asked(SmallOffer.MAY_PLAN)
                .says("there is no limit any more")
                .then(Rules.permit("as long as it takes"))
                .from(Rules.assumed("a better year"));
        return version("2", days)
                .toDraft()
                .withoutRule("LIM-02")
                .withRules(noLimit)
                .build()
                .get();
    }

    private static Outcome outcome(Policy policy) {
        return policy.compile(Asked.ofValues(SmallOffer.MAY_PLAN)).outcome(AT_THE_LIMIT);
    }

    private static Policy closedInJune() {
        Rule summer = Rules.rule("SUM-01")
                .in(SmallOffer.ALLOWANCE)
                .asked(SmallOffer.MAY_PLAN)
                .says("nothing is planned in June")
                .effective(Period.from(JUNE).until(JULY))
                .then(Rules.refuse(new RefusalCode("CLOSED", "the service is closed", "come back in July")))
                .from(Rules.assumed("holidays"));
        return generous(Period.ALWAYS).toDraft().withRules(summer).build().get();
    }

    private static Outcome asked(LocalDate day) {
        return Context.builder()
                .recorded(new Recorded(
                        day.atTime(9, 0).toInstant(ZoneOffset.UTC), new ActorId("worker"), Roles.LINK_WORKER))
                .policy(closedInJune())
                .build()
                .ask(Asked.ofValues(SmallOffer.MAY_PLAN), AT_THE_LIMIT)
                .verdict()
                .outcome();
    }

    @Test
    void whoeverAsksIsAnsweredByTheRulesOfTheDay() {
        assertThat(asked(JUNE.minusDays(1))).isEqualTo(Outcome.PERMITTED);
        assertThat(asked(JUNE)).isEqualTo(Outcome.REFUSED);
        assertThat(asked(JULY)).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void judgesAPastEventByTheVersionOfItsDay() {
        Policy first = version("1", Period.from(MARCH).until(JUNE));
        Policy second = generous(Period.from(JUNE));
        PolicyHistory history = PolicyHistory.of(second, first).get();

        assertThat(history.versions()).containsExactly(first, second);
        assertThat(history.asOf(JUNE.minusDays(1)).map(PolicyHistoryTest::outcome))
                .contains(Outcome.REFUSED);
        assertThat(history.asOf(JUNE).map(PolicyHistoryTest::outcome)).contains(Outcome.PERMITTED);
        assertThat(history.asOf(MARCH.minusDays(1))).isEmpty();
        assertThat(history.asOf(MARCH).map(Policy::version)).contains("1");
    }

    @Test
    void leavesOutRulesThatAreNotInForceOnTheDay() {
        Policy whole = closedInJune();
        Rule summer = whole.find(new RuleId("SUM-01")).get();

        assertThat(outcome(whole.asOf(JUNE))).isEqualTo(Outcome.REFUSED);
        assertThat(outcome(whole.asOf(JULY))).isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(whole.asOf(JUNE.minusDays(1)))).isEqualTo(Outcome.PERMITTED);
        assertThat(whole.asOf(JULY).find(summer.id())).isEmpty();
        assertThat(whole.asOf(JULY).asOf(JUNE).find(summer.id())).contains(summer);
        assertThat(whole.asOf(JUNE)).isSameAs(whole);
        assertThat(whole.asOf(JULY).stamp()).isEqualTo(whole.stamp());
        assertThat(whole.asOf(JULY).toDraft()).isEqualTo(whole.toDraft());
        assertThat(PolicyHistory.of(whole).get().asOf(JULY).map(PolicyHistoryTest::outcome))
                .contains(Outcome.PERMITTED);
    }

    @Test
    void refusesTwoVersionsOnOneDay() {
        PolicyFaults faults = PolicyHistory.of(
                        version("1", Period.from(MARCH).until(JULY)), generous(Period.from(JUNE)))
                .getLeft();

        assertThat(faults.codes()).containsExactly(Code.OVERLAPPING_VERSIONS);
        assertThat(faults.all().head().where()).isEqualTo("offer 2");
        assertThat(PolicyHistory.of(version("1", Period.ALWAYS), generous(Period.ALWAYS))
                        .getLeft()
                        .codes())
                .containsExactly(Code.OVERLAPPING_VERSIONS);
    }

    /** A long version that meets two later ones is told of both, and leaves no gap before the last. */
    @Test
    void tellsOfEveryVersionThatMeetsAnEarlierOne() {
        PolicyFaults faults = PolicyHistory.of(
                        version("1", Period.from(MARCH)),
                        version("2", Period.from(JUNE).until(JULY)),
                        version("3", Period.from(JULY.plusDays(1))))
                .getLeft();

        assertThat(faults.all())
                .containsExactly(
                        new PolicyFault(Code.OVERLAPPING_VERSIONS, "offer 2", "it begins before `offer 1` has ended"),
                        new PolicyFault(Code.OVERLAPPING_VERSIONS, "offer 3", "it begins before `offer 1` has ended"));
    }

    @Test
    void refusesADayWithoutAVersion() {
        PolicyFaults faults = PolicyHistory.of(
                        version("1", Period.from(MARCH).until(JUNE)), generous(Period.from(JULY)))
                .getLeft();

        assertThat(faults.codes()).containsExactly(Code.GAP_BETWEEN_VERSIONS);
        assertThat(faults.all().head().where()).isEqualTo("offer 2");
    }

    @Test
    void refusesAVersionOfAnotherPolicyAndOneThatStandsTwice() {
        Policy first = version("1", Period.ALWAYS.until(MARCH));
        Policy second = version("2", Period.from(MARCH).until(JUNE));
        PolicyDraft third = version("1", Period.from(JUNE).until(JULY)).toDraft();
        PolicyDraft last = version("4", Period.from(JULY)).toDraft();

        assertThat(PolicyHistory.of(first, second, third.build().get())
                        .getLeft()
                        .all())
                .containsExactly(new PolicyFault(Code.DUPLICATE_NAME, "offer 1", "the same version stands twice"));
        assertThat(PolicyHistory.of(
                                last.build().get(),
                                third.withId("other").build().get(),
                                second,
                                first)
                        .getLeft()
                        .all())
                .containsExactly(new PolicyFault(Code.FOREIGN_VERSION, "other 1", "it is no version of `offer`"));
        assertThat(PolicyHistory.of(
                                first,
                                generous(Period.from(JUNE)),
                                third.build().get())
                        .getLeft()
                        .codes())
                .containsExactly(Code.GAP_BETWEEN_VERSIONS, Code.OVERLAPPING_VERSIONS, Code.DUPLICATE_NAME);
    }

    @Test
    void findsTheVersionThatDecidedByItsStamp() {
        Policy first = version("1", Period.from(MARCH).until(JUNE));
        Policy second = closedInJune()
                .toDraft()
                .withEffective(Period.from(JUNE))
                .build()
                .get();
        PolicyHistory history = PolicyHistory.of(first, second).get();
        Policy saidOtherwise = generous(Period.from(JUNE));

        assertThat(history.find(first.stamp())).containsExactly(first);
        assertThat(history.find(second.asOf(JULY).stamp())).containsExactly(second);
        assertThat(history.find(saidOtherwise.stamp())).isEmpty();
        assertThat(history.find(version("7", Period.from(MARCH)).stamp())).isEmpty();
    }

    @Test
    void refusesAHistoryWithoutAVersion() {
        assertThat(PolicyHistory.of().getLeft().codes()).containsExactly(Code.EMPTY_POLICY);
    }

    @Test
    void aPeriodHoldsFromItsFirstDayUntilTheDayItEnds() {
        Period spring = Period.from(MARCH).until(JUNE);

        assertThat(spring.holds(MARCH.minusDays(1))).isFalse();
        assertThat(spring.holds(MARCH)).isTrue();
        assertThat(spring.holds(JUNE.minusDays(1))).isTrue();
        assertThat(spring.holds(JUNE)).isFalse();
        assertThat(Period.ALWAYS.isAlways()).isTrue();
        assertThat(Period.from(MARCH).isAlways()).isFalse();
        assertThat(Period.ALWAYS.until(JUNE).isAlways()).isFalse();
    }
}
