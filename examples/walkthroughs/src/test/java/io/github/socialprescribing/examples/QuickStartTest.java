package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickStartTest {

    private static final Told TOLD = Told.by(QuickStart::tell);

    @Test
    void readsThePublishedReferralAndTellsWhatItDidNotUse() {
        TOLD.says()
                .contains("A referral by a general practitioner, received on 11 September 2020. Reason: food.")
                .contains("Consent          this consent is not to the referral, and is not used")
                .containsPattern("Patient +\\d+ elements are not used");
        assertThat(FoodPantryReferral.types()).hasSize(7);
    }

    @Test
    void refusesTheReferralForWantOfConsentAndThenAcceptsIt() {
        TOLD.says().contains("refused  NO_REFERRAL_CONSENT, by CON-01").contains("takes the client on, again. Done.");
    }

    @Test
    void refusesTheNinthSessionUntilAManagerGrantsMore() {
        TOLD.says()
                .contains("refused  SESSION_LIMIT_REACHED, by LIM-02")
                .contains("refused  SELF_APPROVAL, by EXT-02")
                .contains("refused  EXTENSION_NEEDS_DECISION, by EXT-01")
                .contains("The manager grants them. Done.")
                .contains("plans the ninth, again. Done.");
        assertThat(TOLD.count("refused")).isEqualTo(4);
    }

    @Test
    void tellsEveryFaultOfABrokenCopyWithItsPlace() {
        assertThat(TOLD.count("(/")).isEqualTo(4);
        TOLD.says()
                .contains("4 problems")
                .containsPattern("\\d+:\\d+: word: .* \\(/status\\)")
                .containsPattern("\\d+:\\d+: type: .* \\(/category/0/coding/0/code\\)")
                .containsPattern("\\d+:\\d+: required: .* \\(/subject/reference\\)")
                .containsPattern("\\d+:\\d+: type: .* \\(/reasonReference/0\\)");
    }

    @Test
    void fitsOnOneScreenOfAPatientReader() {
        assertThat(TOLD.text().lines().count()).isLessThanOrEqualTo(70);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
        TOLD.says()
                .doesNotContainIgnoringCase("BAXTER", "53234", "1032702", "Meadow", "actve", "refrence", "410606002");
    }
}
