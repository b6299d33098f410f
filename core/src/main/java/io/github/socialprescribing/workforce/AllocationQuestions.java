package io.github.socialprescribing.workforce;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy about who walks with whom. */
public final class AllocationQuestions {

    /**
     * May this client be allocated to this worker? A safeguarding permit supersedes nothing here: it opens the door to
     * contact, and a full caseload stays full.
     */
    public static final Asked<AllocationSituation> MAY_ALLOCATE = Asked.of(
                    Question.builder()
                            .name("may-allocate")
                            .meaning("may this client be allocated to this worker?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    AllocationSituation.class)
            .with(AllocationFacts.CLIENTS_PER_POST, AllocationSituation::clientsPerPost)
            .with(AllocationFacts.AGED_BAND, AllocationSituation::agedBand)
            .with(AllocationFacts.WEEKS_WAITING, AllocationSituation::weeksWaiting)
            .with(AllocationFacts.SERVED_BEFORE, AllocationSituation::servedBefore)
            .with(AllocationFacts.BACKGROUND_MATCHES, AllocationSituation::backgroundMatches)
            .with(AllocationFacts.STUDENT, AllocationSituation::student)
            .with(AllocationFacts.SOLE_PRIMARY, AllocationSituation::solePrimary)
            .with(AllocationFacts.SUPERVISED, AllocationSituation::supervised)
            .with(AllocationFacts.UNTRAINED, AllocationSituation::untrained)
            .with(AllocationFacts.SAFEGUARDING_OPEN, AllocationSituation::safeguardingOpen)
            .with(AllocationFacts.SAFEGUARDING_TRAINED, AllocationSituation::safeguardingTrained)
            .supplementedBy(AllocationSituation::supplement);

    private AllocationQuestions() {}
}
