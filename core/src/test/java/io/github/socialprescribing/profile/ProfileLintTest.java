package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileLintTest {

    static Stream<Policy> profiles() {
        return Profiles.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nothingIsOddAboutTheShippedProfiles(Policy profile) {
        assertThat(ProfileLint.warnings(profile)).isEqualTo(meant(profile));
    }

    /** That a first appointment missed is the last is what the strict services publish. */
    private static Seq<String> meant(Policy profile) {
        return profile.id().equals("COUNSELLING-STRICT")
                ? List.of("a first appointment that was missed ends support, and no reminder can come before that")
                : List.empty();
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
    void theLogicOfEveryProfileIsSound(Policy profile) {
        assertThat(PolicyAnalysis.of(profile)
                        .warnings()
                        .filter(it -> it.kind() != Finding.Kind.NO_RULE_DECIDES)
                        .map(Finding::toString))
                .isEmpty();
    }

    /** To close, to hold, to take back a grant, and to let go while somebody may be unsafe are for people wherever no rule speaks: on purpose. */
    @ParameterizedTest
    @MethodSource("profiles")
    void onlyEndingsHoldingAndRevokingAreLeftToPeopleByDefault(Policy profile) {
        assertThat(PolicyAnalysis.of(profile)
                        .warnings()
                        .filter(it -> it.kind() == Finding.Kind.NO_RULE_DECIDES)
                        .map(it -> it.toString().replaceAll("^.* at `([a-z-]+)`.*$", "$1"))
                        .distinct())
                .isSubsetOf(
                        "may-close-for-attendance",
                        "may-lapse",
                        "may-hold",
                        "may-revoke-extension",
                        "may-end-at-clients-wish",
                        profile.id().equals("NO-POLICY") ? "may-discharge" : "may-lapse");
    }

    @Test
    void tellsOfAPathOfSessionsThatLeadsToNoEnding() {
        assertThat(ProfileLint.warnings(
                        Cesp.draft().withoutRule("END-04").build().get()))
                .containsExactly("after 8 sessions, in week 0, no session may be planned to end with, and without one"
                        + " discharge is refused");
        assertThat(ProfileLint.warnings(
                        TwelveWeeks.draft().withoutRule("END-04").build().get()))
                .anyMatch(it -> it.startsWith("after 0 sessions, in week 13, no session may be planned to end with"));
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

        assertThat(ProfileLint.warnings(hasty)).anyMatch(it -> it.contains("too short for 6 sessions"));
    }

    @Test
    void tellsOfExtensionsThatNobodyDecides() {
        Policy adrift =
                RuleCatalogue.draft("ADRIFT", "1", "LIM-02", "EXT-04").build().get();

        assertThat(ProfileLint.warnings(adrift)).anyMatch(it -> it.contains("who decides"));
    }

    @Test
    void aBandThatIsUpsideDownIsNotBuilt() {
        assertThat(Cesp.policy()
                        .with("offer-limit", 11, new Provenance.Assumed("upside down"))
                        .isLeft())
                .isTrue();
    }
}
