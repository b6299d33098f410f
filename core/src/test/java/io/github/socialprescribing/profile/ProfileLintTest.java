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
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.IntakeFacts;
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

        assertThat(ProfileLint.warnings(abrupt))
                .containsExactly(
                        "missed contacts end support from number 2 on, and nothing obliges anybody to speak with"
                                + " the client before that");
        assertThat(ProfileLint.warnings(reminded)).isEmpty();
        assertThat(ProfileLint.warnings(
                        reminded.with("review-after-misses", 3, new Provenance.Assumed("as late as that"))
                                .get()))
                .containsExactly(
                        "missed contacts end support from number 3 on, and nothing obliges anybody to speak with"
                                + " the client before that");
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
        assertThat(ProfileLint.warnings(
                        Cesp.draft().withoutRule("END-04").build().get()))
                .containsExactly(
                        "no session may be planned to end with where units-counted is 15 half units and units-with-this is 17"
                                + " half units and units-agreed is 1 half unit and units-agreed-with-grants is 1 half unit, and"
                                + " without one discharge is refused");
        assertThat(ProfileLint.warnings(
                        TwelveWeeks.draft().withoutRule("END-04").build().get()))
                .singleElement()
                .asString()
                .contains("window-days-used is 85 days", "without one discharge is refused");
    }

    /** A thousand sessions, or ten years, are no end to what is looked at. */
    @Test
    void findsAPathHoweverLongItIs() {
        assertThat(ProfileLint.warnings(late(SessionFacts.COUNTED.isAtLeast(2_000))))
                .containsExactly(
                        "no session may be planned to end with where units-counted is 2000 half units and units-with-this is 2002"
                                + " half units and units-agreed is 1 half unit and units-agreed-with-grants is 1 half unit, and"
                                + " without one discharge is refused");
        assertThat(ProfileLint.warnings(late(SessionFacts.WINDOW_DAYS.is(3_652))))
                .singleElement()
                .asString()
                .contains("window-days-used is 3652 days", "without one discharge is refused");
        assertThat(ProfileLint.warnings(late(Condition.all(
                        SessionFacts.COUNTED.isAtLeast(20), SessionFacts.ASKED_FOR.isLessThan(SessionFacts.COUNTED)))))
                .isEmpty();
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
        assertThat(ProfileLint.warnings(Cesp.draft()
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

        assertThat(ProfileLint.warnings(hasty))
                .anyMatch(it -> it.contains("too short for 6 sessions, one every 14 days"));
        assertThat(ProfileLint.warnings(hasty, 7)).noneMatch(it -> it.contains("too short"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProfileLint.warnings(hasty, 0));
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
        return ProfileLint.warnings(RuleCatalogue.draft(id, "1", rules).build().get())
                .exists(it -> it.contains("who decides"));
    }

    @Test
    void tellsOfAnOpenDoorThatTurnsAwayWhomTheServiceWouldTakeOn() {
        assertThat(ProfileLint.warnings(
                        RuleCatalogue.draft("OPEN", "1", "ELG-03").build().get()))
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
