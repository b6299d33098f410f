package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;

/** Sixteen units are offered, more need a grant, and an open concern opens every door: small enough to be read at once. */
final class SmallOffer {

    static final CountFact USED = CountFact.of("used", "units used", "units", 0, 40);
    static final CountFact GRANTED =
            CountFact.of("granted", "units granted", "units", 0, 40).thatCanChange();
    static final CountFact SPENT = CountFact.of("spent", "units of grants used", "units", 0, 40);
    static final FlagFact CONCERN = FlagFact.of("concern", "a safeguarding concern is open");
    static final FlagFact LETTER =
            FlagFact.of("letter", "the referrer has had a letter").thatCanChange();

    static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    static final Tier ALLOWANCE = new Tier(3, "allowance", true);

    static final Question MAY_PLAN = Question.builder()
            .name("may-plan-session")
            .meaning("whether a further session may be planned")
            .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision"))
            .facts(List.of(USED, GRANTED, SPENT, CONCERN, LETTER))
            .assumptions(List.of(Assumption.atMost(SPENT, GRANTED)))
            .supersedingTiers(LinkedHashSet.of(1))
            .build();

    private SmallOffer() {}

    static Policy policy() {
        return Policy.draft("offer", "1")
                .withTiers(SAFEGUARDING, ALLOWANCE)
                .withQuestions(MAY_PLAN)
                .withRules(
                        rule("SAF-01")
                                .in(SAFEGUARDING)
                                .asked(MAY_PLAN)
                                .says("with an open concern contact is always permitted")
                                .when(CONCERN.isTrue())
                                .then(permit("a concern is open"))
                                .from(assumed("duty of care")),
                        rule("LIM-02")
                                .in(ALLOWANCE)
                                .asked(MAY_PLAN)
                                .says("beyond sixteen units a grant is needed")
                                .when(USED.isMoreThan(GRANTED.plus(16)))
                                .then(refuse(new RefusalCode("LIMIT", "the offer is used up", "a grant")))
                                .from(assumed("the offer")),
                        rule("LET-01")
                                .in(ALLOWANCE)
                                .asked(MAY_PLAN)
                                .says("the referrer hears of it")
                                .when(LETTER.isNotTrue())
                                .then(oblige("LETTER", "write to the referrer"))
                                .from(assumed("courtesy")))
                .withOverrides(OverrideRight.of("LIM-02", Roles.MANAGER))
                .build()
                .get();
    }

    static CompiledPolicy<FactValues> compiled() {
        return policy().compile(Asked.ofValues(MAY_PLAN));
    }
}
