package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** One short word is the whole record, and nothing else is one. */
class CompactRecordProperties extends OverPolicies {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DecisionRecord record(Policy policy, FactValues situation) {
        return VerdictProperties.compiled(policy).record(situation, List.empty(), DAY);
    }

    @Property(tries = 150)
    void isReadAsItWasWritten(@ForAll("policies") Policy policy, @ForAll("situations") FactValues situation) {
        DecisionRecord record = record(policy, situation);

        assertThat(record.compact(policy).flatMap(word -> DecisionRecord.parse(word, policy)))
                .contains(record);
    }

    @Property(tries = 100)
    void aWordWithALetterChangedIsAnotherRecordOrNone(
            @ForAll("policies") Policy policy,
            @ForAll("situations") FactValues situation,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(max = 63) int letter) {
        DecisionRecord record = record(policy, situation);
        String word = record.compact(policy).get();
        int at = place % word.length();
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String changed = word.substring(0, at) + letters.charAt(letter) + word.substring(at + 1);

        DecisionRecord.parse(changed, policy)
                .forEach(other -> assertThat(other.compact(policy)).contains(changed));
        assertThat(DecisionRecord.parse(word.substring(0, at), policy)).isEmpty();
        assertThat(DecisionRecord.parse(word + "A", policy)).isEmpty();
    }

    @Example
    void anythingElseIsNoRecord() {
        Policy policy = SmallOffer.policy();

        for (String word : List.of("", "A", "not a record", "=", "_".repeat(43), "A".repeat(200))) {
            assertThat(DecisionRecord.parse(word, policy)).isEmpty();
        }
    }

    /** Every question of every policy, in a situation of each outcome that comes about. */
    @Example
    void isShortForThePoliciesThatComeWithTheLibrary() {
        for (Policy policy : Profiles.all()) {
            for (Question question : policy.questions()) {
                CompiledPolicy<FactValues> compiled = policy.compile(Asked.ofValues(question));
                for (FactValues situation : situations(policy, question)) {
                    DecisionRecord record = compiled.record(situation, List.empty(), DAY);
                    String word = record.compact(policy).get();

                    assertThat(word).hasSizeLessThan(150).matches("[\\w-]+");
                    assertThat(DecisionRecord.parse(word, policy)).contains(record);
                }
            }
        }
    }

    private static List<FactValues> situations(Policy policy, Question question) {
        return List.of(Outcome.values())
                .flatMap(it -> Occurrence.of(policy, question.name(), Condition.always(), it)
                        .witness())
                .map(Witness::facts);
    }

    @Example
    void aRecordOfAnotherPolicyOrOfAnOverrideHasNoShortWord() {
        FactValues beyond = FactValues.NONE
                .with(SmallOffer.USED, 20)
                .with(SmallOffer.GRANTED, 0)
                .with(SmallOffer.CONCERN, false)
                .with(SmallOffer.LETTER, false);
        RuleOverride aside = new RuleOverride(
                new io.github.socialprescribing.identity.RuleId("LIM-02"),
                new ActorId("manager"),
                Roles.MANAGER,
                new Narrative("this once"),
                DAY.plusDays(1));
        DecisionRecord plain = SmallOffer.compiled().record(beyond, List.empty(), DAY);
        Policy other = SmallOffer.policy().toDraft().withVersion("2").build().get();

        assertThat(SmallOffer.compiled().record(beyond, List.of(aside), DAY).compact(SmallOffer.policy()))
                .isEqualTo(Option.none());
        assertThat(plain.compact(other)).isEmpty();
        assertThat(DecisionRecord.parse(plain.compact(SmallOffer.policy()).get(), other))
                .isEmpty();
    }
}
