package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Policies;
import io.github.socialprescribing.arbitrary.PublishedPolicies;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.DecisionRecord;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<Policy> policies() {
        return Policies.policies();
    }

    @Provide
    Arbitrary<FactValues> situations() {
        return Policies.situations();
    }

    @Provide
    Arbitrary<Policy> published() {
        return PublishedPolicies.policies();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PublishedPolicies.days();
    }

    private static Policy again(PolicyFormat format, Policy policy) {
        ReadResult<Policy> read =
                SocialPrescribingJson.read(format, Samples.bytes(SocialPrescribingJson.write(format, policy)));
        assertThat(read.problems()).isEmpty();
        return read.value().get();
    }

    @Property(tries = 150)
    void aPolicyIsReadAsItWasWrittenWithTheSameHash(@ForAll("policies") Policy policy) {
        Policy again = again(Formats.POLICY.over(policy.questions()), policy);

        assertThat(again).isEqualTo(policy);
        assertThat(again.hash()).isEqualTo(policy.hash());
    }

    @Property(tries = 100)
    void daysCountingNumbersThatBelongTogetherAndSourcesAreReadAsTheyWereWritten(@ForAll("published") Policy policy) {
        Policy again = again(Formats.POLICY.over(policy.questions()), policy);

        assertThat(again).isEqualTo(policy);
        assertThat(again.hash()).isEqualTo(policy.hash());
        assertThat(again.effective()).isEqualTo(policy.effective());
        assertThat(again.counting()).isEqualTo(policy.counting());
        assertThat(again.relations()).isEqualTo(policy.relations());
        assertThat(again.rules().map(Rule::provenance)).isEqualTo(policy.rules().map(Rule::provenance));
    }

    @Property(tries = 60)
    void ofThePartOfADayTheWholeIsWrittenAndTheDayGivesThePartAgain(
            @ForAll("published") Policy policy, @ForAll("days") LocalDate day) {
        Policy part = policy.asOf(day);
        Policy again = again(Formats.POLICY.over(policy.questions()), part);

        assertThat(again).isEqualTo(policy);
        assertThat(again.asOf(day)).isEqualTo(part);
        assertThat(again.stamp()).isEqualTo(part.stamp());
    }

    @Example
    void everyShippedPolicyIsReadAsItWasWritten() {
        assertThat(Profiles.all()).hasSize(11).allSatisfy(policy -> {
            Policy again = again(Formats.POLICY, policy);
            assertThat(again).isEqualTo(policy);
            assertThat(again.hash()).isEqualTo(policy.hash());
        });
    }

    @Property(tries = 100)
    void aDecisionIsReadAsItWasWritten(@ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled =
                policy.compile(Asked.ofValues(policy.questions().head()));
        Decision decision = Decision.of(compiled, situation);

        ReadResult<Decision> read = SocialPrescribingJson.read(
                Formats.DECISION, Samples.bytes(SocialPrescribingJson.write(Formats.DECISION, decision)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(decision);
    }

    @Property(tries = 100)
    void aRecordIsReadAsItWasWrittenAndGivesTheVerdictAgain(
            @ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        CompiledPolicy<FactValues> compiled =
                policy.compile(Asked.ofValues(policy.questions().head()));
        Seq<RuleOverride> aside = policy.overrides()
                .map(right -> new RuleOverride(
                        right.rule(),
                        new ActorId("manager-1"),
                        Roles.MANAGER,
                        new Narrative("this once"),
                        DAY.plusDays(1)));
        DecisionRecord record = compiled.record(situation, aside, DAY);

        ReadResult<DecisionRecord> read = SocialPrescribingJson.read(
                Formats.DECISION_RECORD, Samples.bytes(SocialPrescribingJson.write(Formats.DECISION_RECORD, record)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(record);
        assertThat(compiled.replay(read.value().get()).map(Ruling::verdict))
                .containsExactly(compiled.decide(situation, aside, DAY));
    }

    /** What a record holds is the facts of its question; the bound is the one that its documentation tells. */
    @Example
    void aRecordOfAShippedPolicyIsSmall() {
        for (Policy policy : Profiles.all()) {
            for (Question question : policy.questions()) {
                CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));
                FactValues lowest = compiled.facts()
                        .foldLeft(
                                FactValues.NONE,
                                (known, fact) -> new FactValues(known.values().put(fact.name(), fact.least())));
                DecisionRecord record = compiled.record(lowest, List.empty(), DAY);

                assertThat(Samples.bytes(SocialPrescribingJson.write(Formats.DECISION_RECORD, record)))
                        .as(policy.id() + " " + question.name())
                        .hasSizeLessThan(2000);
            }
        }
    }
}
