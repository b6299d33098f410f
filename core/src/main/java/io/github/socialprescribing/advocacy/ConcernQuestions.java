package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy about safeguarding concerns. */
public final class ConcernQuestions {

    /** What follows when a concern is raised? Only duties and advice are heard: raising one is never refused. */
    public static final Asked<ConcernSituation> AFTER_CONCERN = Asked.of(
                    Question.builder()
                            .name("after-concern")
                            .meaning("what follows when a safeguarding concern is raised?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    ConcernSituation.class)
            .with(ConcernFacts.REPORTED, ConcernSituation::reported)
            .with(ConcernFacts.MANAGER_TOLD, ConcernSituation::managerTold)
            .supplementedBy(ConcernSituation::supplement);

    private ConcernQuestions() {}
}
