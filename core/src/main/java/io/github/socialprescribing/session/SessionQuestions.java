package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.LinkedHashSet;

/** What deciders ask of a policy about sessions. Both are contact questions: safeguarding's permit supersedes. */
public final class SessionQuestions {

    private static final int SAFEGUARDING = 1;

    /** May this session be put in the diary? Limits are asked here, and only here. */
    public static final Asked<SessionSituation> MAY_PLAN_SESSION =
            contactQuestion("may-plan-session", "may this session be planned?");

    /** What follows from a contact that happened? It is recorded in any case, so only duties and advice are heard. */
    public static final Asked<SessionSituation> AFTER_CONTACT =
            contactQuestion("after-contact", "what follows from this contact?");

    private SessionQuestions() {}

    private static Asked<SessionSituation> contactQuestion(String name, String meaning) {
        Question question = Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(RefusalCodes.DECISION_NEEDED)
                .supersedingTiers(LinkedHashSet.of(SAFEGUARDING))
                .build();
        return Asked.of(question, SessionSituation.class)
                .with(SessionFacts.COUNTED, SessionSituation::counted)
                .with(SessionFacts.ASKED, SessionSituation::asked)
                .with(SessionFacts.ASKED_FOR, it -> (long) it.counted() + it.planned() + it.asked())
                .with(SessionFacts.GRANTED, SessionSituation::granted)
                .with(SessionFacts.ENDING, SessionSituation::ending)
                .with(SessionFacts.ENDING_ARRANGED, SessionSituation::endingArranged)
                .with(SessionFacts.EXTENSION_PENDING, SessionSituation::extensionPending)
                .with(SessionFacts.SAFEGUARDING_OPEN, SessionSituation::safeguardingOpen)
                .supplementedBy(SessionSituation::supplement);
    }
}
