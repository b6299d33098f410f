package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetCarlaTest {

    private static final Told TOLD = Told.by(MeetCarla::tell);

    @Test
    void reportsWhatThreatensHerAtOnceAndLetsNobodyDischargeHer() {
        TOLD.says()
                .containsSubsequence(
                        "The link worker raises a safeguarding concern.",
                        "to do      report the concern to those responsible for safeguarding, at once",
                        "to do      tell a manager of the concern, within 8 hours",
                        "Could anybody discharge Carla now?",
                        "refused    a safeguarding concern is open");
    }

    @Test
    void tellsWhyNoOtherHomeWasFoundAndWhoPaidForTheCameras() {
        TOLD.says()
                .containsSubsequence(
                        "Could the record say that no home was to be had, and not why?",
                        "refused",
                        "No other home could be secured where she would live.",
                        "Carla pays for cameras at home herself.");
    }

    @Test
    void tellsTheCouncilNothingWithoutHerConsent() {
        TOLD.says()
                .containsSubsequence(
                        "Could the evidence go to the council today?",
                        "refused    there is nothing in the pack",
                        "refused    no live consent of the client to share this is recorded",
                        "The council raises her priority.",
                        "It is no move yet.");
    }

    @Test
    void winsRespiteOnAnothersEvidenceAndWaitsForIt() {
        TOLD.says()
                .containsSubsequence(
                        "on the evidence of the wellbeing practitioner",
                        "Respite is granted.",
                        "It is delayed.",
                        "an advocacy service takes the complaint on");
    }

    @Test
    void leavesTheNinthSessionToAManagerAndTheSeventeenthToTwo() {
        TOLD.says()
                .containsSubsequence(
                        "The link worker plans a ninth session.",
                        "refused    the sessions on offer are used up",
                        "instead    with a live grant of at least 1 more session it is possible; ask for an extension if",
                        "refused    whoever asked for the extension also decides it",
                        "decided by a manager",
                        "for it     many needs or many services come together",
                        "The manager grants them.",
                        "decided by 2 managers",
                        "against it this would be support far beyond the offer",
                        "to do      write down what the further support is for and how it ends, within 14 days",
                        "advice     the link worker may be acting in another role; ask whose it is",
                        "Carla has had 17 sessions, and her pathway is open.");
    }

    @Test
    void refusesNobodyForBeingMedical() {
        String text = TOLD.text();
        String fourth = text.substring(text.indexOf("session 4"), text.indexOf("session 5"));

        assertThat(fourth).contains("All three are medical").doesNotContain("refused");
    }

    @Test
    void readsWellWithoutCodesOfRulesOrRefusals() {
        TOLD.readsWell();
        TOLD.says().doesNotContainPattern("[A-Z]{3}-\\d|[A-Z]+_[A-Z]+").doesNotContain("nobody told", "carla", "gp");
    }
}
