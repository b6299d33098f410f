package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadAServiceTest {

    private static final Told TOLD = Told.by(ReadAService::tell);

    @Test
    void tellsWhoIsLeftOut() {
        TOLD.says().containsPattern("People counted: 2\\d\\d. Left out, for want of consent to research: \\d\\d\\.");
    }

    @Test
    void tellsBothSharesOfNeedsMet() {
        TOLD.says().containsPattern("Met, of all that were settled: \\d\\d %").contains("Both are true");
    }

    @Test
    void tellsEveryMeanWithItsDoubt() {
        TOLD.says()
                .containsPattern("Better by \\d\\.\\d\\d points on average, between \\d\\.\\d\\d and \\d\\.\\d\\d")
                .contains("change and not effect")
                .containsPattern("40 to 64 +\\d+ of +\\d+ +\\d+ %, between \\d+ and \\d+ %");
    }

    @Test
    void writesTheMapAsRowsAndAsAPicture() {
        TOLD.says()
                .contains("need,sector,category,area,became,until_accepted,until_started,connections,purpose,consent")
                .contains("flowchart LR");
    }

    @Test
    void tellsThePanelsWhatIsMissing() {
        TOLD.says().containsPattern("\\d+ people of riverside: nothing there for bereavement");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(Told.by(ReadAService::tell)).isEqualTo(TOLD);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
