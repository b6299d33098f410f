package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenAPathwayTest {

    private static final Told TOLD = Told.by(OpenAPathway::tell);

    @Test
    void refusesTheReferralForWantOfConsentAndSaysWhatWouldHelp() {
        TOLD.says()
                .contains("refused  NO_REFERRAL_CONSENT, by CON-01")
                .contains("remedy   ask the client, and record their consent to the referral");
    }

    @Test
    void refusesToOpenTheSameReferralTwice() {
        assertThat(TOLD.count("refused")).isEqualTo(2);
        TOLD.says().contains("refused  TERMINAL_STATE");
    }

    @Test
    void explainsTheAcceptanceRuleByRule() {
        TOLD.says().contains("takes the client on, again. Done.");
        assertThat(TOLD.count("does not apply")).isEqualTo(5);
    }

    @Test
    void keepsTheMissedSessionOnOffer() {
        TOLD.says().containsPattern("8 +0 +1 +0 +7 +not yet");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
