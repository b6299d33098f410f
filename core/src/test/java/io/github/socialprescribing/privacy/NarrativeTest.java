package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NarrativeTest {

    @Test
    void printsItsLengthAndNothingElse() {
        assertThat(new Narrative("Mary was hungry")).hasToString("Narrative[15 characters]");
        assertThat(new Narrative("Mary was hungry").text()).isEqualTo("Mary was hungry");
    }

    @Test
    void refusesBlankAndEndlessText() {
        assertThatThrownBy(() -> new Narrative(" \n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Narrative("x".repeat(Narrative.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Narrative("x".repeat(Narrative.LONGEST)).text()).hasSize(Narrative.LONGEST);
    }
}
