package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Despite;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.referral.IntakeSituation;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Where a service takes on people of some ages only, it hears of it when nobody can tell the age of somebody. */
class AgeUnknownTest {

    private static final RuleId UNSURE = new RuleId("ELG-01.unsure");
    private static final RuleId UNSURE_OF_OLDEST = new RuleId("ELG-01.oldest-unsure");

    private static Verdict accept(Policy policy, Option<AgeBand> band) {
        return policy.compile(IntakeQuestions.MAY_ACCEPT)
                .decide(IntakeSituation.builder()
                        .consented(true)
                        .inArea(true)
                        .inScope(true)
                        .ageBand(band)
                        .build());
    }

    private static Policy from(long years) {
        return HseIreland.draft()
                .replacing(IntakeRules.LOWEST_AGE.withValue(years, new Provenance.Assumed("a service of their own")))
                .build()
                .get();
    }

    @Test
    void whoseAgeNobodyRecordedIsTakenOnAndThatIsTold() {
        for (Policy policy : List.of(HseIreland.policy(), PcnEngland.policy(), OnePlusFive.policy(), Youth.policy())) {
            Verdict verdict = accept(policy, Option.none());

            assertThat(verdict.isPermitted()).isTrue();
            assertThat(verdict.fired()).contains(UNSURE);
            assertThat(verdict.advice()).isNotEmpty();
        }
        assertThat(accept(Youth.policy(), Option.none()).fired()).contains(UNSURE, UNSURE_OF_OLDEST);
    }

    @Test
    void aBandInWhichTheLowestAgeLiesDoesNotTell() {
        assertThat(accept(from(21), Option.some(AgeBand.FROM_18)).fired()).contains(UNSURE);
        assertThat(accept(from(14), Option.some(AgeBand.FROM_11)).fired()).contains(UNSURE);
        assertThat(accept(from(18), Option.some(AgeBand.FROM_18)).fired()).doesNotContain(UNSURE);
        assertThat(accept(from(21), Option.some(AgeBand.FROM_16)).fired()).doesNotContain(UNSURE);
    }

    /** An answer that hangs on an age which nobody told is none: the age is what to ask for. */
    @Test
    void askedOfNoAgeAtAllTheEngineLeavesItOpenAndNamesTheAge() {
        Despite despite = withoutAnAge(HseIreland.policy());

        assertThat(despite).isInstanceOfSatisfying(Despite.Open.class, open -> {
            assertThat(open.outcomes()).containsExactlyInAnyOrder(Outcome.PERMITTED, Outcome.REFUSED);
            assertThat(open.ask()).containsExactly(IntakeFacts.AGE_AT_MOST);
        });
        assertThat(withoutAnAge(Cesp.policy()).isSettled()).isTrue();
    }

    private static Despite withoutAnAge(Policy policy) {
        CompiledPolicy<IntakeSituation> compiled = policy.compile(IntakeQuestions.MAY_ACCEPT);
        FactValues known = new FactValues(compiled.facts()
                .removeAll(List.of(IntakeFacts.AGE_AT_LEAST, IntakeFacts.AGE_AT_MOST))
                .foldLeft(TreeMap.<String, Long>empty(), (values, fact) -> values.put(fact.name(), 0L)));
        for (FlagFact harmless : List.of(IntakeFacts.CONSENTED, IntakeFacts.IN_AREA, IntakeFacts.IN_SCOPE)) {
            known = known.with(harmless, true);
        }
        return compiled.decideDespite(known);
    }

    @Test
    void aPolicyForAllAgesAsksNobody() {
        assertThat(accept(Cesp.policy(), Option.none()).fired()).doesNotContain(UNSURE, UNSURE_OF_OLDEST);
    }
}
