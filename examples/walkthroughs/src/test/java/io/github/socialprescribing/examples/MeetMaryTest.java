package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetMaryTest {

    private static final Told TOLD = Told.by(MeetMary::tell);

    @Test
    void findsBehindTheHungerWhatNobodyReferredHerFor() {
        TOLD.says()
                .contains("refers Mary for mental health.")
                .contains("What stands behind the hunger: welfare benefits, getting online.");
    }

    @Test
    void leavesTheMoneyToWhoeverAnswersForIt() {
        TOLD.says()
                .containsSubsequence("The link worker approves it, too.", "refused", "The manager approves it.")
                .contains("has GBP 380.00 left");
    }

    @Test
    void doesNotLetHerGoWhileTheEndingWorriesHer() {
        TOLD.says()
                .containsSubsequence(
                        "20 April: the sixth session",
                        "to do      talk with the client about how the sessions will end, within 14 days",
                        "Could Mary be discharged today?",
                        "the rule   what worries the client about the ending is resolved first",
                        "\"You can still pop in\"",
                        "Mary is discharged, as planned.",
                        "to do      write to the referrer, as far as the client consents, within 10 working days");
        assertThat(TOLD.count("refused    a concern about the ending is open")).isEqualTo(2);
    }

    @Test
    void tellsHerGeneralPractitionerWhatWasFound() {
        TOLD.says()
                .contains("Referred for: mental health.")
                .contains("food (met), welfare benefits (still open), getting online (met)")
                .contains("Sessions: 7. The door is open.");
    }

    @Test
    void countsNoVisit() {
        TOLD.says().contains("It counts for nothing: 7 of 8 sessions were used, 0 extensions asked for.");
    }

    @Test
    void readsWellWithoutCodesOfRulesOrRefusals() {
        TOLD.readsWell();
        TOLD.says().doesNotContainPattern("[A-Z]{3}-\\d|[A-Z]+_[A-Z]+").doesNotContain("mary", "gp");
    }
}
