package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every way in which a policy can be unfit, each told by code and place. */
class PolicyFaultTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final CountFact HUGE = CountFact.of("huge", "atoms", "atoms", 0, Long.MAX_VALUE);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "last");
    private static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    private static final Tier ALLOWANCE = new Tier(3, "allowance", true);
    private static final Tier FIXED = new Tier(4, "fixed", false);
    private static final Question MAY = question("may", List.of(USED, OPEN, KIND), List.empty());
    private static final Parameter LIMIT = parameter("limit", 6);
    private static final Parameter TALK = parameter("talk", 4);

    private static Set<Code> told = LinkedHashSet.empty();

    private static Question question(String name, List<Fact> facts, List<Assumption> assumptions) {
        return Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(facts)
                .assumptions(assumptions)
                .build();
    }

    private static Parameter parameter(String name, long value) {
        return new Parameter(name, "a number", "units", 0, 10, value, assumed("for trials"));
    }

    private static RuleDraft sketch(String id) {
        return rule(id).in(ALLOWANCE).asked(MAY).says("it says something").then(advise("mind the step"));
    }

    private static Rule always(String id) {
        return sketch(id).from(assumed("for trials"));
    }

    private static Rule when(String id, Condition condition) {
        return sketch(id).when(condition).from(assumed("for trials"));
    }

    private static PolicyDraft sound() {
        return Policy.draft("trial", "1")
                .withTiers(SAFEGUARDING, ALLOWANCE, FIXED)
                .withQuestions(MAY)
                .withParameters(LIMIT, TALK)
                .withRules(always("R-1"));
    }

    private static void assertFault(PolicyDraft draft, Code code, String where, String words) {
        Seq<PolicyFault> faults = draft.build().getLeft().all();
        assertThat(faults).containsExactly(new PolicyFault(code, where, words));
        assertThat(faults.head()).hasToString(code + " at `" + where + "`: " + words);
        told = told.add(code);
    }

    @AfterAll
    static void noWayToBeUnfitWasForgotten() {
        assertThat(told.addAll(List.of(Code.OVERLAPPING_VERSIONS, Code.GAP_BETWEEN_VERSIONS)))
                .containsExactlyInAnyOrder(Code.values());
    }

    @Test
    void findsNothingWrongWithASoundPolicy() {
        assertThat(sound().build().isRight()).isTrue();
    }

    @Test
    void findsAPolicyWithoutARule() {
        assertFault(Policy.draft("empty", "1"), Code.EMPTY_POLICY, "empty", "a policy has at least one rule");
    }

    @Test
    void findsNamesThatStandTwice() {
        String twice = "the same name stands twice";
        assertFault(sound().withRules(always("R-1")), Code.DUPLICATE_NAME, "R-1", twice);
        assertFault(sound().withTiers(new Tier(3, "another", true)), Code.DUPLICATE_NAME, "tier 3", twice);
        assertFault(sound().withQuestions(MAY), Code.DUPLICATE_NAME, "may", twice);
        assertFault(sound().withParameters(LIMIT), Code.DUPLICATE_NAME, "limit", twice);
        OverrideRight right = OverrideRight.of("R-1", Roles.MANAGER);
        assertFault(sound().withOverrides(right, right), Code.DUPLICATE_NAME, "R-1", twice);
        Question double_ = question("other", List.of(USED, FlagFact.of("used", "it is used")), List.empty());
        assertFault(sound().withQuestions(double_), Code.DUPLICATE_NAME, "other / used", twice);
    }

    @Test
    void findsTiersThatAreNotThere() {
        Rule stray = rule("R-2")
                .in(new Tier(7, "elsewhere", true))
                .asked(MAY)
                .says("it floats")
                .then(advise("look"))
                .from(assumed("for trials"));
        assertFault(sound().withRules(stray), Code.UNKNOWN_TIER, "R-2", "there is no tier 7");
        Question superseded = ((ImmutableQuestion) MAY).withName("other").withSupersedingTiers(LinkedHashSet.of(2));
        assertFault(sound().withQuestions(superseded), Code.UNKNOWN_TIER, "other", "there is no tier 2");
    }

    @Test
    void findsAQuestionThatIsNotThere() {
        Rule stray = rule("R-2")
                .in(ALLOWANCE)
                .asked(question("must", List.empty(), List.empty()))
                .says("it speaks")
                .then(advise("listen"))
                .from(assumed("for trials"));
        assertFault(sound().withRules(stray), Code.UNKNOWN_QUESTION, "R-2", "it speaks to `must`");
    }

    @Test
    void findsFactsThatTheQuestionDoesNotHave() {
        CountFact typo = CountFact.of("usde", "units used", "units", 0, 10);
        String words = "`may` has no fact `usde`";
        assertFault(sound().withRules(when("R-2", typo.isAtLeast(1))), Code.UNKNOWN_FACT, "R-2", words);
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(typo))), Code.UNKNOWN_FACT, "R-2", words);
        assertFault(
                sound().withRules(sketch("R-2").then(Rules.lowestFirst(typo)).from(assumed("for trials"))),
                Code.UNKNOWN_FACT,
                "R-2",
                words);
        assertFault(
                sound().withRules(when(
                        "R-2", ChoiceFact.of("colour", "its colour", "red").is("red"))),
                Code.UNKNOWN_FACT,
                "R-2",
                "`may` has no fact `colour`");
        Question assuming = question("other", List.of(USED), List.of(Assumption.atMost(USED, typo)));
        assertFault(sound().withQuestions(assuming), Code.UNKNOWN_FACT, "other", "an assumption mentions `usde`");
    }

    @Test
    void findsParametersThatAreNotThere() {
        Parameter other = parameter("other", 3);
        String words = "it mentions the parameter `other`";
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(other))), Code.UNKNOWN_PARAMETER, "R-2", words);
        Effect duty = oblige("TELL", "tell somebody", Rules.within(other, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.UNKNOWN_PARAMETER,
                "R-2",
                words);
        String related = "a relation mentions it, and the policy does not have it";
        assertFault(
                sound().withRelations(ParameterRelation.atMost(other, LIMIT)),
                Code.UNKNOWN_PARAMETER,
                "other",
                related);
        assertFault(
                sound().withRelations(ParameterRelation.atMost(LIMIT, other)),
                Code.UNKNOWN_PARAMETER,
                "other",
                related);
        assertThat(sound().build()
                        .get()
                        .with("other", 3, assumed("a typo"))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_PARAMETER);
    }

    @Test
    void findsAnOptionThatTheChoiceDoesNotHave() {
        assertFault(
                sound().withRules(when("R-2", KIND.isOneOf("first", "middle"))),
                Code.UNKNOWN_OPTION,
                "R-2",
                "`kind` has no option `middle`");
    }

    @Test
    void findsExceptionsAndOverridesOfRulesThatAreNotThere() {
        assertFault(
                sound().withRules(sketch("R-2").exceptionTo("R-9").from(assumed("for trials"))),
                Code.UNKNOWN_RULE,
                "R-2",
                "there is no rule `R-9`");
        assertFault(
                sound().withOverrides(OverrideRight.of("R-9", Roles.MANAGER)),
                Code.UNKNOWN_RULE,
                "overrides",
                "there is no rule `R-9`");
    }

    @Test
    void findsFactsUsedAsAnotherKindOfFact() {
        CountFact open = CountFact.of("open", "how open it is", "degrees", 0, 10);
        FlagFact used = FlagFact.of("used", "it is used");
        assertFault(
                sound().withRules(when("R-2", open.isAtLeast(1))),
                Code.WRONG_KIND_OF_FACT,
                "R-2",
                "`open` is not a count");
        assertFault(
                sound().withRules(when("R-2", used.isTrue())), Code.WRONG_KIND_OF_FACT, "R-2", "`used` is not a flag");
        assertFault(
                sound().withRules(when(
                        "R-2", ChoiceFact.of("used", "its use", "first").is("first"))),
                Code.WRONG_KIND_OF_FACT,
                "R-2",
                "`used` is not a choice");
    }

    @Test
    void findsAParameterOutsideItsRange() {
        assertFault(
                sound().withParameters(parameter("other", 11)),
                Code.PARAMETER_OUT_OF_RANGE,
                "other",
                "its value 11 is not from 0 to 10");
        assertThat(sound().build()
                        .get()
                        .with("limit", -1, assumed("a slip"))
                        .getLeft()
                        .codes())
                .containsExactly(Code.PARAMETER_OUT_OF_RANGE);
    }

    @Test
    void findsParametersThatContradictEachOther() {
        PolicyDraft related = sound().withRelations(ParameterRelation.atMost(TALK, LIMIT));

        assertThat(related.build().isRight()).isTrue();
        assertThat(related.build().get().with("talk", 6, assumed("late")).isRight())
                .isTrue();
        assertThat(related.build().get().hash())
                .isNotEqualTo(sound().build().get().hash());
        assertThat(related.build().get().relations()).hasSize(1);
        assertFault(
                related.replacing(TALK.withValue(7, assumed("later"))),
                Code.PARAMETERS_CONTRADICT,
                "talk",
                "`talk is at most limit` does not hold");
        assertFault(
                sound().withRelations(ParameterRelation.atMost(TALK, LIMIT).plus(-3)),
                Code.PARAMETERS_CONTRADICT,
                "talk",
                "`talk is at most limit - 3` does not hold");
        assertThat(ParameterRelation.atMost(TALK, LIMIT).plus(2)).hasToString("talk is at most limit + 2");
    }

    @Test
    void findsNumbersTooLargeToCalculateWith() {
        long large = (1L << 60) + 1;
        assertFault(
                sound().withQuestions(question("other", List.of(HUGE), List.empty())),
                Code.RANGE_OVERFLOW,
                "huge",
                "its range is too large to calculate with");
        assertFault(
                sound().withQuestions(question("other", List.of(USED), List.of(new Assumption("used", "used", large)))),
                Code.RANGE_OVERFLOW,
                "other",
                "the constant of an assumption is too large");
        assertFault(
                sound().withParameters(new Parameter("vast", "a number", "", 0, large, large, assumed("for trials"))),
                Code.RANGE_OVERFLOW,
                "vast",
                "its value is too large to calculate with");
        String bound = "a bound is too large to calculate with";
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(-large))), Code.RANGE_OVERFLOW, "R-2", bound);
        Bound five = LIMIT.plus(LIMIT).plus(LIMIT).plus(LIMIT).plus(LIMIT);
        assertFault(sound().withRules(when("R-2", USED.isAtLeast(five))), Code.RANGE_OVERFLOW, "R-2", bound);
        assertFault(
                sound().withRules(when("R-2", USED.isAtLeast(LIMIT.plus(1L << 60)))),
                Code.RANGE_OVERFLOW,
                "R-2",
                bound);
        assertFault(
                sound().withRelations(ParameterRelation.atMost(TALK, LIMIT).plus(large)),
                Code.RANGE_OVERFLOW,
                "talk",
                "the constant of a relation is too large");
        Effect duty = oblige("TELL", "tell somebody", Rules.within(1_000_001, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.RANGE_OVERFLOW,
                "R-2",
                "a deadline is too far away to be one");
        assertThat(sound().withRules(when("R-2", USED.isAtLeast(1L << 60)))
                        .build()
                        .isRight())
                .isTrue();
        assertThat(sound().withRules(when(
                                "R-2",
                                USED.isAtLeast(LIMIT.plus(LIMIT).plus(LIMIT).plus(LIMIT))))
                        .build()
                        .isRight())
                .isTrue();
    }

    @Test
    void findsADeadlineInThePast() {
        Effect duty = oblige("TELL", "tell somebody", Rules.within(-1, Due.Unit.DAYS));
        assertFault(
                sound().withRules(sketch("R-2").then(duty).from(assumed("for trials"))),
                Code.DEADLINE_IN_THE_PAST,
                "R-2",
                "a duty is not due in the past");
        Effect now = oblige("TELL", "tell somebody", Deadline.NOW);
        Effect far = oblige("KEEP", "keep it", Rules.within(1_000_000, Due.Unit.DAYS));
        assertThat(sound().withRules(sketch("R-2").then(now, far).from(assumed("for trials")))
                        .build()
                        .isRight())
                .isTrue();
    }

    @Test
    void findsExceptionsInACircle() {
        Rule one = sketch("R-2").exceptionTo("R-3").from(assumed("for trials"));
        Rule other = sketch("R-3").exceptionTo("R-2").from(assumed("for trials"));
        assertFault(
                sound().withRules(one, other),
                Code.CIRCULAR_EXCEPTION,
                "trial",
                "rules are exceptions to each other in a circle");
    }

    @Test
    void findsRowsThatCountOneEventDifferently() {
        CountingRow whole = CountingRow.of("CNT-1", 2, assumed("for trials")).forKinds("call");
        CountingRow half = CountingRow.of("CNT-2", 1, assumed("for trials")).forMinutes(Span.below(15));
        assertFault(
                sound().withCounting(CountingTable.of(whole, half)),
                Code.CONTRADICTORY_COUNTING,
                "CNT-1",
                "another row counts the same event differently");
    }

    @Test
    void findsDoorsIntoProtectedTiers() {
        assertFault(
                sound().withTiers(new Tier(0, "consent", true)),
                Code.PROTECTED_TIER,
                "consent",
                "the tiers 0 and 1 can never be overridden");
        String words = "the rules of its tier cannot be overridden";
        for (Tier tier : List.of(SAFEGUARDING, FIXED)) {
            Rule protected_ = rule("R-2")
                    .in(tier)
                    .asked(MAY)
                    .says("it stands")
                    .then(advise("mind it"))
                    .from(assumed("for trials"));
            assertFault(
                    sound().withRules(protected_).withOverrides(OverrideRight.of("R-2", Roles.MANAGER)),
                    Code.PROTECTED_TIER,
                    "R-2",
                    words);
        }
    }

    @Test
    void findsAConditionWithTooManyCases() {
        Condition two = USED.is(1).or(OPEN.isTrue());
        Condition thousand = Condition.always();
        for (int i = 0; i < 10; i++) {
            thousand = thousand.and(two);
        }
        assertThat(sound().withRules(when("R-2", thousand)).build().isRight()).isTrue();
        assertFault(
                sound().withRules(when("R-2", thousand.and(two))),
                Code.TOO_COMPLEX,
                "R-2",
                "its condition has more than 1024 cases");
        assertFault(
                sound().withRules(when("R-2", Condition.not(thousand.and(two).negate()))),
                Code.TOO_COMPLEX,
                "R-2",
                "its condition has more than 1024 cases");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        PolicyFaults faults = sound().withRules(
                        always("R-1"), when("R-2", KIND.is("middle").and(USED.isAtLeast(TALK))))
                .withParameters(parameter("other", 11))
                .withOverrides(OverrideRight.of("R-9", Roles.MANAGER))
                .build()
                .getLeft();

        assertThat(faults.codes())
                .containsExactlyInAnyOrder(
                        Code.DUPLICATE_NAME, Code.UNKNOWN_OPTION, Code.PARAMETER_OUT_OF_RANGE, Code.UNKNOWN_RULE);
        assertThat(faults.toString()).contains("; ").contains("UNKNOWN_OPTION at `R-2`");
        assertThatThrownBy(() -> new PolicyFaults(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsThatMakeNoSenseAreNeverMade() {
        assertThatThrownBy(() -> CountFact.of("used", "units", "units", 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountFact.of(" used", "units", "units", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("open", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("", "open")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("o".repeat(129), "open")).isInstanceOf(IllegalArgumentException.class);
        assertThat(FlagFact.of("o".repeat(128), "open").name()).hasSize(128);
        assertThatThrownBy(() -> ChoiceFact.of("kind", "its kind")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChoiceFact.of("kind", "its kind", "one", "one"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tier(-1, "none", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter("limit", "a number", "", 2, 1, 1, assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(
                        io.vavr.control.Option.some(LocalDate.of(2026, 1, 1)),
                        io.vavr.control.Option.some(LocalDate.of(2026, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountingRow.of("CNT-1", -1, assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OverrideRight.of("R-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline(USED.bound(), Due.Unit.DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USED.plus(USED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((ImmutableQuestion) MAY).withOtherwise(Outcome.REFUSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("R-1")
                        .in(ALLOWANCE)
                        .says("it speaks")
                        .then(advise("look"))
                        .from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        rule("R-1").in(ALLOWANCE).asked(MAY).says("it speaks").from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("R-1")
                        .in(ALLOWANCE)
                        .asked(MAY)
                        .then(advise("look"))
                        .from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
