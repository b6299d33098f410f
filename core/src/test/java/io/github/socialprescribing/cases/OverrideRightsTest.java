package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Occurrence;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Witness;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever may set a rule aside gets somewhere by it: a right that opens nothing is none. */
class OverrideRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Stream<Policy> profiles() {
        return Profiles.all().toJavaStream();
    }

    /** Proved by a situation that the right opens, where every other right is used as well. */
    @ParameterizedTest
    @MethodSource("profiles")
    void everyRightInAProfileChangesTheAnswer(Policy profile) {
        Seq<RuleOverride> all = profile.overrides().flatMap(OverrideRightsTest::uses);

        assertThat(all.reject(use -> changesTheAnswer(
                        profile, use, all.filter(it -> !it.rule().equals(use.rule())))))
                .isEmpty();
    }

    private static Seq<RuleOverride> uses(OverrideRight right) {
        return right.roles()
                .toList()
                .map(role -> new RuleOverride(
                        right.rule(), new ActorId("somebody"), role, new Narrative("this once"), DAY.plusDays(1)));
    }

    private static boolean changesTheAnswer(Policy profile, RuleOverride use, Seq<RuleOverride> others) {
        Rule rule = profile.find(use.rule()).get();
        return profile.questions()
                .filter(it -> rule.questions().contains(it.name()))
                .exists(question -> objected(profile, rule, question)
                        .exists(it -> outcome(profile, it, others) != outcome(profile, it, others.append(use))));
    }

    /** Situations in which the rule objects, and nothing that nobody may set aside. */
    private static Seq<Witness> objected(Policy profile, Rule rule, Question question) {
        Seq<Condition> standing = profile.rules()
                .filter(it -> it.questions().contains(question.name()) && objects(it))
                .reject(it -> profile.overrides().exists(right -> right.rule().equals(it.id())))
                .map(it -> it.condition().negate());
        Condition where = new Condition.All(standing.prepend(rule.condition()));
        return List.of(Outcome.REFUSED, Outcome.NEEDS_DECISION)
                .flatMap(outcome ->
                        Occurrence.of(profile, question.name(), where, outcome).witness());
    }

    private static boolean objects(Rule rule) {
        return rule.effects().exists(it -> it instanceof Effect.Refuse || it instanceof Effect.NeedsDecision);
    }

    private static Outcome outcome(Policy profile, Witness witness, Seq<RuleOverride> aside) {
        Question question = profile.question(witness.question()).get();
        return profile.compile(Asked.ofValues(question))
                .decide(witness.facts(), aside, DAY)
                .outcome();
    }

    @Test
    void nobodySetsAsideWhatStands() {
        assertThat(Profiles.all()
                        .flatMap(Policy::overrides)
                        .map(right -> right.rule().value()))
                .doesNotContain(
                        "EXT-01",
                        "EXT-02",
                        "PNL-04",
                        "BUD-01.balance",
                        "BUD-01.period",
                        "BUD-01.restriction",
                        "BUD-01.need");
    }

    private static final Set<RuleId> RIGHTS =
            Profiles.all().flatMap(Policy::overrides).map(OverrideRight::rule).toLinkedSet();

    /** Held against every example of a refusal that a rule gives. A panel of nobody decides nothing under any policy. */
    @Test
    void noDeciderRefusesOfItselfWhatSomebodyMaySetAside() {
        assertThat(Cases.all()
                        .reject(it -> it.when().endsWith("with nobody"))
                        .flatMap(OverrideRightsTest::stillRefused))
                .isEmpty();
    }

    /**
     * Of the others the examples have no refusal, as another rule gives it with the same code; who is taken on all the same,
     * and a very long support that one manager grants, are shown in tests of their own, from the refusal to the record.
     */
    @Test
    void mostRightsAreUsedInSomeExample() {
        Seq<RuleId> used = Cases.all().flatMap(it -> setAside(it).flatMap(Refusal::rules));

        assertThat(RIGHTS.removeAll(used).map(RuleId::value))
                .containsExactlyInAnyOrder("ELG-01.oldest", "ELG-03.age", "ELG-03.closed", "EXT-08");
    }

    private static Seq<Refusal> setAside(Case it) {
        return refusals(it.situation().answer(it.command()))
                .filter(refusal -> refusal.rules().nonEmpty() && RIGHTS.containsAll(refusal.rules()));
    }

    /** What is refused for the same, though every rule that refused it was set aside. */
    private static Seq<String> stillRefused(Case it) {
        return setAside(it)
                .filter(refusal -> refusals(aside(it, refusal.rules()).answer(it.command()))
                        .exists(left -> left.code().equals(refusal.code())))
                .map(refusal -> it + " by " + refusal.rules().mkString(", "));
    }

    private static Situation aside(Case it, Seq<RuleId> rules) {
        return rules.foldLeft(it.situation(), (situation, rule) -> situation.but(now -> aside(now, rule)));
    }

    /** By whoever may, and where the example's own policy lets nobody, by whoever acts. */
    private static Now aside(Now now, RuleId rule) {
        return now.policy()
                .overrides()
                .find(right -> right.rule().equals(rule))
                .map(right -> now.settingAside(rule, right.roles().head()))
                .getOrElse(() -> now.under(now.policy()
                                .toDraft()
                                .withOverrides(new OverrideRight(rule, LinkedHashSet.of(now.role())))
                                .build()
                                .get())
                        .settingAside(rule, now.role()));
    }

    private static Seq<Refusal> refusals(Either<Refusals, ? extends Decided<?>> answer) {
        return answer.fold(Refusals::all, decided -> List.empty());
    }
}
