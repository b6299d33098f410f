package io.github.socialprescribing.client;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Ruling;

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

    /**
     * What the policy says of telling others. That a legal basis for telling without consent is recorded and approved comes
     * with the context, as {@link SharingFacts#LEGAL_BASIS} and {@link SharingFacts#AUTHORISED}.
     *
     * @param consents what the client agreed to
     * @param scope what must have been agreed to
     * @param context when, by whom, under which policy
     */
    public static Ruling askToShare(Consents consents, ConsentScope scope, Context context) {
        SharingSituation situation = SharingSituation.builder()
                .consented(consents.isLive(scope, context.today()))
                .legalBasis(context.supplement().has(SharingFacts.LEGAL_BASIS))
                .authorised(context.supplement().has(SharingFacts.AUTHORISED))
                .supplement(context.supplement())
                .build();
        return context.ask(MAY_SHARE, situation);
    }
}
