package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Doors for people in rules, and what is kept of decisions. */
class OverridesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final CompiledPolicy<FactValues> offer = SmallOffer.compiled();
    private static final FactValues BEYOND = FactValues.NONE
            .with(SmallOffer.USED, 20)
            .with(SmallOffer.GRANTED, 0)
            .with(SmallOffer.CONCERN, false)
            .with(SmallOffer.LETTER, false);

    private static RuleOverride override(String rule, Role role, LocalDate expires) {
        return new RuleOverride(new RuleId(rule), new ActorId("manager-1"), role, new Narrative("this once"), expires);
    }

    private Verdict decide(RuleOverride override) {
        return offer.decide(BEYOND, List.of(override), DAY);
    }

    @Test
    void anOverrideOpensTheDoorAndTheDutiesStay() {
        Verdict verdict = decide(override("LIM-02", Roles.MANAGER, DAY.plusDays(1)));

        assertThat(offer.outcome(BEYOND)).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(verdict.duties().map(Duty::name)).containsExactly("LETTER");
        assertThat(verdict.fired()).isEqualTo(offer.decide(BEYOND).fired());
    }

    @Test
    void anOverrideIsSeenInTheExplanation() {
        Explanation explanation =
                offer.explain(BEYOND, List.of(override("LIM-02", Roles.MANAGER, DAY.plusDays(1))), DAY);

        assertThat(explanation.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(explanation.findings().filter(it -> it.weight() == Explanation.Weight.SILENCED))
                .extracting(Explanation.Finding::rule)
                .containsExactly(new RuleId("LIM-02"));
    }

    @Test
    void onlyTheRightRoleOverrides() {
        assertThat(decide(override("LIM-02", Roles.LINK_WORKER, DAY.plusDays(1))))
                .isSameAs(offer.decide(BEYOND));
    }

    @Test
    void anOverrideExpires() {
        assertThat(decide(override("LIM-02", Roles.MANAGER, DAY))).isSameAs(offer.decide(BEYOND));
        assertThat(override("LIM-02", Roles.MANAGER, DAY).isLive(DAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void anOverrideOfAnotherRuleChangesNothing() {
        assertThat(decide(override("LET-01", Roles.MANAGER, DAY.plusDays(1)))).isSameAs(offer.decide(BEYOND));
        assertThat(decide(override("SAF-01", Roles.MANAGER, DAY.plusDays(1)))).isSameAs(offer.decide(BEYOND));
    }

    @Test
    void aRecordReplaysToTheExplanation() {
        DecisionRecord record = offer.record(BEYOND, List.empty(), DAY);

        assertThat(record.stamp()).isEqualTo(SmallOffer.policy().stamp());
        assertThat(record.question()).isEqualTo("may-plan-session");
        assertThat(record.fired()).containsExactly(new RuleId("LET-01"), new RuleId("LIM-02"));
        assertThat(offer.replay(record).map(Ruling::explanation)).contains(offer.explain(BEYOND));
        assertThat(offer.replay(record).map(Ruling::verdict)).contains(offer.decide(BEYOND));
    }

    @Test
    void aRecordKeepsWhatWasSetAsideAndLeavesOutWhatDidNotCount() {
        RuleOverride counts = override("LIM-02", Roles.MANAGER, DAY.plusDays(1));
        List<RuleOverride> brought = List.of(
                counts,
                override("LIM-02", Roles.LINK_WORKER, DAY.plusDays(1)),
                override("LIM-02", Roles.MANAGER, DAY),
                override("SAF-01", Roles.MANAGER, DAY.plusDays(1)));

        DecisionRecord record = offer.record(BEYOND, brought, DAY);

        assertThat(record.overrides()).containsExactly(counts);
        assertThat(offer.replay(record).map(Ruling::verdict)).contains(offer.decide(BEYOND, brought, DAY));
    }

    private static DecisionRecord kept(DecisionRecord record, PolicyStamp stamp, String question, Seq<RuleId> fired) {
        return new DecisionRecord(stamp, question, record.day(), record.facts(), record.overrides(), fired);
    }

    @Test
    void aRecordOfAnotherPolicyOrQuestionGivesNothing() {
        DecisionRecord record = offer.record(BEYOND, List.empty(), DAY);
        PolicyStamp stamp = record.stamp();
        PolicyStamp other = new PolicyStamp(stamp.id(), "2", stamp.hash());

        assertThat(offer.replay(kept(record, other, record.question(), record.fired())))
                .isEmpty();
        assertThat(offer.replay(kept(record, stamp, "may-sing", record.fired())))
                .isEmpty();
        assertThat(offer.replay(kept(record, stamp, record.question(), List.empty())))
                .isEmpty();
    }

    @Test
    void aRecordWithoutAFactIsRefusedByItsName() {
        DecisionRecord record = offer.record(BEYOND, List.empty(), DAY);
        FactValues less = new FactValues(record.facts().values().remove("used"));

        assertThatThrownBy(() -> offer.replay(
                        new DecisionRecord(record.stamp(), record.question(), DAY, less, List.empty(), record.fired())))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageStartingWith("the fact `used` is not known");
    }

    @Test
    void aFactThatNobodyHandsInIsAskedForAsASupplement() {
        assertThatThrownBy(() -> offer.outcome(FactValues.NONE.with(SmallOffer.USED, 3)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageContaining("a supplement of the context or situation");
        assertThatThrownBy(() -> SmallOffer.policy().compile(Asked.of(SmallOffer.MAY_PLAN, String.class)))
                .isInstanceOf(UnfitSituation.class)
                .hasMessageContaining("`used`");
    }

    @Test
    void aValueOutOfRangeIsRefusedByTheNameOfItsFact() {
        for (String name : List.of("used", "granted", "concern", "letter")) {
            for (long value : new long[] {-1, 41}) {
                FactValues outside = new FactValues(BEYOND.values().put(name, value));

                assertThatThrownBy(() -> offer.outcome(outside))
                        .isInstanceOf(UnfitSituation.class)
                        .hasMessage("the fact `" + name + "` is outside its range");
                assertThatThrownBy(() -> offer.decide(outside)).isInstanceOf(UnfitSituation.class);
                assertThatThrownBy(() -> offer.explain(outside)).isInstanceOf(UnfitSituation.class);
            }
        }
        assertThatThrownBy(() -> FactValues.NONE.with(SmallOffer.USED, 41)).isInstanceOf(UnfitSituation.class);
    }

    @Test
    void aPolicyThatDoesNotKnowTheQuestionIsAMistake() {
        Question other = ((ImmutableQuestion) SmallOffer.MAY_PLAN).withName("may-sing");

        assertThatThrownBy(() -> SmallOffer.policy().compile(Asked.ofValues(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy does not know the question `may-sing`");
    }

    @Test
    void tellsWhichTwoFactsTogetherWouldLeadElsewhere() {
        Question both = ((ImmutableQuestion) SmallOffer.MAY_PLAN).withName("may-go-on");
        CompiledPolicy<FactValues> policy = Policy.draft("both", "1")
                .withTiers(SmallOffer.SAFEGUARDING, SmallOffer.ALLOWANCE)
                .withQuestions(both)
                .withRules(Rules.rule("B-1")
                        .in(SmallOffer.ALLOWANCE)
                        .asked(both)
                        .says("it needs a letter and four units granted")
                        .when(SmallOffer.LETTER.isNotTrue().or(SmallOffer.GRANTED.isLessThan(4)))
                        .then(Rules.needsDecision("one is missing", Roles.MANAGER))
                        .from(Rules.assumed("for trials")))
                .build()
                .get()
                .compile(Asked.ofValues(both));

        assertThat(policy.explain(BEYOND).changes()).isEmpty();
        assertThat(policy.changes(BEYOND).map(change -> change.facts().mkString(", ") + ": " + change.outcome()))
                .containsExactly("granted = 4 units, letter = yes: PERMITTED");
    }

    /** Whoever set the limit aside does not hear that with other grants it would refuse: it would be set aside there too. */
    @Test
    void whatWasSetAsideIsNoReasonElsewhereEither() {
        Seq<RuleOverride> aside = List.of(override("LIM-02", Roles.MANAGER, DAY.plusDays(1)));

        assertThat(offer.explain(BEYOND).changes()).isNotEmpty();
        assertThat(offer.explain(BEYOND, aside, DAY).changes()).isEmpty();
    }

    @Test
    void aRefusalTellsWhatWouldLeadElsewhere() {
        Ruling ruling = new Ruling(offer.decide(BEYOND), offer.explain(BEYOND), List.empty());
        Refusals refusals = ruling.unless(List.empty(), "session planned").getLeft();

        assertThat(refusals.explanations()).containsExactly(offer.explain(BEYOND));
        assertThat(refusals.explanations().flatMap(Explanation::changes))
                .containsExactly(new Explanation.Change(
                        LinkedHashSet.of(new ObservedFact("granted", "4 units")), Outcome.PERMITTED));
        assertThat(new Refusals(refusals.all()).explanations()).isEmpty();
    }
}
