package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A sound policy to spoil, and what must be told of it then. */
final class Faulty {

    static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    static final CountFact HUGE = CountFact.of("huge", "atoms", "atoms", 0, Long.MAX_VALUE);
    static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "last");
    static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    static final Tier ALLOWANCE = new Tier(3, "allowance", true);
    static final Tier FIXED = new Tier(4, "fixed", false);
    static final Question MAY = question("may", List.of(USED, OPEN, KIND), List.empty());
    static final Parameter LIMIT = parameter("limit", 6);
    static final Parameter TALK = parameter("talk", 4);

    static final RefusalCode NO = new RefusalCode("NOT_NOW", "not now", "wait");

    private Faulty() {}

    static Question question(String name, List<Fact> facts, List<Assumption> assumptions) {
        return Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(facts)
                .assumptions(assumptions)
                .build();
    }

    static Parameter parameter(String name, long value) {
        return new Parameter(name, "a number", "units", 0, 10, value, assumed("for trials"));
    }

    static RuleDraft sketch(String id) {
        return rule(id).in(ALLOWANCE).asked(MAY).says("it says something").then(advise("mind the step"));
    }

    static Rule always(String id) {
        return sketch(id).from(assumed("for trials"));
    }

    static Rule refusing(String id) {
        return sketch(id).then(Rules.refuse(NO)).from(assumed("for trials"));
    }

    static Rule when(String id, Condition condition) {
        return sketch(id).when(condition).from(assumed("for trials"));
    }

    static PolicyDraft sound() {
        return Policy.draft("trial", "1")
                .withTiers(SAFEGUARDING, ALLOWANCE, FIXED)
                .withQuestions(MAY)
                .withParameters(LIMIT, TALK)
                .withRules(always("R-1"));
    }

    static void assertFault(PolicyDraft draft, Code code, String where, String words) {
        Seq<PolicyFault> faults = draft.build().getLeft().all();
        assertThat(faults).containsExactly(new PolicyFault(code, where, words));
        assertThat(faults.head()).hasToString(code + " at `" + where + "`: " + words);
    }
}
