package io.github.socialprescribing.profile;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What a rule mentions beside its facts. */
final class Mentioned {

    private Mentioned() {}

    /** The names of the parameters in its condition and its deadlines. */
    static Set<String> parameters(Rule rule) {
        Seq<String> inDeadlines = rule.effects()
                .flatMap(effect -> effect instanceof Effect.Oblige oblige
                        ? oblige.within()
                                .toList()
                                .flatMap(deadline -> deadline.amount().parameters())
                        : List.empty());
        return rule.condition().parameters().addAll(inDeadlines);
    }

    /** The same rule, an exception to no other rules than these. */
    static Rule silencingOnly(Set<RuleId> present, Rule rule) {
        return Rule.builder()
                .id(rule.id())
                .tier(rule.tier())
                .questions(rule.questions())
                .says(rule.says())
                .condition(rule.condition())
                .effects(rule.effects())
                .provenance(rule.provenance())
                .effective(rule.effective())
                .exceptionTo(rule.exceptionTo().filter(present::contains))
                .build();
    }
}
