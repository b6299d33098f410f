package io.github.socialprescribing.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void everyCommandOfTheCommunitysSideStandsInTheTableOnce() {
        assertThat(Power.commands())
                .containsExactlyInAnyOrderElementsOf(List.of(
                                PanelCommand.class,
                                MappingCommand.class,
                                GapCommand.class,
                                InitiativeCommand.class,
                                IssueCommand.class,
                                FeedbackCommand.class)
                        .flatMap(sum -> List.<Class<?>>of(sum.getPermittedSubclasses())));
    }
}
