package io.github.socialprescribing.asset;

import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Tier;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The criteria of an asset, written as a policy. */
final class MayCome {

    private static final Tier TIER = new Tier(2, "whom it is for", /* overridable= */ true);

    private MayCome() {}

    static Question question(Seq<Fact> facts) {
        Seq<Assumption> ages =
                facts.contains(EligibilityFacts.AGE_AT_LEAST) && facts.contains(EligibilityFacts.AGE_AT_MOST)
                        ? List.of(Assumption.atMost(EligibilityFacts.AGE_AT_LEAST, EligibilityFacts.AGE_AT_MOST))
                        : List.empty();
        return Question.builder()
                .name("may-come")
                .meaning("is the asset for this client?")
                .decision(RefusalCodes.DECISION_NEEDED)
                .facts(facts)
                .assumptions(ages)
                .build();
    }

    static Policy policy(Seq<Criterion> criteria, Seq<Fact> facts) {
        Question question = question(facts);
        return Policy.draft("ELIGIBILITY", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(criteria.map(it -> asRule(it, question)))
                .build()
                .getOrElseThrow(
                        faults -> new IllegalArgumentException("criteria that no policy could have: " + faults));
    }

    private static Rule asRule(Criterion criterion, Question question) {
        return rule(criterion.id().value())
                .in(TIER)
                .asked(question)
                .says("it is for " + criterion.says())
                .when(criterion.condition().negate())
                .then(refuse(IntakeRefusals.NOT_ELIGIBLE, remedy(criterion)))
                .from(source("whoever runs the asset says so"));
    }

    private static String remedy(Criterion criterion) {
        return "look elsewhere, for this is for " + criterion.says();
    }

    /** The same refusal as the policy's, of somebody of whom less may be known than a policy asks for. */
    static Refusal refusal(Criterion criterion, Seq<Fact> facts, FactValues known) {
        return new Refusal.Forbidden(
                IntakeRefusals.NOT_ELIGIBLE,
                remedy(criterion),
                facts.flatMap(fact -> known.find(fact.name()).map(fact::observed)),
                List.of(criterion.id()));
    }

    static FactValues mentioned(FactValues known, Criterion criterion) {
        return new FactValues(known.values().filterKeys(criterion.condition().facts()::contains));
    }
}
