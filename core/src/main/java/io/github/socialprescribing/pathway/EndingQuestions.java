package io.github.socialprescribing.pathway;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/** What the decider asks of a policy about endings. Where no rule permits one, people decide. */
public final class EndingQuestions {

    /** May the client be discharged as planned? */
    public static final Asked<EndingSituation> MAY_DISCHARGE =
            question("may-discharge", "may the client be discharged as planned?");

    /**
     * May the pathway end because the client wants it to? That they moved, that another service goes on, and that it should
     * never have been opened, is asked likewise: whoever is at risk is not let go by any of them.
     */
    public static final Asked<EndingSituation> MAY_END_AT_CLIENTS_WISH =
            question("may-end-at-clients-wish", "may the pathway end because the client wants it to?");

    private EndingQuestions() {}

    private static Asked<EndingSituation> question(String name, String meaning) {
        Question question = Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(EndingRefusals.ENDING_NEEDS_DECISION)
                .otherwise(Outcome.NEEDS_DECISION)
                .approvals(List.of(new Approval(Roles.MANAGER, 1)))
                .build();
        return Asked.of(question, EndingSituation.class)
                .with(EndingFacts.PLAN_AGREED, EndingSituation::planAgreed)
                .with(EndingFacts.SESSION_HELD, EndingSituation::endingSessionHeld)
                .with(EndingFacts.PROFESSIONALLY_REFERRED, EndingSituation::professionallyReferred)
                .with(EndingFacts.SAFEGUARDING_OPEN, EndingSituation::safeguardingOpen)
                .with(EndingFacts.CONCERN_OPEN, EndingSituation::endingConcernOpen)
                .with(EndingFacts.OPEN_CONNECTIONS, EndingSituation::openConnections)
                .with(EndingFacts.SHARING_WITHHELD, EndingSituation::sharingWithheld)
                .supplementedBy(EndingSituation::supplement);
    }
}
