package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Written.FULL;
import static io.github.socialprescribing.policy.Written.GRANTED;
import static io.github.socialprescribing.policy.Written.KIND;
import static io.github.socialprescribing.policy.Written.LIMIT;
import static io.github.socialprescribing.policy.Written.OPEN;
import static io.github.socialprescribing.policy.Written.SPRING;
import static io.github.socialprescribing.policy.Written.TALK;
import static io.github.socialprescribing.policy.Written.USED;
import static io.github.socialprescribing.policy.Written.always;
import static io.github.socialprescribing.policy.Written.assertAllDiffer;
import static io.github.socialprescribing.policy.Written.draft;
import static io.github.socialprescribing.policy.Written.plain;
import static io.github.socialprescribing.policy.Written.question;
import static io.github.socialprescribing.policy.Written.then;
import static io.github.socialprescribing.policy.Written.when;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.Test;

/** The hash of a policy follows all that its rules say: when they apply, and what then. */
class RuleHashTest {

    @Test
    void followsItsRules() {
        assertAllDiffer(
                plain(),
                draft(question(), always().withSays("it says more")),
                draft(question(), always().withProvenance(Rules.paper("for trials"))),
                draft(question(), always().withProvenance(Rules.source("for trials"))),
                draft(question(), always().withEffective(SPRING)),
                draft(question(), always(), always().withId(new io.github.socialprescribing.identity.RuleId("R-2"))),
                draft(
                        question(),
                        always(),
                        always().withId(new io.github.socialprescribing.identity.RuleId("R-2"))
                                .withExceptionTo(LinkedHashSet.of(always().id()))),
                plain().withTiers(new Tier(4, "another", true)),
                draft(question(), always().withTier(4)).withTiers(new Tier(4, "another", true)),
                plain().withQuestions(question().withName("other")),
                draft(question(), always().withQuestions(LinkedHashSet.of("other")))
                        .withQuestions(question().withName("other")));
    }

    @Test
    void followsTheConditionsOfItsRules() {
        assertAllDiffer(
                plain(),
                when(USED.is(3)),
                when(USED.is(4)),
                when(GRANTED.is(3)),
                when(USED.isNot(3)),
                when(USED.is(LIMIT)),
                when(USED.is(TALK)),
                when(USED.is(LIMIT.plus(TALK))),
                when(USED.is(GRANTED)),
                when(USED.is(GRANTED.plus(1))),
                when(OPEN.isTrue()),
                when(OPEN.isNotTrue()),
                when(KIND.is("first")),
                when(KIND.is("last")),
                when(KIND.isOneOf("first", "last")),
                when(Condition.not(USED.is(3))),
                when(USED.is(3).and(OPEN.isTrue())),
                when(USED.is(3).or(OPEN.isTrue())),
                when(USED.is(3).and(OPEN.isTrue()).or(KIND.is("last"))),
                when(USED.is(3).or(OPEN.isTrue()).and(KIND.is("last"))));
    }

    @Test
    void followsTheEffectsOfItsRules() {
        assertAllDiffer(
                plain(),
                then(advise("mind the dog")),
                then(Rules.permit("mind the step")),
                then(Rules.refuse(FULL)),
                then(Rules.refuse(FULL, "ask elsewhere")),
                then(Rules.refuse(new RefusalCode("FULL", "nobody is there", "wait"))),
                then(Rules.needsDecision("mind the step")),
                then(Rules.needsDecision("mind the step", Roles.MANAGER)),
                then(Rules.needsDecision(Side.NEITHER, "mind the step", new Approval(Roles.MANAGER, 2))),
                then(Rules.needsDecision(Side.AGAINST, "mind the step", new Approval(Roles.MANAGER, 2))),
                then(Rules.inFavour("mind the step")),
                then(Rules.against("mind the step")),
                then(Rules.oblige("TELL", "tell")),
                then(Rules.oblige("TELL", "say")),
                then(Rules.oblige("SAY", "tell")),
                then(Rules.oblige("TELL", "tell", Rules.within(3, Due.Unit.DAYS))),
                then(Rules.oblige("TELL", "tell", Rules.within(3, Due.Unit.WEEKS))),
                then(Rules.oblige("TELL", "tell", Rules.within(4, Due.Unit.DAYS))),
                then(Rules.oblige("TELL", "tell", Rules.within(LIMIT, Due.Unit.DAYS))),
                then(Rules.lowestFirst(USED)),
                then(Rules.highestFirst(USED)),
                then(Rules.lowestFirst(GRANTED)),
                then(Rules.lowestFirst(USED), Rules.lowestFirst(GRANTED)),
                then(Rules.lowestFirst(GRANTED), Rules.lowestFirst(USED)));
    }
}
