package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A small policy, written in many ways, and whether they are one policy. */
final class Written {

    static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    static final CountFact GRANTED = CountFact.of("granted", "units granted", "units", 0, 10);
    static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "last");
    static final Tier TIER = new Tier(3, "allowance", true);
    static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");
    static final Parameter LIMIT = new Parameter("limit", "a number", "units", 0, 10, 6, assumed("for trials"));
    static final Parameter TALK = new Parameter("talk", "a number", "units", 0, 10, 4, assumed("for trials"));
    static final Period SPRING = Period.from(LocalDate.of(2026, 3, 1)).until(LocalDate.of(2026, 6, 1));

    private Written() {}

    static ImmutableQuestion question() {
        return (ImmutableQuestion) Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, GRANTED, OPEN, KIND))
                .build();
    }

    static ImmutableRule always() {
        return says(Condition.always(), advise("mind the step"));
    }

    static ImmutableRule says(Condition when, Effect... effects) {
        return (ImmutableRule) rule("R-1")
                .in(TIER)
                .asked(question())
                .says("it says something")
                .when(when)
                .then(effects)
                .from(assumed("for trials"));
    }

    static PolicyDraft draft(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withParameters(LIMIT, TALK)
                .withRules(rules);
    }

    static PolicyDraft plain() {
        return draft(question(), always());
    }

    static PolicyDraft when(Condition condition) {
        return draft(question(), says(condition, advise("mind the step")));
    }

    static PolicyDraft then(Effect... effects) {
        return draft(question(), says(Condition.always(), effects));
    }

    static void assertAllDiffer(PolicyDraft... drafts) {
        Seq<Policy> policies = List.of(drafts).map(draft -> draft.build().get());
        assertThat(policies.map(Policy::hash)).doesNotHaveDuplicates();
        assertThat(policies).doesNotHaveDuplicates();
        assertThat(policies.tail())
                .noneMatch(it -> PolicyDiff.between(policies.head(), it).isEmpty());
        assertThat(policies)
                .allSatisfy(it ->
                        assertThat(it.toDraft().build().get()).isEqualTo(it).hasSameHashCodeAs(it));
    }

    static void assertSame(PolicyDraft some, PolicyDraft other) {
        assertThat(some.build().get()).isEqualTo(other.build().get());
        assertThat(some.build().get().hash()).isEqualTo(other.build().get().hash());
        assertThat(PolicyDiff.between(some.build().get(), other.build().get()).isEmpty())
                .isTrue();
    }
}
