package io.github.socialprescribing.asset;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy about assets. */
public final class AssetQuestions {

    /** What follows from the time since somebody last saw an asset? A duty makes it stale; only duties and advice are heard. */
    public static final Asked<VerificationSituation> AFTER_VERIFYING = Asked.of(
                    Question.builder()
                            .name("after-verifying")
                            .meaning("what follows from the time since somebody last saw this asset?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    VerificationSituation.class)
            .with(AssetFacts.DAYS_SINCE_VERIFIED, VerificationSituation::daysSinceVerified)
            .supplementedBy(VerificationSituation::supplement);

    private AssetQuestions() {}
}
