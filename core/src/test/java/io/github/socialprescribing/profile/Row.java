package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Asked;
import org.junit.jupiter.api.DynamicTest;

/** Where a rule speaks, what it says there, and the nearest situation in which it is silent. */
record Row<S>(String rule, String when, Asked<S> asked, S spoken, String says, S silent) {

    DynamicTest test() {
        return DynamicTest.dynamicTest(rule + ": " + when, () -> {
            assertThat(OutsideThePathway.said(OutsideThePathway.ask(asked, spoken), rule))
                    .contains(says);
            assertThat(OutsideThePathway.said(OutsideThePathway.ask(asked, silent), rule))
                    .isEmpty();
        });
    }
}
