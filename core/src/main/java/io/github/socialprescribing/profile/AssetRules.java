package io.github.socialprescribing.profile;

import static io.github.socialprescribing.asset.AssetQuestions.AFTER_VERIFYING;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.asset.AssetFacts;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How long what is known of an asset is trusted. */
final class AssetRules {

    static final Parameter VERIFY_DAYS = new Parameter(
            "verify-days",
            "days after which somebody looks again whether an asset is still there",
            "days",
            1,
            3_650,
            182,
            assumed("half a year; groups move and end with their seasons"));

    static final Parameter LOOK_AGAIN_DAYS = new Parameter(
            "look-again-days",
            "days until somebody has looked whether an asset is still there",
            "days",
            1,
            365,
            28,
            assumed("four weeks are time enough for a visit or a call"));

    private AssetRules() {}

    static Seq<Question> questions() {
        return List.of(AFTER_VERIFYING.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(VERIFY_DAYS, LOOK_AGAIN_DAYS);
    }

    static Seq<Rule> all() {
        return List.of(rule("AST-01")
                .in(Tiers.MONITORING)
                .asked(AFTER_VERIFYING.question())
                .says("an asset that nobody has seen for long is looked at again")
                .when(AssetFacts.DAYS_SINCE_VERIFIED.isAtLeast(VERIFY_DAYS))
                .then(oblige(
                        "VERIFY_ASSET",
                        "see whether the asset is still there and as described",
                        within(LOOK_AGAIN_DAYS, Due.Unit.DAYS)))
                .from(assumed("a map that sends people to closed doors is worse than none")));
    }
}
