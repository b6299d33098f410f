package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/** What the decider asks of a policy about intake. */
public final class IntakeQuestions {

    /** May this referral be accepted? */
    public static final Asked<IntakeSituation> MAY_ACCEPT = aboutReturn(Asked.of(
                    Question.builder()
                            .name("may-accept")
                            .meaning("may this referral be accepted?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .assumptions(List.of(Assumption.atMost(IntakeFacts.AGE_AT_LEAST, IntakeFacts.AGE_AT_MOST)))
                            .build(),
                    IntakeSituation.class))
            .with(IntakeFacts.CONSENTED, IntakeSituation::consented)
            .with(IntakeFacts.OPEN_PATHWAYS, IntakeSituation::openPathways)
            .with(IntakeFacts.SELF_REFERRED, IntakeSituation::selfReferred)
            .with(
                    IntakeFacts.AGE_AT_LEAST,
                    it -> it.ageBand().map(AgeBand::lowest).getOrElse(0))
            .with(
                    IntakeFacts.AGE_AT_MOST,
                    it -> it.ageBand().map(AgeBand::highest).getOrElse(IntakeFacts.MOST_YEARS))
            .with(IntakeFacts.IN_CRISIS, IntakeSituation::inCrisis)
            .with(IntakeFacts.IN_AREA, IntakeSituation::inArea)
            .with(IntakeFacts.IN_SCOPE, IntakeSituation::inScope)
            .with(IntakeFacts.OPEN_DOOR, IntakeSituation::openDoor)
            .with(IntakeFacts.SUPPORT_IN_PLACE, IntakeSituation::supportInPlace)
            .with(IntakeFacts.WAIT_WEEKS, IntakeSituation::waitWeeks)
            .with(IntakeFacts.SAFEGUARDING_OPEN, IntakeSituation::safeguardingOpen)
            .supplementedBy(IntakeSituation::supplement);

    /** May the pathway of this referral begin? What was so when it was accepted may be otherwise by now. */
    public static final Asked<IntakeSituation> MAY_START = Asked.of(
                    Question.builder()
                            .name("may-start")
                            .meaning("may the pathway of this referral begin?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    IntakeSituation.class)
            .with(IntakeFacts.OPEN_PATHWAYS, IntakeSituation::openPathways)
            .supplementedBy(IntakeSituation::supplement);

    private IntakeQuestions() {}

    private static Asked<IntakeSituation> aboutReturn(Asked<IntakeSituation> asked) {
        return asked.with(IntakeFacts.PREVIOUS_ENDING, IntakeSituation::previousEnding)
                .with(IntakeFacts.DAYS_SINCE_ENDING, IntakeSituation::daysSinceEnding)
                .with(IntakeFacts.NEW_NEED, IntakeSituation::newNeed);
    }
}
