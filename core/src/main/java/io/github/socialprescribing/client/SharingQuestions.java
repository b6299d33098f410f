package io.github.socialprescribing.client;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy before anybody is told anything about a client. */
public final class SharingQuestions {

    /** May this be told to them? */
    public static final Asked<SharingSituation> MAY_SHARE = Asked.of(
                    Question.builder()
                            .name("may-share")
                            .meaning("may this be told to them?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    SharingSituation.class)
            .with(SharingFacts.CONSENTED, SharingSituation::consented)
            .with(SharingFacts.LEGAL_BASIS, SharingSituation::legalBasis)
            .with(SharingFacts.AUTHORISED, SharingSituation::authorised)
            .supplementedBy(SharingSituation::supplement);

    private SharingQuestions() {}
}
