package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Two versions of a small policy: which parts differ, and what that makes of the situations. */
class PolicyDiffTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");

    private static ImmutableQuestion question(String name) {
        return (ImmutableQuestion) Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED))
                .build();
    }

    private static Parameter parameter(String name, long value) {
        return new Parameter(name, "a number", "units", 0, 10, value, assumed("for trials"));
    }

    private static Rule says(String id, Condition when, Effect effect) {
        return rule(id).in(TIER)
                .asked(question("may"))
                .says("rule " + id)
                .when(when)
                .then(effect)
                .from(assumed("for trials"));
    }

    private static PolicyDraft limit(String version, long units) {
        return Policy.draft("trial", version)
                .withTiers(TIER)
                .withQuestions(question("may"))
                .withParameters(parameter("limit", units))
                .withRules(
                        says("R-1", USED.isMoreThan(parameter("limit", units)), refuse(FULL)),
                        says("R-2", Condition.always(), advise("be kind")));
    }

    private static PolicyDiff.Parts parts(Seq<String> questions, Seq<String> rules, Seq<String> parameters) {
        return new PolicyDiff.Parts(
                questions, rules, parameters, List.empty(), List.empty(), List.empty(), List.empty());
    }

    private static PolicyDiff between(PolicyDraft before, PolicyDraft after) {
        return PolicyDiff.between(before.build().get(), after.build().get());
    }

    @Test
    void aLowerLimitRefusesTheSituationsBetweenTheTwo() {
        PolicyDiff diff = between(limit("1", 6), limit("2", 4));

        assertThat(diff.cases()).hasSize(1).allSatisfy(it -> {
            assertThat(it.question()).isEqualTo("may");
            assertThat(it.words()).isEqualTo("used is at least 5 units, used is at most 6 units");
            assertThat(it).hasToString("may: PERMITTED -> REFUSED where " + it.words());
            assertThat(it.witness().facts().find("used").get()).isBetween(5L, 6L);
        });
        assertThat(diff.isNone()).isFalse();
        assertThat(diff.changed()).isEqualTo(parts(List.empty(), List.empty(), List.of("limit")));
        assertThat(diff.onlyBefore().isEmpty()).isTrue();
        assertThat(diff.onlyAfter().isEmpty()).isTrue();
        assertThat(diff).hasToString("PolicyDiff[Policy[trial 1, 2 rules] to Policy[trial 2, 2 rules], 1 cases]");
    }

    @Test
    void aPolicyDoesNotDifferFromItself() {
        PolicyDiff diff = between(limit("1", 6), limit("1", 6));

        assertThat(diff.isNone()).isTrue();
        assertThat(diff.cases()).isEmpty();
        assertThat(diff.otherReasons()).isEmpty();
        assertThat(diff.changed().isEmpty()).isTrue();
    }

    @Test
    void partsThatOneOfThemHasAreToldByName() {
        PolicyDraft more = limit("2", 6)
                .withQuestions(question("other"))
                .withParameters(parameter("talk", 3))
                .withRules(says("R-3", USED.is(3), advise("talk")));
        PolicyDiff.Parts parts = parts(List.of("other"), List.of("R-3"), List.of("talk"));

        assertThat(between(limit("1", 6), more).onlyAfter()).isEqualTo(parts);
        assertThat(between(limit("1", 6), more).onlyBefore().isEmpty()).isTrue();
        assertThat(between(more, limit("1", 6)).onlyBefore()).isEqualTo(parts);
        assertThat(between(limit("1", 6), more).changed().isEmpty()).isTrue();
        assertThat(parts.isEmpty()).isFalse();
        assertThat(parts(List.empty(), List.of("R-3"), List.empty()).isEmpty()).isFalse();
        assertThat(parts(List.of("other"), List.empty(), List.empty()).isEmpty())
                .isFalse();
    }

    @Test
    void aPartSaidOtherwiseIsChanged() {
        PolicyDraft otherwise = limit("2", 6)
                .replacing(question("may").withMeaning("whether it might be"))
                .withoutRule("R-2")
                .withRules(says("R-2", Condition.always(), advise("be brief")));
        PolicyDiff diff = between(limit("1", 6), otherwise);

        assertThat(diff.changed()).isEqualTo(parts(List.of("may"), List.of("R-2"), List.empty()));
        assertThat(diff.cases()).isEmpty();
        assertThat(diff.isNone()).isTrue();
    }

    @Test
    void whatCountsOtherwiseIsToldInWords() {
        CountingRow call = CountingRow.of("CNT-1", 0, assumed("for trials"))
                .forKinds("call", "text")
                .forOutcomes("attended")
                .forMinutes(Span.below(15))
                .forNotice(Span.from(24));
        CountingRow rest = CountingRow.of("CNT-2", 2, assumed("for trials")).forMinutes(Span.from(15));
        PolicyDiff diff = between(
                limit("1", 6).withCounting(CountingTable.of(call, rest)),
                limit("1", 6).withCounting(CountingTable.of(rest.forMinutes(new Span(15, 60)), call)));

        assertThat(diff.onlyBefore().counting()).containsExactly("CNT-2: 2 half units of every kind, from 15 minutes");
        assertThat(diff.onlyAfter().counting()).containsExactly("CNT-2: 2 half units of every kind, 15 to 60 minutes");
        assertThat(call)
                .hasToString("CNT-1: 0 half units of call or text, attended, at most 14 minutes, from 24 hours before");
        assertThat(diff.changed().isEmpty()).isTrue();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void tiersRightsRelationsAndTheHeadingAreTold() {
        PolicyDraft plain = limit("1", 6).withParameters(parameter("talk", 3));
        RuleId first = new RuleId("R-1");
        PolicyDraft other = plain.withVersion("2")
                .withTiers(new Tier(7, "rest", false))
                .withOverrides(new OverrideRight(first, LinkedHashSet.of(Roles.MANAGER)))
                .withRelations(new ParameterRelation("talk", "limit", 0));
        PolicyDiff diff = between(plain, other);

        assertThat(diff.heading()).containsExactly("version");
        assertThat(diff.onlyAfter().tiers()).containsExactly("7");
        assertThat(diff.onlyAfter().overrides()).containsExactly("R-1");
        assertThat(diff.onlyAfter().relations()).hasSize(1);
        assertThat(diff.isNone()).isTrue();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void theSameOutcomeForOtherReasonsIsToldApart() {
        PolicyDiff diff = between(limit("1", 6), limit("2", 6).withRules(says("R-3", USED.is(3), permit("why not"))));

        assertThat(diff.cases()).isEmpty();
        assertThat(diff.otherReasons()).hasSize(1).allSatisfy(it -> {
            assertThat(it.words()).isEqualTo("used is 3 units");
            assertThat(it.before()).isEqualTo(Outcome.PERMITTED);
            assertThat(it.after()).isEqualTo(Outcome.PERMITTED);
        });
    }

    @Test
    void nothingIsClaimedWhereAFactMeansSomethingElse() {
        ChoiceFact kind = ChoiceFact.of("kind", "its kind", "first", "last");
        ChoiceFact another = ChoiceFact.of("kind", "its kind", "last", "first");
        FlagFact flag = FlagFact.of("kind", "it is kind");

        assertThat(unsettled(kind, another)).containsExactly("may");
        assertThat(unsettled(kind, flag)).containsExactly("may");
        assertThat(unsettled(flag, kind)).containsExactly("may");
        assertThat(unsettled(CountFact.of("n", "a number", "", 0, 4), CountFact.of("n", "a number", "", 5, 9)))
                .containsExactly("may");
        assertThat(unsettled(CountFact.of("n", "a number", "", 0, 4), CountFact.of("n", "a number", "", 4, 9)))
                .isEmpty();
        assertThat(unsettled(CountFact.of("n", "a wait", "weeks", 0, 4), CountFact.of("n", "a wait", "days", 0, 4)))
                .containsExactly("may");
        assertThat(unsettled(flag, FlagFact.of("kind", "it is of a kind"))).containsExactly("may");
        assertThat(unsettled(kind, kind)).isEmpty();
        assertThat(unsettled(flag, flag.thatCanChange())).isEmpty();
        assertThat(unsettled(flag, CountFact.of("n", "a number", "", 0, 4))).isEmpty();
    }

    private static Seq<String> unsettled(Fact before, Fact after) {
        PolicyDiff diff = between(
                limit("1", 6).replacing(question("may").with(before)),
                limit("2", 6).replacing(question("may").with(after)));
        assertThat(diff.isNone()).isEqualTo(diff.unsettled().isEmpty());
        return diff.unsettled();
    }

    @Test
    void situationsThatOnlyOneOfThemAllowsAreNoDifference() {
        CountFact few = CountFact.of("used", "units used", "units", 0, 6);
        PolicyDraft fewer = limit("2", 4).replacing(question("may").withFacts(List.of(few)));

        assertThat(between(fewer, limit("1", 6)).cases().map(PolicyDiff.Case::words))
                .containsExactly("used is at least 5 units");
        assertThat(between(fewer, limit("1", 10)).cases().map(PolicyDiff.Case::words))
                .containsExactly("used is at least 5 units");
    }
}
