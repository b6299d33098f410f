package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtendAPathwayTest {

    private static final Told TOLD = Told.by(ExtendAPathway::tell);

    @Test
    void remindsOfTheEndingAtTheSixthSessionAndAgainAtTheEighth() {
        assertThat(TOLD.count("ENDING_CONVERSATION_DUE")).isEqualTo(2);
        TOLD.says().containsPattern("6 +6 April +6 +2 +ENDING_CONVERSATION_DUE within 14 days \\(LIM-01\\)");
    }

    @Test
    void refusesTheNinthSessionAndSaysWhatWouldHelp() {
        TOLD.says()
                .contains("refused  SESSION_LIMIT_REACHED, by LIM-02")
                .contains(
                        "remedy   with a live grant of at least 1 more session it is possible; ask for an extension if")
                .contains("what if  units-granted = 2 half units: it would be permitted");
    }

    @Test
    void letsNobodyDecideButAManagerWhoDidNotAsk() {
        TOLD.says()
                .contains("refused  SELF_APPROVAL, by EXT-02")
                .contains("refused  EXTENSION_NEEDS_DECISION, by EXT-01")
                .contains("decides  manager")
                .contains("The manager grants them. Done.")
                .contains("plans the ninth session, again. Done.");
    }

    @Test
    void dischargesOnlyAfterAnAgreedEndingAndThenOwesALetter() {
        TOLD.says()
                .contains("refused  NO_ENDING_PLAN, by END-01")
                .contains("duty     write to the referrer, as far as the client consents, within 10 working days");
        assertThat(TOLD.count("refused")).isEqualTo(4);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
