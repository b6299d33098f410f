package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeepAPathwayTest {

    private static final Told TOLD = Told.by(KeepAPathway::tell);

    @Test
    void everyDecisionIsALine() {
        TOLD.says().contains("Lines in it: 1.").contains("Lines in it: 3.");
    }

    @Test
    void whatIsReadBackGoesOnWhereItStood() {
        TOLD.says().contains("the pathway has 1 session that was held");
    }

    @Test
    void aLineThatIsLostIsTold() {
        assertThat(TOLD.count("/sequence: this event does not follow the one before it"))
                .isEqualTo(1);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
