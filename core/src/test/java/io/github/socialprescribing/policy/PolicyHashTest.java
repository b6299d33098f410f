package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The hash of a policy, and its equality, follow everything that it says and nothing else. */
class PolicyHashTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 10);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "last");
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");
    private static final Parameter LIMIT = new Parameter("limit", "a number", "units", 0, 10, 6, assumed("for trials"));
    private static final Parameter TALK = new Parameter("talk", "a number", "units", 0, 10, 4, assumed("for trials"));
    private static final Period SPRING = Period.from(LocalDate.of(2026, 3, 1)).until(LocalDate.of(2026, 6, 1));

    private static ImmutableQuestion question() {
        return (ImmutableQuestion) Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, GRANTED, OPEN, KIND))
                .build();
    }

    private static ImmutableRule always() {
        return says(Condition.always(), advise("mind the step"));
    }

    private static ImmutableRule says(Condition when, Effect... effects) {
        return (ImmutableRule) rule("R-1")
                .in(TIER)
                .asked(question())
                .says("it says something")
                .when(when)
                .then(effects)
                .from(assumed("for trials"));
    }

    private static PolicyDraft draft(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withParameters(LIMIT, TALK)
                .withRules(rules);
    }

    private static PolicyDraft plain() {
        return draft(question(), always());
    }

    private static PolicyDraft when(Condition condition) {
        return draft(question(), says(condition, advise("mind the step")));
    }

    private static PolicyDraft then(Effect... effects) {
        return draft(question(), says(Condition.always(), effects));
    }

    private static PolicyDraft counting(CountingRow row) {
        return plain().withCounting(CountingTable.of(row));
    }

    private static void assertAllDiffer(PolicyDraft... drafts) {
        Seq<Policy> policies = List.of(drafts).map(draft -> draft.build().get());
        assertThat(policies.map(Policy::hash)).doesNotHaveDuplicates();
        assertThat(policies).doesNotHaveDuplicates();
        assertThat(policies.tail())
                .noneMatch(it -> PolicyDiff.between(policies.head(), it).isEmpty());
        assertThat(policies)
                .allSatisfy(it ->
                        assertThat(it.toDraft().build().get()).isEqualTo(it).hasSameHashCodeAs(it));
    }

    private static void assertSame(PolicyDraft some, PolicyDraft other) {
        assertThat(some.build().get()).isEqualTo(other.build().get());
        assertThat(some.build().get().hash()).isEqualTo(other.build().get().hash());
        assertThat(PolicyDiff.between(some.build().get(), other.build().get()).isEmpty())
                .isTrue();
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
    void followsItsRules() {
        assertAllDiffer(
                plain(),
                draft(question(), always().withSays("it says more")),
                draft(question(), always().withProvenance(Rules.paper("for trials"))),
                draft(question(), always().withProvenance(Rules.source("for trials"))),
                draft(question(), always().withEffective(SPRING)),
                draft(question(), always(), always().withId(new io.github.socialprescribing.identity.RuleId("R-2"))),
                draft(
                        question(),
                        always(),
                        always().withId(new io.github.socialprescribing.identity.RuleId("R-2"))
                                .withExceptionTo(LinkedHashSet.of(always().id()))),
                plain().withTiers(new Tier(4, "another", true)),
                draft(question(), always().withTier(4)).withTiers(new Tier(4, "another", true)),
                plain().withQuestions(question().withName("other")),
                draft(question(), always().withQuestions(LinkedHashSet.of("other")))
                        .withQuestions(question().withName("other")));
    }

    @Test
    void followsTheConditionsOfItsRules() {
        assertAllDiffer(
                plain(),
                when(USED.is(3)),
                when(USED.is(4)),
                when(GRANTED.is(3)),
                when(USED.isNot(3)),
                when(USED.is(LIMIT)),
                when(USED.is(TALK)),
                when(USED.is(LIMIT.plus(TALK))),
                when(USED.is(GRANTED)),
                when(USED.is(GRANTED.plus(1))),
                when(OPEN.isTrue()),
                when(OPEN.isNotTrue()),
                when(KIND.is("first")),
                when(KIND.is("last")),
                when(KIND.isOneOf("first", "last")),
                when(Condition.not(USED.is(3))),
                when(USED.is(3).and(OPEN.isTrue())),
                when(USED.is(3).or(OPEN.isTrue())),
                when(USED.is(3).and(OPEN.isTrue()).or(KIND.is("last"))),
                when(USED.is(3).or(OPEN.isTrue()).and(KIND.is("last"))));
    }

    @Test
    void followsTheEffectsOfItsRules() {
        assertAllDiffer(
                plain(),
                then(advise("mind the dog")),
                then(Rules.permit("mind the step")),
                then(Rules.refuse(FULL)),
                then(Rules.refuse(FULL, "ask elsewhere")),
                then(Rules.refuse(new RefusalCode("FULL", "nobody is there", "wait"))),
                then(Rules.needsDecision("mind the step")),
                then(Rules.needsDecision("mind the step", Roles.MANAGER)),
                then(Rules.needsDecision(Side.NEITHER, "mind the step", new Approval(Roles.MANAGER, 2))),
                then(Rules.needsDecision(Side.AGAINST, "mind the step", new Approval(Roles.MANAGER, 2))),
                then(Rules.inFavour("mind the step")),
                then(Rules.against("mind the step")),
                then(Rules.oblige("TELL", "tell")),
                then(Rules.oblige("TELL", "say")),
                then(Rules.oblige("SAY", "tell")),
                then(Rules.oblige("TELL", "tell", Rules.within(3, Due.Unit.DAYS))),
                then(Rules.oblige("TELL", "tell", Rules.within(3, Due.Unit.WEEKS))),
                then(Rules.oblige("TELL", "tell", Rules.within(4, Due.Unit.DAYS))),
                then(Rules.oblige("TELL", "tell", Rules.within(LIMIT, Due.Unit.DAYS))),
                then(Rules.lowestFirst(USED)),
                then(Rules.highestFirst(USED)),
                then(Rules.lowestFirst(GRANTED)),
                then(Rules.lowestFirst(USED), Rules.lowestFirst(GRANTED)),
                then(Rules.lowestFirst(GRANTED), Rules.lowestFirst(USED)));
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
