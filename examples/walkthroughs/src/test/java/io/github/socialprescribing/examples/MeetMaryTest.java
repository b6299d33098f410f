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
    void letsNoNeedStandBehindItself() {
        TOLD.says().containsSubsequence("Could the hunger be what stands behind that?", "refused", "For a tablet");
    }

    @Test
    void tellsTheRestOfTheTableInItsOrder() {
        TOLD.says()
                .containsSubsequence(
                        "looked and sounded hopeless",
                        "offers refreshments at once",
                        "Her benefits have been stopped",
                        "wellbeing budget, which is money of the commissioning group",
                        "They download apps, and Mary learns to use it.",
                        "Extra funding is found for the heating bills.",
                        "So Mary has money for food.",
                        "assert herself and say no",
                        "They speak of the ending, and it worries Mary.",
                        "enable you to sort things in the future?",
                        "Mary knows where the library and wellbeing centre is.",
                        "she showed such joy",
                        "Mary pops in for the company.");
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
                .containsSubsequence(
                        "Remains to be done: her benefits",
                        "Sessions: 7. The door is open.",
                        "Mary takes along what was done and agreed.");
    }

    @Test
    void countsNoVisit() {
        assertThat(TOLD.text().replaceAll("\\s+", " "))
                .contains(
                        "It counts for nothing: 7 of 8 sessions were used, 0 extensions asked for, and her pathway stays"
                                + " discharged.");
    }

    @Test
    void readsWellWithoutCodesOfRulesOrRefusals() {
        TOLD.readsWell();
        TOLD.says().doesNotContainPattern("[A-Z]{3}-\\d|[A-Z]+_[A-Z]+").doesNotContain("nobody told", "mary", "gp");
    }
}
