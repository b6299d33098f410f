package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Written.FULL;
import static io.github.socialprescribing.policy.Written.GRANTED;
import static io.github.socialprescribing.policy.Written.KIND;
import static io.github.socialprescribing.policy.Written.LIMIT;
import static io.github.socialprescribing.policy.Written.OPEN;
import static io.github.socialprescribing.policy.Written.SPRING;
import static io.github.socialprescribing.policy.Written.TALK;
import static io.github.socialprescribing.policy.Written.TIER;
import static io.github.socialprescribing.policy.Written.USED;
import static io.github.socialprescribing.policy.Written.always;
import static io.github.socialprescribing.policy.Written.assertAllDiffer;
import static io.github.socialprescribing.policy.Written.assertSame;
import static io.github.socialprescribing.policy.Written.draft;
import static io.github.socialprescribing.policy.Written.plain;
import static io.github.socialprescribing.policy.Written.question;
import static io.github.socialprescribing.policy.Written.then;
import static io.github.socialprescribing.policy.Written.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The hash of a policy, and its equality, follow everything that it says and nothing else. */
class PolicyHashTest {

    private static PolicyDraft counting(CountingRow row) {
        return plain().withCounting(CountingTable.of(row));
    }

    @Test
    void followsTheHeadOfThePolicy() {
        assertAllDiffer(
                plain(),
                Policy.draft("other", "1")
                        .withTiers(TIER)
                        .withQuestions(question())
                        .withParameters(LIMIT, TALK)
                        .withRules(always()),
                plain().withVersion("2"),
                plain().withEffective(SPRING),
                plain().withEffective(Period.from(LocalDate.of(2026, 3, 1))),
                plain().withEffective(Period.ALWAYS.until(LocalDate.of(2026, 6, 1))),
                plain().withTiers(new Tier(4, "another", true)),
                plain().withTiers(new Tier(4, "another", false)),
                plain().withTiers(new Tier(5, "another", false)));
    }

    @Test
    void followsItsParametersAndTheirRelations() {
        assertAllDiffer(
                plain(),
                plain().replacing(LIMIT.withValue(7, assumed("for trials"))),
                plain().replacing(LIMIT.withValue(6, assumed("another reason"))),
                plain().replacing(new Parameter("limit", "another", "units", 0, 10, 6, assumed("for trials"))),
                plain().replacing(new Parameter("limit", "a number", "hours", 0, 10, 6, assumed("for trials"))),
                plain().replacing(new Parameter("limit", "a number", "units", 1, 10, 6, assumed("for trials"))),
                plain().replacing(new Parameter("limit", "a number", "units", 0, 11, 6, assumed("for trials"))),
                plain().withRelations(ParameterRelation.atMost(TALK, LIMIT)),
                plain().withRelations(ParameterRelation.atMost(TALK, LIMIT).plus(1)),
                plain().withRelations(ParameterRelation.atMost(LIMIT, TALK).plus(2)));
    }

    @Test
    void followsItsQuestions() {
        assertAllDiffer(
                plain(),
                draft(question().withMeaning("another"), always()),
                draft(question().withDecision(FULL), always()),
                draft(question().withFacts(List.of(USED, GRANTED, OPEN)), always()),
                draft(question().withFacts(List.of(USED, GRANTED, OPEN, KIND.thatCanChange())), always()),
                draft(question().withFacts(List.of(USED, GRANTED, OPEN.thatCanChange(), KIND)), always()),
                draft(
                        question()
                                .withFacts(List.of(
                                        CountFact.of("used", "units used", "hours", 0, 10), GRANTED, OPEN, KIND)),
                        always()),
                draft(
                        question()
                                .withFacts(List.of(
                                        USED, GRANTED, OPEN, ChoiceFact.of("kind", "its kind", "last", "first"))),
                        always()),
                draft(question().withAssumptions(List.of(Assumption.atMost(USED, GRANTED))), always()),
                draft(question().withAssumptions(List.of(Assumption.atMost(GRANTED, USED))), always()),
                draft(question().withAssumptions(List.of(new Assumption("used", "granted", 1))), always()),
                draft(question().withOtherwise(Outcome.NEEDS_DECISION), always()),
                draft(question().withApprovals(List.of(new Approval(Roles.MANAGER, 1))), always()),
                draft(question().withApprovals(List.of(new Approval(Roles.MANAGER, 2))), always()),
                draft(question().withSupersedingTiers(LinkedHashSet.of(3)), always()));
    }

    @Test
    void followsWhatCountsAndWhoMayOverride() {
        CountingRow row = CountingRow.of("CNT-1", 2, assumed("for trials"));

        assertAllDiffer(
                plain(),
                counting(row),
                counting(CountingRow.of("CNT-2", 2, assumed("for trials"))),
                counting(CountingRow.of("CNT-1", 1, assumed("for trials"))),
                counting(CountingRow.of("CNT-1", 2, assumed("another reason"))),
                counting(row.forKinds("call")),
                counting(row.forOutcomes("call")),
                counting(row.forMinutes(Span.below(15))),
                counting(row.forMinutes(Span.from(15))),
                counting(row.forNotice(Span.below(15))),
                plain().withOverrides(OverrideRight.of("R-1", Roles.MANAGER)),
                plain().withOverrides(OverrideRight.of("R-1", Roles.MANAGER, Roles.LINK_WORKER)));
    }

    @Test
    void followsNoOrderThatSaysNothing() {
        assertSame(
                plain(),
                Policy.draft("trial", "1")
                        .withRules(always())
                        .withParameters(TALK)
                        .withParameters(LIMIT)
                        .withQuestions(question().withFacts(List.of(KIND, OPEN, GRANTED, USED)))
                        .withTiers(TIER));
        assertSame(when(USED.is(3).and(OPEN.isTrue())), when(OPEN.isTrue().and(USED.is(3))));
        assertSame(when(KIND.isOneOf("first", "last")), when(KIND.isOneOf("last", "first")));
        assertSame(
                then(advise("mind the step"), Rules.permit("why not")),
                then(Rules.permit("why not"), advise("mind the step")));
    }

    @Test
    void isWrittenInSixtyFourHexadecimalDigits() {
        assertThat(plain().build().get().hash()).matches("[0-9a-f]{64}");
        assertThat(plain().build().get().stamp().hash())
                .isEqualTo(plain().build().get().hash());
    }

    @Test
    void aPolicyIsEqualToPoliciesAlone() {
        Policy policy = plain().build().get();

        assertThat(policy).isNotEqualTo("trial").isNotEqualTo(null).hasToString("Policy[trial 1, 1 rules]");
    }
}
