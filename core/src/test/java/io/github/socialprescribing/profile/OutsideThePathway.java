package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Every rule that stands outside a single pathway, in one policy. */
final class OutsideThePathway {

    static final Seq<Rule> RULES = List.of(
                    WorkforceRules.all(),
                    ConnectionRules.all(),
                    AssetRules.all(),
                    CommunityRules.all(),
                    FeedbackRules.all(),
                    MonitoringRules.all())
            .flatMap(rules -> rules);

    static final Policy POLICY = Policy.draft("outside-the-pathway", "1")
            .withTiers(Tiers.all())
            .withQuestions(List.of(
                            WorkforceRules.questions(),
                            ConnectionRules.questions(),
                            AssetRules.questions(),
                            CommunityRules.questions(),
                            FeedbackRules.questions(),
                            MonitoringRules.questions())
                    .flatMap(questions -> questions)
                    .toJavaArray(Question[]::new))
            .withParameters(List.of(
                            WorkforceRules.parameters(),
                            ConnectionRules.parameters(),
                            AssetRules.parameters(),
                            CommunityRules.parameters(),
                            FeedbackRules.parameters(),
                            MonitoringRules.parameters())
                    .flatMap(parameters -> parameters)
                    .toJavaArray(Parameter[]::new))
            .withRules(RULES)
            .build()
            .get();

    private OutsideThePathway() {}

    static <S> Verdict ask(Asked<S> asked, S situation) {
        return POLICY.compile(asked).decide(situation);
    }

    /** What one rule brought to a verdict, in words: its refusal, whose decision it asks for, its duty, advice, order. */
    static Seq<String> said(Verdict verdict, String id) {
        RuleId rule = new RuleId(id);
        Seq<String> besides = verdict.duties()
                .filter(it -> it.rule().equals(rule))
                .map(it -> "oblige " + it)
                .appendAll(verdict.advice().filter(it -> it.rule().equals(rule)).map(it -> "advise"))
                .appendAll(verdict.besides()
                        .grounds()
                        .filter(it -> it.rule().equals(rule))
                        .map(it -> "permit"))
                .appendAll(ranks(verdict, id));
        return verdict.match(
                permitted -> besides,
                needs -> needs.need().rules().contains(rule)
                        ? besides.prepend("needs "
                                + needs.need()
                                        .approvals()
                                        .map(Approval::toString)
                                        .mkString(" and "))
                        : besides,
                refused -> besides.prependAll(refused.objections()
                        .filter(it -> it.rule().equals(rule))
                        .map(it -> "refuse " + it.code())));
    }

    private static Seq<String> ranks(Verdict verdict, String id) {
        return RULES.filter(it -> it.id().value().equals(id))
                .flatMap(Rule::effects)
                .filter(it -> it instanceof Effect.Rank rank
                        && verdict.besides().ranks().contains(rank))
                .map(it -> "rank");
    }
}
