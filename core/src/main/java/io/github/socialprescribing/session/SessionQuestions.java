package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Total;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;

/** What deciders ask of a policy about sessions. These are contact questions: safeguarding's permit supersedes. */
public final class SessionQuestions {

    private static final int SAFEGUARDING = 1;

    /** May this session be put in the diary? Limits are asked here, and only here. */
    public static final Asked<SessionSituation> MAY_PLAN_SESSION =
            aboutSession("may-plan-session", "may this session be planned?");

    /** What follows from a contact that happened? It is recorded in any case, so only duties and advice are heard. */
    public static final Asked<SessionSituation> AFTER_CONTACT =
            aboutSession("after-contact", "what follows from this contact?");

    /** May support be held, with light contact only, while the client waits? Where no rule says so, a manager decides. */
    public static final Asked<HoldingSituation> MAY_HOLD = Asked.of(
                    Question.builder()
                            .name("may-hold")
                            .meaning("may support be held while the client waits?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .otherwise(Outcome.NEEDS_DECISION)
                            .approvals(List.of(new Approval(Roles.MANAGER, 1)))
                            .supersedingTiers(LinkedHashSet.of(SAFEGUARDING))
                            .build(),
                    HoldingSituation.class)
            .with(SessionFacts.WAITING, HoldingSituation::waiting)
            .with(SessionFacts.HOLDING_DAYS, HoldingSituation::daysHeld)
            .with(SessionFacts.DO_NOT_CONTACT, HoldingSituation::doNotContact)
            .supplementedBy(HoldingSituation::supplement);

    /** May somebody who was a client come by? */
    public static final Asked<PopInSituation> MAY_POP_IN = Asked.of(
                    contact("may-pop-in", "may somebody who was a client pop in?", List.empty()), PopInSituation.class)
            .with(SessionFacts.PATHWAY_OPEN, PopInSituation::pathwayOpen)
            .with(SessionFacts.DAYS_SINCE_ENDING, PopInSituation::daysSinceEnding)
            .supplementedBy(PopInSituation::supplement);

    private SessionQuestions() {}

    private static Question contact(String name, String meaning, List<Total> totals, Assumption... assumptions) {
        return Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(RefusalCodes.DECISION_NEEDED)
                .supersedingTiers(LinkedHashSet.of(SAFEGUARDING))
                .totals(totals)
                .assumptions(List.of(assumptions))
                .build();
    }

    private static Asked<SessionSituation> aboutSession(String name, String meaning) {
        Question question = contact(
                name,
                meaning,
                List.of(
                        Total.of(
                                SessionFacts.ASKED_FOR, SessionFacts.COUNTED, SessionFacts.PLANNED, SessionFacts.ASKED),
                        Total.of(SessionFacts.AGREED_WITH_GRANTS, SessionFacts.AGREED, SessionFacts.GRANTED)),
                Assumption.atMost(SessionFacts.COUNTED_BEFORE, SessionFacts.COUNTED),
                Assumption.atMost(SessionFacts.WINDOW_DAYS_UNHELD, SessionFacts.WINDOW_DAYS));
        return aboutTime(aboutUnits(Asked.of(question, SessionSituation.class)))
                .with(SessionFacts.MISSED_IN_A_ROW, SessionSituation::missedInARow)
                .with(SessionFacts.CASE_REVIEWED, SessionSituation::caseReviewed)
                .with(SessionFacts.ALONE, SessionSituation::alone)
                .with(SessionFacts.MET, SessionSituation::met)
                .with(SessionFacts.HELD, SessionSituation::held)
                .with(SessionFacts.WORKER_KNOWN, SessionSituation::workerKnown)
                .with(AllocationFacts.STUDENT, SessionSituation::student)
                .with(AllocationFacts.UNTRAINED, SessionSituation::untrained)
                .with(SessionFacts.ENDING, SessionSituation::ending)
                .with(SessionFacts.ENDING_ARRANGED, SessionSituation::endingArranged)
                .with(SessionFacts.EXTENSION_PENDING, SessionSituation::extensionPending)
                .with(SessionFacts.SAFEGUARDING_OPEN, SessionSituation::safeguardingOpen)
                .with(SessionFacts.DO_NOT_CONTACT, SessionSituation::doNotContact)
                .supplementedBy(SessionSituation::supplement);
    }

    private static Asked<SessionSituation> aboutUnits(Asked<SessionSituation> asked) {
        return asked.with(SessionFacts.COUNTED, SessionSituation::counted)
                .with(SessionFacts.COUNTED_BEFORE, SessionSituation::countedBefore)
                .with(SessionFacts.PLANNED, SessionSituation::planned)
                .with(SessionFacts.ASKED, SessionSituation::asked)
                .with(SessionFacts.ASKED_FOR, it -> (long) it.counted() + it.planned() + it.asked())
                .with(SessionFacts.GRANTED, SessionSituation::granted)
                .with(SessionFacts.AGREED, SessionSituation::agreed)
                .with(SessionFacts.AGREED_WITH_GRANTS, it -> (long) it.agreed() + it.granted());
    }

    private static Asked<SessionSituation> aboutTime(Asked<SessionSituation> asked) {
        return asked.with(SessionFacts.WINDOW_DAYS, it -> it.daysSinceFirst() - it.daysLostToService())
                .with(
                        SessionFacts.WINDOW_DAYS_UNHELD,
                        it -> it.daysSinceFirst() - it.daysLostToService() - it.daysHeld())
                .with(SessionFacts.BEFORE_HOLDING, SessionSituation::daysBeforeHolding)
                .with(SessionFacts.WAITING, SessionSituation::waiting)
                .with(SessionFacts.DAYS_SINCE_REVIEW, SessionSituation::daysSinceReview);
    }
}
