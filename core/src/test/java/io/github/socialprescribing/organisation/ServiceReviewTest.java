package io.github.socialprescribing.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever keeps the counts of a service asks its policy what they mean. */
class ServiceReviewTest {

    private static final Context MANAGER = Moments.of(
            LocalDate.of(2026, 3, 2),
            Moments.MANAGER,
            Roles.MANAGER,
            RuleCatalogue.draft("REVIEW", "1", "EXT-10", "CAP-02").build().get());

    private static Seq<RuleId> noticed(ServiceSituation counts) {
        return MANAGER.ask(ServiceQuestions.SERVICE_REVIEW, counts)
                .verdict()
                .advice()
                .map(Advice::rule);
    }

    @Test
    void noticesThatExtensionsAreNoLongerOccasionalAndThatThereIsMoreWorkThanPosts() {
        assertThat(noticed(ServiceSituation.builder()
                        .closed(10)
                        .extended(3)
                        .started(251)
                        .build()))
                .containsExactlyInAnyOrder(new RuleId("EXT-10"), new RuleId("CAP-02"));
        assertThat(noticed(ServiceSituation.builder()
                        .closed(10)
                        .extended(2)
                        .started(250)
                        .build()))
                .isEmpty();
    }

    @Test
    void refusesMoreExtendedThanClosed() {
        assertThatThrownBy(() -> ServiceSituation.builder().extended(1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
