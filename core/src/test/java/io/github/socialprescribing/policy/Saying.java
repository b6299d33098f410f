package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.inFavour;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.List;

/** Rules of a few words, and the verdict to which they come in one situation. */
final class Saying {

    static final CountFact USED = CountFact.of("used", "units used", "units", 0, 40);
    static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    static final Tier TIER = new Tier(3, "allowance", true);
    static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");
    static final FactValues SITUATION = FactValues.NONE.with(USED, 5).with(OPEN, true);

    private Saying() {}

    static Question question(Approval... approvals) {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED, OPEN))
                .approvals(List.of(approvals))
                .build();
    }

    static Rule says(String id, Condition when, Effect... effects) {
        return rule(id).in(TIER)
                .asked(question())
                .says("rule " + id)
                .when(when)
                .then(effects)
                .from(assumed("for trials"));
    }

    static Rule says(String id, Effect... effects) {
        return says(id, Condition.always(), effects);
    }

    static CompiledPolicy<FactValues> policy(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withParameters(new Parameter("soon", "how soon", "days", 0, 30, 3, assumed("for trials")))
                .withRules(rules)
                .build()
                .get()
                .compile(Asked.ofValues(question));
    }

    static Verdict verdict(Rule... rules) {
        return policy(question(), rules).decide(SITUATION);
    }

    static Verdict.Need need(Verdict verdict) {
        return ((Verdict.NeedsDecision) verdict).need();
    }

    static Effect[] everything() {
        return new Effect[] {
            refuse(FULL),
            needsDecision("people decide", Roles.MANAGER),
            permit("why not"),
            inFavour("she asked for it"),
            oblige("TELL", "tell"),
            advise("look"),
            Rules.lowestFirst(USED)
        };
    }
}
