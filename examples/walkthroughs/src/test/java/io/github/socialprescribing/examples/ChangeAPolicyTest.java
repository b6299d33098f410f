package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeAPolicyTest {

    private static final Told TOLD = Told.by(ChangeAPolicy::tell);

    @Test
    void tellsWhatEachVersionOffers() {
        TOLD.says()
                .contains("version 1  until 1 April    sessions offered: 8")
                .contains("version 2  from 1 April     sessions offered: 6");
    }

    @Test
    void goesByTheVersionOfTheDayAndDoesNotJudgeAgainWhatWasPlanned() {
        TOLD.says()
                .contains("31 March: A seventh session is planned for 8 April. Done.")
                .contains("8 April: The seventh session is held. Done.")
                .containsPattern(
                        "8 April: An eighth session is planned for 15 April.\\R +refused +SESSION_LIMIT_REACHED");
    }

    @Test
    void letsTheManagerSetTheLimitAsideUntilADay() {
        TOLD.says()
                .containsPattern("9 April: The link worker sets it aside.\\R +refused +NO_RIGHT_TO_OVERRIDE")
                .contains("9 April: The manager sets it aside, with a reason. Done.")
                .contains("9 April: The eighth session is planned for 15 April, again. Done.")
                .containsPattern(
                        "16 April: A ninth session is planned for 20 April.\\R +refused +SESSION_LIMIT_REACHED");
        assertThat(TOLD.count("refused  SESSION_LIMIT_REACHED, by LIM-02")).isEqualTo(2);
    }

    @Test
    void theRecordTellsWhichVersionDecidedAndWhatWasSetAside() {
        TOLD.says()
                .contains("31 March   1        a session is planned for 8 April")
                .contains("9 April    2        LIM-02 is set aside by a manager, until 16 April")
                .contains("9 April    2        a session is planned for 15 April")
                .doesNotContain("befriender");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
