package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.profile.ProfileLintTest.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a profile under which some path of sessions leads to no ending. */
class EndingLintTest {

    @Test
    void tellsOfAPathOfSessionsThatLeadsToNoEnding() {
        assertThat(warnings(Cesp.draft().withoutRule("END-04").build().get()))
                .singleElement()
                .asString()
                .contains(
                        "no session may be planned to end with where units-counted is 15 half units and units-with-this is 17"
                                + " half units",
                        ", and without one discharge is refused");
        assertThat(warnings(TwelveWeeks.draft().withoutRule("END-04").build().get()))
                .singleElement()
                .asString()
                .contains("window-days-used is 85 days", "without one discharge is refused");
    }

    /** A thousand sessions, or ten years, are no end to what is looked at. */
    @Test
    void findsAPathHoweverLongItIs() {
        assertThat(warnings(late(SessionFacts.COUNTED.isAtLeast(2_000))))
                .singleElement()
                .asString()
                .contains(
                        "no session may be planned to end with where units-counted is 2000 half units and units-with-this is 2002"
                                + " half units",
                        ", and without one discharge is refused");
        assertThat(warnings(late(SessionFacts.WINDOW_DAYS.is(3_652))))
                .singleElement()
                .asString()
                .contains("window-days-used is 3652 days", "without one discharge is refused");
        assertThat(warnings(late(Condition.all(
                        SessionFacts.COUNTED.isAtLeast(20), SessionFacts.ASKED_FOR.isLessThan(SessionFacts.COUNTED)))))
                .isEmpty();
    }

    /** Neither a grant alone nor an agreed number alone stands in the way. */
    @Test
    void findsAPathOnWhichAGrantMeetsAnAgreedNumber() {
        assertThat(warnings(late(Condition.all(
                        SessionFacts.AGREED.isAtLeast(12),
                        SessionFacts.GRANTED.isAtLeast(4),
                        SessionFacts.ASKED_FOR.isMoreThan(SessionFacts.AGREED_WITH_GRANTS.plus(2))))))
                .singleElement()
                .asString()
                .contains(
                        "units-granted is 4 half units",
                        "units-agreed is 12 half units",
                        "units-agreed-with-grants is 16 half units",
                        "units-with-this is 19 half units");
        assertThat(warnings(late(Condition.all(
                        SessionFacts.AGREED.isAtLeast(12),
                        SessionFacts.GRANTED.isAtLeast(4),
                        SessionFacts.AGREED_WITH_GRANTS.isLessThan(16)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.profile.ProfileLintTest#profiles")
    void aNumberAgreedOnBesideGrantsTakesNoEndingAway(Policy profile) {
        Policy agreeing = agreeing(profile);

        assertThat(warnings(agreeing).filter(it -> it.contains("to end with"))).isEmpty();
    }

    /** The profile with the number that each client agrees on, as far as it has an offer for that to lie in. */
    private static Policy agreeing(Policy profile) {
        long most = profile.parameter(OfferParameters.OFFERED.name())
                .map(Parameter::value)
                .getOrElse(OfferParameters.AGREED_MOST.value());
        long least = profile.parameter(OfferParameters.TALK_OF_ENDING.name())
                .map(Parameter::value)
                .getOrElse(most);
        Provenance why = new Provenance.Assumed("as wide as the offer");
        PolicyDraft draft = RuleCatalogue.draft(
                profile.id(),
                "agreeing",
                profile.rules().map(it -> it.id().value()).append("LIM-10"));
        return profile.parameters()
                .append(OfferParameters.AGREED_LEAST.withValue(least, why))
                .append(OfferParameters.AGREED_MOST.withValue(most, why))
                .foldLeft(draft, PolicyDraft::replacing)
                .build()
                .get();
    }

    private static Policy late(Condition refused) {
        return Cesp.draft()
                .withRules(rule("OUR-01")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("late sessions are refused")
                        .when(refused)
                        .then(refuse(SessionRefusals.SESSION_LIMIT_REACHED))
                        .from(assumed("for trials")))
                .build()
                .get();
    }

    @Test
    void tellsOfADischargeThatIsAlwaysRefused() {
        assertThat(warnings(Cesp.draft()
                        .withRules(rule("OUR-01")
                                .in(Tiers.ENDING)
                                .asked(EndingQuestions.MAY_DISCHARGE.question())
                                .says("nobody is ever discharged")
                                .when(Condition.always())
                                .then(refuse(EndingRefusals.NO_ENDING_PLAN))
                                .from(assumed("for trials")))
                        .build()
                        .get()))
                .containsExactly(
                        "a planned discharge is refused though it was agreed, given its session, and nothing is open");
    }
}
