package io.github.socialprescribing.referral;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What the decider asks of a policy about intake. */
public final class IntakeQuestions {

    /** May this referral be accepted? */
    public static final Asked<IntakeSituation> MAY_ACCEPT = Asked.of(
                    Question.builder()
                            .name("may-accept")
                            .meaning("may this referral be accepted?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    IntakeSituation.class)
            .with(IntakeFacts.CONSENTED, IntakeSituation::consented)
            .with(IntakeFacts.OPEN_PATHWAYS, IntakeSituation::openPathways)
            .with(IntakeFacts.SELF_REFERRED, IntakeSituation::selfReferred)
            .supplementedBy(IntakeSituation::supplement);

    private IntakeQuestions() {}
}
