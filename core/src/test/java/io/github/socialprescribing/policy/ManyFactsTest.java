package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** However many facts a policy has, each is looked at in its own place, and checked against its own range. */
class ManyFactsTest {

    private static final int MOST = 16;
    private static final Tier TIER = new Tier(3, "allowance", true);

    private static final class Situation {

        private final long[] counts = new long[2 * MOST];
        private final boolean[] flags = new boolean[MOST];
    }

    private static Asked<Situation> asked() {
        return Asked.of(
                Question.builder()
                        .name("may")
                        .meaning("whether it may be")
                        .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                        .build(),
                Situation.class);
    }

    private static CountFact count(int place, long most) {
        return CountFact.of("count-" + (10 + place), "count " + place, "", 0, most);
    }

    private static Rule says(Asked<?> asked, int place, Condition when) {
        return rule("R-" + (10 + place))
                .in(TIER)
                .asked(asked.question())
                .says("rule " + place)
                .when(when)
                .then(advise("look"))
                .from(assumed("for trials"));
    }

    private static CompiledPolicy<Situation> compiled(Asked<Situation> asked, List<Condition> conditions) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(asked.question())
                .withRules(conditions.zipWithIndex((condition, place) -> says(asked, place, condition)))
                .build()
                .get()
                .compile(asked);
    }

    private static Asked<Situation> reading(Asked<Situation> asked, CountFact fact, int place) {
        return asked.with(fact, situation -> situation.counts[place]);
    }

    private static Seq<RuleId> fired(CompiledPolicy<Situation> policy, Situation situation) {
        return policy.decide(situation).fired();
    }

    private static RuleId id(int place) {
        return new RuleId("R-" + (10 + place));
    }

    private static void assertCounts(int facts, long most) {
        Asked<Situation> asked = asked();
        for (int i = 0; i < facts; i++) {
            asked = reading(asked, count(i, most), i);
        }
        CompiledPolicy<Situation> policy =
                compiled(asked, List.range(0, facts).map(i -> count(i, most).is(1)));

        assertEachIsLookedAt(policy, facts, most);
        for (int i = 0; i < Lanes.OFTEN; i++) {
            policy.outcome(new Situation());
        }
        assertEachIsLookedAt(policy, facts, most);
    }

    private static void assertEachIsLookedAt(CompiledPolicy<Situation> policy, int facts, long most) {
        assertThat(fired(policy, new Situation())).isEmpty();
        for (int i = 0; i < facts; i++) {
            Situation one = new Situation();
            one.counts[i] = 1;
            assertThat(fired(policy, one)).containsExactly(id(i));
            Situation beyond = new Situation();
            beyond.counts[i] = most + 1;
            assertThatThrownBy(() -> policy.outcome(beyond))
                    .hasMessage("the fact `" + count(i, most).name() + "` is outside its range");
            beyond.counts[i] = -1;
            assertThatThrownBy(() -> policy.outcome(beyond)).isInstanceOf(UnfitSituation.class);
        }
    }

    @Test
    void countsOfANarrowRange() {
        for (int facts = 1; facts <= MOST; facts++) {
            assertCounts(facts, 5);
        }
    }

    @Test
    void moreCountsThanALaneHasSites() {
        assertCounts(Lane.SITES, 5);
        assertCounts(Lane.SITES + 1, 5);
        assertCounts(2 * MOST, 5);
    }

    @Test
    void countsOfAWideRange() {
        assertCounts(3, 1023);
        assertCounts(3, 1024);
        assertCounts(3, 1_000_000);
    }

    @Test
    void flags() {
        for (int facts = 1; facts <= MOST; facts++) {
            List<FlagFact> flags = List.range(0, facts).map(i -> FlagFact.of("flag-" + (10 + i), "flag " + i));
            Asked<Situation> asked = asked();
            for (int i = 0; i < facts; i++) {
                int place = i;
                asked = asked.with(flags.get(i), situation -> situation.flags[place]);
            }
            CompiledPolicy<Situation> policy = compiled(asked, flags.map(FlagFact::isTrue));

            assertThat(fired(policy, new Situation())).isEmpty();
            for (int i = 0; i < facts; i++) {
                Situation one = new Situation();
                one.flags[i] = true;
                assertThat(fired(policy, one)).containsExactly(id(i));
            }
        }
    }

    @Test
    void differencesAndTheRangesOfTheirCounts() {
        for (int pairs = 1; pairs <= 6; pairs++) {
            Asked<Situation> asked = asked();
            for (int i = 0; i < 2 * pairs; i++) {
                asked = reading(asked, count(i, 5), i);
            }
            CompiledPolicy<Situation> policy = compiled(
                    asked, List.range(0, pairs).map(i -> count(2 * i, 5).isMoreThan(count(2 * i + 1, 5))));

            assertThat(fired(policy, new Situation())).isEmpty();
            for (int i = 0; i < pairs; i++) {
                Situation one = new Situation();
                one.counts[2 * i] = 3;
                one.counts[2 * i + 1] = 2;
                assertThat(fired(policy, one)).containsExactly(id(i));
                one.counts[2 * i + 1] = 3;
                assertThat(fired(policy, one)).isEmpty();
                one.counts[2 * i] = 6;
                one.counts[2 * i + 1] = 6;
                assertThatThrownBy(() -> policy.outcome(one)).isInstanceOf(UnfitSituation.class);
            }
        }
    }

    @Test
    void moreThanSixtyFourCases() {
        Asked<Situation> asked = asked();
        for (int i = 0; i < MOST; i++) {
            asked = reading(asked, count(i, 5), i);
        }
        CompiledPolicy<Situation> policy = compiled(
                asked, List.range(0, 5 * MOST).map(i -> count(i % MOST, 5).is(1L + i / MOST)));

        for (int i = 0; i < 5 * MOST; i++) {
            Situation one = new Situation();
            one.counts[i % MOST] = 1L + i / MOST;
            assertThat(fired(policy, one)).containsExactly(id(i));
            assertThat(fired(policy, one)).containsExactly(id(i));
        }
        assertThat(fired(policy, new Situation())).isEmpty();
    }
}
