package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.IntakeFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileLintTest {

    static Seq<String> warnings(Policy policy) {
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
