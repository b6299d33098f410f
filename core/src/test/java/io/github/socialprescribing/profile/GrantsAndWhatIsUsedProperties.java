package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Monotonicity;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.ExtensionSituation;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.control.Option;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What whoever grants more sessions is told of another number of them, held against what would really be answered. */
class GrantsAndWhatIsUsedProperties {

    private final CompiledPolicy<ExtensionSituation> grants =
            Cesp.policy().compile(ExtensionQuestions.MAY_GRANT_EXTENSION);

    @Example
    void aSmallerGrantThatWouldDoIsTold() {
        assertThat(grants.outcome(grant(24, 12))).isEqualTo(Outcome.REFUSED);
        int told = toldOf(24, 12, Outcome.PERMITTED).get();
        assertThat(told).isLessThan(12);
        assertThat(grants.outcome(grant(24, told))).isEqualTo(Outcome.PERMITTED);
    }

    @Property(tries = 600)
    void theNearestGrantThatLeadsElsewhereIsToldAndNoOther(
            @ForAll @IntRange(max = 40) int counted, @ForAll @IntRange(max = 14) int units) {
        Outcome here = grants.outcome(grant(counted, units));
        for (Outcome outcome : Outcome.values()) {
            Option<Integer> told = toldOf(counted, units, outcome);
            Option<Integer> nearest = outcome == here ? Option.none() : nearest(counted, units, outcome);

            assertThat(told.map(it -> Math.abs(it - units))).isEqualTo(nearest.map(it -> Math.abs(it - units)));
            told.forEach(it -> assertThat(grants.outcome(grant(counted, it))).isEqualTo(outcome));
        }
    }

    private Option<Integer> nearest(int counted, int units, Outcome outcome) {
        for (int far = 1; far <= 60; far++) {
            for (int there : new int[] {units - far, units + far}) {
                if (there >= 0 && grants.outcome(grant(counted, there)) == outcome) {
                    return Option.some(there);
                }
            }
        }
        return Option.none();
    }

    private Option<Integer> toldOf(int counted, int units, Outcome outcome) {
        for (Change change : grants.explain(grant(counted, units)).changes()) {
            if (change.outcome() == outcome && change.facts().head().name().equals("units-of-extension")) {
                return Option.some(number(change));
            }
        }
        return Option.none();
    }

    private static int number(Change change) {
        String words = change.facts().head().value();
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private static ExtensionSituation grant(int counted, int units) {
        return ExtensionSituation.builder()
                .counted(counted)
                .units(units)
                .decidedByManager(true)
                .build();
    }

    @Property(tries = 200)
    void aGrantBesideANumberAgreedOnIsToldAsItIs(
            @ForAll @IntRange(max = 20) int counted,
            @ForAll @IntRange(max = 20) int agreed,
            @ForAll @IntRange(max = 6) int granted) {
        CompiledPolicy<SessionSituation> plans = RuleCatalogue.draft("L", "1", "LIM-02", "LIM-10", "LIM-10.band")
                .build()
                .get()
                .compile(SessionQuestions.MAY_PLAN_SESSION);
        SessionSituation here = session(counted, agreed, granted);

        for (Change change : plans.explain(here).changes()) {
            int told = number(change);
            SessionSituation there = change.facts().head().name().equals("units-granted")
                    ? session(counted, agreed, told)
                    : session(counted, told, granted);
            assertThat(change.facts().head().name()).isIn("units-granted", "units-agreed");
            assertThat(plans.outcome(there)).isEqualTo(change.outcome());
        }
    }

    private static SessionSituation session(int counted, int agreed, int granted) {
        return SessionSituation.builder()
                .counted(counted)
                .agreed(agreed)
                .granted(granted)
                .build();
    }

    @Example
    void whatIsUsedTightensWhatMayBePlannedAndGranted() {
        Policy cesp = Cesp.policy();
        PolicyAnalysis analysis = PolicyAnalysis.of(cesp);

        assertThat(analysis.monotone("may-plan-session", "units-counted").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-plan-session", "units-with-this").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-grant-extension", "units-counted").isMonotone())
                .isTrue();
    }
}
