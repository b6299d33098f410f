package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What happens where the offer and a number that was agreed on with the client are both limits. */
class AgreedNumberClashesTest {

    @Test
    void anAgreedNumberWithinTheBandIsTheTighterLimit() {
        Policy both = RuleCatalogue.draft("BOTH", "1", "LIM-01", "LIM-02", "LIM-10", "LIM-10.band")
                .build()
                .get();

        assertThat(plan(both, SessionSituation.builder().counted(12).agreed(14).build())
                        .isPermitted())
                .isTrue();
        assertThat(plan(both, SessionSituation.builder().counted(14).agreed(14).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(plan(both, SessionSituation.builder().counted(2).agreed(18).build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aPolicyThatLetsPeopleAgreeOnMoreOrLessThanItOffersIsNotBuilt() {
        PolicyDraft both = RuleCatalogue.draft("BOTH", "1", "LIM-01", "LIM-02", "LIM-10", "LIM-10.band");

        assertThat(faults(both, OfferParameters.AGREED_MOST, 18))
                .containsExactly("PARAMETERS_CONTRADICT: `agreed-most is at most offer-limit` does not hold");
        assertThat(faults(both, OfferParameters.AGREED_LEAST, 10))
                .containsExactly("PARAMETERS_CONTRADICT: `offer-talk-of-ending is at most agreed-least` does not hold");
        assertThat(faults(both, OfferParameters.AGREED_LEAST, 17))
                .containsExactly("PARAMETERS_CONTRADICT: `agreed-least is at most agreed-most` does not hold");
    }

    @Test
    void aNumberOutsideTheBandIsNoLimitEvenWhereNobodyRefusesIt() {
        Policy silent =
                RuleCatalogue.draft("SILENT", "1", "LIM-02", "LIM-10").build().get();

        assertThat(plan(silent, SessionSituation.builder().counted(8).agreed(8).build())
                        .isPermitted())
                .isTrue();
        assertThat(plan(
                                silent,
                                SessionSituation.builder()
                                        .counted(16)
                                        .agreed(40)
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(ProfileLint.warnings(silent)).anyMatch(it -> it.words().contains("LIM-10.band"));
    }

    private static Seq<String> faults(PolicyDraft draft, Parameter parameter, long value) {
        return draft.replacing(parameter.withValue(value, new Provenance.Assumed("too far")))
                .build()
                .getLeft()
                .all()
                .map(it -> it.code() + ": " + it.words());
    }

    private static Verdict plan(Policy policy, SessionSituation situation) {
        return policy.compile(SessionQuestions.MAY_PLAN_SESSION).decide(situation);
    }
}
