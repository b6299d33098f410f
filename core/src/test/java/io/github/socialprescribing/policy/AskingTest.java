package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.highestFirst;
import static io.github.socialprescribing.policy.Rules.lowestFirst;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.junit.jupiter.api.Test;

/** A policy is asked about situations of the embedder's own type, read fact by fact. */
class AskingTest {

    enum Kind {
        FIRST,
        LAST,
        UNHEARD_OF
    }

    record Visit(long used, long granted, boolean open, Kind kind) {}

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 10);
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "last", "first");
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");

    private static Question question() {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .build();
    }

    private static Asked<Visit> asked() {
        return Asked.of(question(), Visit.class)
                .with(USED, Visit::used)
                .with(GRANTED, Visit::granted)
                .with(OPEN, Visit::open)
                .with(KIND, Visit::kind);
    }

    private static RuleDraft sketch(String id) {
        return rule(id).in(TIER).asked(question()).says("rule " + id);
    }

    private static Rule full() {
        return sketch("R-1")
                .when(USED.isMoreThan(GRANTED.plus(4)))
                .and(OPEN.isNotTrue())
                .and(KIND.is(Kind.FIRST))
                .then(refuse(FULL))
                .from(assumed("for trials"));
    }

    private static Policy policy(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get();
    }

    private static CompiledPolicy<Visit> compiled(Rule... rules) {
        return policy(asked().question(), rules).compile(asked());
    }

    @Test
    void everyFactIsReadFromTheSituation() {
        CompiledPolicy<Visit> policy = compiled(full());

        assertThat(policy.outcome(new Visit(7, 2, false, Kind.FIRST))).isEqualTo(Outcome.REFUSED);
        assertThat(policy.outcome(new Visit(6, 2, false, Kind.FIRST))).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.outcome(new Visit(7, 3, false, Kind.FIRST))).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.outcome(new Visit(7, 2, true, Kind.FIRST))).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.outcome(new Visit(7, 2, false, Kind.LAST))).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.explain(new Visit(7, 2, false, Kind.FIRST)).facts().mkString(", "))
                .isEqualTo("used = 7 units, granted = 2 units, open = no, kind = first");
    }

    @Test
    void onlyFactsThatARuleMentionsAreRead() {
        CompiledPolicy<Visit> policy = compiled(
                sketch("R-1").when(USED.isMoreThan(4)).then(refuse(FULL)).from(assumed("for trials")));

        assertThat(policy.facts()).containsExactly(USED);
        assertThat(policy.outcome(new Visit(5, 99, false, Kind.UNHEARD_OF))).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aConstantThatIsNoOptionIsRefusedByTheNameOfItsFact() {
        assertThatThrownBy(() -> compiled(full()).decide(new Visit(7, 2, false, Kind.UNHEARD_OF)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `kind` is outside its range");
        assertThatThrownBy(() -> compiled(full()).outcome(new Visit(11, 2, false, Kind.FIRST)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `used` is outside its range");
        assertThatThrownBy(() -> compiled(full()).explain(new Visit(7, -1, false, Kind.FIRST)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `granted` is outside its range");
    }

    @Test
    void aSituationThatContradictsAnAssumptionIsRefused() {
        Asked<Visit> assuming = Asked.of(
                        ((ImmutableQuestion) asked().question())
                                .withAssumptions(List.of(Assumption.atMost(GRANTED, USED))),
                        Visit.class)
                .with(USED, Visit::used)
                .with(GRANTED, Visit::granted)
                .with(OPEN, Visit::open)
                .with(KIND, Visit::kind);
        CompiledPolicy<Visit> policy = policy(assuming.question(), full()).compile(assuming);

        assertThat(policy.outcome(new Visit(7, 7, true, Kind.FIRST))).isEqualTo(Outcome.PERMITTED);
        assertThatThrownBy(() -> policy.outcome(new Visit(6, 7, true, Kind.FIRST)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the situation contradicts that `granted - used is at most 0`");
    }

    @Test
    void aFactThatIsReadAsAnotherIsAMistake() {
        Question other = question().with(CountFact.of("used", "hours used", "hours", 0, 10));

        assertThatThrownBy(() -> policy(
                                other,
                                sketch("R-1")
                                        .when(USED.isMoreThan(4))
                                        .then(refuse(FULL))
                                        .from(assumed("for trials")))
                        .compile(asked()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the fact `used` is not the one that is read here");
    }

    @Test
    void aFactIsAddedToAQuestionOnce() {
        assertThat(asked().question().facts()).containsExactly(USED, GRANTED, OPEN, KIND);
        assertThat(asked().with(USED, Visit::granted).question().facts()).hasSize(4);
        assertThat(question().with(USED).with(USED).facts()).containsExactly(USED);
    }

    @Test
    void aQuestionHasANameAndAMeaning() {
        assertThatThrownBy(() -> ((ImmutableQuestion) question()).withName(" "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((ImmutableQuestion) question()).withMeaning(" "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleIsAlwaysInForceAndNoExceptionUnlessItSaysSo() {
        Rule plain = Rule.builder()
                .id(new RuleId("R-1"))
                .tier(3)
                .questions(LinkedHashSet.of("may"))
                .says("it says something")
                .condition(USED.isMoreThan(4))
                .effects(List.of(lowestFirst(GRANTED), permit("why not")))
                .provenance(assumed("for trials"))
                .build();

        assertThat(plain.effective()).isEqualTo(Period.ALWAYS);
        assertThat(plain.exceptionTo()).isEmpty();
        assertThat(plain.facts()).containsExactly("used", "granted");
        assertThat(full().facts()).containsExactly("used", "granted", "open", "kind");
    }

    @Test
    void whatIsCompiledIsRemembered() {
        Policy policy = policy(asked().question(), full());
        Asked<Visit> some = asked();
        Asked<Visit> other = asked();

        assertThat(policy.compile(some)).isSameAs(policy.compile(some)).isNotSameAs(policy.compile(other));
        assertThat(policy.compile(other)).isSameAs(policy.compile(other));
        assertThat(policy.compile(some).policy()).isSameAs(policy);
    }

    @Test
    void aSituationThatMeetsManySetsOfRulesGetsTheAnswerOfItsOwn() {
        Rule[] rules = new Rule[10];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = sketch("R-" + (10 + i))
                    .when(USED.isAtMost(i).or(GRANTED.is(i)))
                    .then(permit("rule " + i))
                    .from(assumed("for trials"));
        }
        CompiledPolicy<Visit> policy = compiled(rules);

        for (int round = 0; round < 2; round++) {
            for (int used = 0; used <= 10; used++) {
                for (int granted = 0; granted <= 10; granted++) {
                    int some = used;
                    int other = granted;
                    assertThat(policy.decide(new Visit(used, granted, false, Kind.FIRST))
                                    .fired())
                            .containsExactlyElementsOf(List.range(0, 10)
                                    .filter(i -> some <= i || other == i)
                                    .map(i -> new RuleId("R-" + (10 + i))));
                }
            }
        }
    }

    @Test
    void candidatesAreRankedByTheWeightiestKeyThatTellsThemApart() {
        CompiledPolicy<Visit> policy = compiled(
                sketch("R-1").then(lowestFirst(USED), highestFirst(GRANTED)).from(assumed("fair")),
                sketch("R-2").when(USED.is(9)).then(refuse(FULL)).from(assumed("enough")));
        Map<String, Visit> candidates = LinkedHashMap.of(
                "c", new Visit(3, 1, false, Kind.FIRST),
                "b", new Visit(3, 1, false, Kind.FIRST),
                "a", new Visit(9, 9, false, Kind.FIRST),
                "d", new Visit(3, 5, false, Kind.FIRST));

        assertThat(Ranking.order(policy, candidates)).containsExactly("d", "b", "c", "a");
        assertThat(Ranking.first(policy, candidates)).contains("d");
        assertThat(Ranking.first(policy, candidates.filterKeys("a"::equals))).isEmpty();
    }

    @Test
    void candidatesOfWhomAKeyDoesNotSpeakComeLast() {
        CompiledPolicy<Visit> policy = compiled(
                sketch("R-1").when(OPEN.isTrue()).then(highestFirst(USED)).from(assumed("fair")),
                sketch("R-2").then(permit("anybody")).from(assumed("enough")));
        Map<String, Visit> candidates = LinkedHashMap.of(
                "a", new Visit(9, 0, false, Kind.FIRST),
                "b", new Visit(0, 0, true, Kind.FIRST),
                "c", new Visit(1, 0, true, Kind.FIRST));

        assertThat(Ranking.order(policy, candidates)).containsExactly("c", "b", "a");
        assertThatThrownBy(() -> Ranking.order(policy, candidates.put("d", new Visit(11, 0, true, Kind.FIRST))))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the fact `used` is outside its range");
    }
}
