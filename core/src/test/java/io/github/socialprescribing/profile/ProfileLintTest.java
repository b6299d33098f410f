package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileLintTest {

    private static Seq<String> warnings(Policy policy) {
        return ProfileLint.warnings(policy).map(Oddity::words);
    }

    static Stream<Policy> profiles() {
        return Profiles.all().toJavaStream();
    }

    @Test
    void tellsOfMissesThatEndSupportBeforeAnybodySpokeWithTheClient() {
        Policy abrupt = RuleCatalogue.draft("ABRUPT", "1", "ATT-01", "ATT-02", "ATT-05", "ATT-08")
                .withCounting(CountingRows.appointments())
                .build()
                .get();
        Policy reminded = RuleCatalogue.draft("REMINDED", "1", "ATT-02", "ATT-03", "ATT-08")
                .build()
                .get();

        assertThat(warnings(abrupt))
                .containsExactly(
                        "missed contacts end support from number 2 on, and nothing obliges anybody to speak with"
                                + " the client before that");
        assertThat(warnings(reminded)).isEmpty();
        assertThat(warnings(reminded.with("review-after-misses", 3, new Provenance.Assumed("as late as that"))
                        .get()))
                .containsExactly(
                        "missed contacts end support from number 3 on, and nothing obliges anybody to speak with"
                                + " the client before that");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nobodyMayOverrideWhatStandsInNobodysWay(Policy profile) {
        assertThat(PolicyAnalysis.of(profile).findings(Finding.Kind.OVERRIDE_LIFTS_NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aLinkWorkerAManagerAndAChairCanTakeEveryDecision(Policy profile) {
        Seq<Finding> missing = PolicyAnalysis.of(
                        profile, LinkedHashSet.of(Roles.LINK_WORKER, Roles.MANAGER, Roles.PANEL_CHAIR))
                .findings()
                .filter(it -> it.kind() == Finding.Kind.DECIDER_MISSING || it.kind() == Finding.Kind.OVERRIDER_MISSING);

        assertThat(missing.map(Finding::toString)).isEmpty();
    }

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
    @MethodSource("profiles")
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

    @Test
    void tellsOfAWindowTooShortForTheSessionsItPromises() {
        Policy hasty = Youth.policy()
                .with("window-days", 56, new Provenance.Assumed("eight weeks"))
                .get();

        assertThat(warnings(hasty)).anyMatch(it -> it.contains("too short for 6 sessions, one every 14 days"));
        assertThat(ProfileLint.warnings(hasty, 7)).noneMatch(it -> it.words().contains("too short"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProfileLint.warnings(hasty, 0));
    }

    @Test
    void takesTheFewestSessionsThatCanBeAgreedOnWhereThereIsNoOtherNumber() {
        Policy agreed = RuleCatalogue.draft("AGREED", "1", "LIM-06", "LIM-10", "LIM-10.band")
                .build()
                .get()
                .with("window-days", 14, new Provenance.Assumed("two weeks"))
                .get();

        assertThat(warnings(agreed)).anyMatch(it -> it.contains("too short for 6 sessions"));
    }

    @Test
    void tellsOfExtensionsThatNobodyDecides() {
        assertThat(List.of("LIM-02", "LIM-10", "EXT-03", "EXT-04", "EXT-05", "EXT-06.ground", "EXT-08"))
                .allSatisfy(rule -> {
                    assertThat(decidersMissing("ADRIFT", rule)).isTrue();
                    assertThat(decidersMissing("DECIDED", rule, "EXT-01")).isFalse();
                });
        assertThat(decidersMissing("ENDLESS", "LIM-09")).isFalse();
    }

    private static boolean decidersMissing(String id, String... rules) {
        return warnings(RuleCatalogue.draft(id, "1", rules).build().get()).exists(it -> it.contains("who decides"));
    }

    @Test
    void tellsOfAnOpenDoorThatTurnsAwayWhomTheServiceWouldTakeOn() {
        assertThat(warnings(RuleCatalogue.draft("OPEN", "1", "ELG-03").build().get()))
                .anyMatch(it -> it.startsWith("whom a partner can help is passed on from outside"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void anOpenDoorNeverTurnsAwayWhomTheServiceWouldTakeOn(Policy profile) {
        assertThat(profile.question("may-accept")
                        .map(it -> PolicyAnalysis.of(profile)
                                .monotone(it.name(), IntakeFacts.OPEN_DOOR.name())
                                .tighter()))
                .allMatch(Option::isEmpty);
    }

    @Test
    void aBandThatIsUpsideDownIsNotBuilt() {
        assertThat(Cesp.policy()
                        .with("offer-limit", 11, new Provenance.Assumed("upside down"))
                        .isLeft())
                .isTrue();
    }
}
