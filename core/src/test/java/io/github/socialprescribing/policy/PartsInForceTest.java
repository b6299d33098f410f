package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Written.always;
import static io.github.socialprescribing.policy.Written.draft;
import static io.github.socialprescribing.policy.Written.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a policy says on a day is a policy of its own, made once, that does not forget of which whole it is a part. */
class PartsInForceTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static Rule dated(String id, Period days) {
        return always().withId(new RuleId(id)).withEffective(days);
    }

    private static Policy policy(Rule... more) {
        return draft(question(), always()).withRules(more).build().get();
    }

    @Test
    void aPolicyWhoseRulesAreAlwaysInForceIsItselfOnEveryDay() {
        Policy policy = policy();

        assertThat(List.of(LocalDate.MIN, MARCH, LocalDate.MAX))
                .allSatisfy(day -> assertThat(policy.asOf(day)).isSameAs(policy));
    }

    @Test
    void thePartOfADayIsMadeOnce() {
        Policy policy = policy(dated("R-2", Period.from(JUNE).until(JULY)), dated("R-3", Period.from(JULY)));
        Policy summer = policy.asOf(JUNE);
        Asked<FactValues> asked = Asked.ofValues(question());

        assertThat(policy.asOf(JULY.minusDays(1))).isSameAs(summer);
        assertThat(policy.asOf(MARCH)).isSameAs(policy.asOf(MARCH.plusDays(1))).isNotSameAs(summer);
        assertThat(policy.asOf(MARCH).asOf(JUNE)).isSameAs(summer);
        assertThat(summer.compile(asked)).isSameAs(policy.asOf(JUNE).compile(asked));
        assertThat(policy.asOf(LocalDate.MIN)).isSameAs(policy.asOf(MARCH));
        assertThat(policy.asOf(LocalDate.MAX)).isSameAs(policy.asOf(JULY));
    }

    @Test
    void daysOfTheSameRulesShareOnePart() {
        Policy policy = policy(dated("R-2", Period.from(JUNE).until(JULY)));

        assertThat(policy.asOf(JULY)).isSameAs(policy.asOf(MARCH));
        assertThat(policy.asOf(JUNE)).isSameAs(policy);
    }

    @Test
    void partsOfTwoPoliciesAreEqualOnlyWhereTheWholesAre() {
        Policy some = policy(dated("R-2", Period.from(JUNE)));
        Policy same = policy(dated("R-2", Period.from(JUNE)));
        Policy other = policy(dated("R-2", Period.from(JULY)));

        assertThat(some.asOf(MARCH)).isEqualTo(same.asOf(MARCH)).hasSameHashCodeAs(same.asOf(MARCH));
        assertThat(some.asOf(MARCH).rules()).isEqualTo(other.asOf(MARCH).rules());
        assertThat(some.asOf(MARCH))
                .isNotEqualTo(other.asOf(MARCH))
                .isNotEqualTo(some)
                .isNotEqualTo(policy());
        assertThat(some.asOf(MARCH).hash()).isNotEqualTo(other.asOf(MARCH).hash());
        assertThat(PolicyDiff.between(some.asOf(MARCH), other.asOf(MARCH)).isEmpty())
                .isTrue();
    }
}
