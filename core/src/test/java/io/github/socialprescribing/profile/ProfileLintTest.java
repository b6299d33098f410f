package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.provenance.Provenance;
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
        assertThat(ProfileLint.warnings(profile)).isEmpty();
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
