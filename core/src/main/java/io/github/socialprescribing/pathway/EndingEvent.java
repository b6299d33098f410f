package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What happened towards the end of a pathway, at it, and after it. */
public sealed interface EndingEvent {

    /**
     * The client voiced a worry about the end.
     *
     * @param concern names it
     * @param on the day
     * @param words the worry
     */
    record EndingConcernRaised(EndingConcernId concern, LocalDate on, Narrative words) implements EndingEvent {}

    /**
     * The worry was talked through.
     *
     * @param concern which one
     * @param answer how
     */
    record EndingConcernAnswered(EndingConcernId concern, Narrative answer) implements EndingEvent {}

    /**
     * Worker and client agreed how to end.
     *
     * @param plan how
     */
    record EndingPlanAgreed(EndingPlan plan) implements EndingEvent {}

    /**
     * It ended as planned.
     *
     * @param on the day
     */
    record ClientDischarged(LocalDate on) implements EndingEvent {}

    /**
     * It ended otherwise.
     *
     * @param on the day
     * @param reason why
     */
    record PathwayClosedEarly(LocalDate on, EarlyClosure reason) implements EndingEvent {}

    /**
     * A letter about the end was written and not sent yet.
     *
     * @param letter what it says
     */
    record LetterDrafted(DischargeLetter letter) implements EndingEvent {}

    /**
     * A letter about the end was sent.
     *
     * @param letter what it says
     */
    record LetterIssued(DischargeLetter letter) implements EndingEvent {}

    /**
     * The client has a summary of what was done and agreed.
     *
     * @param summary what it says
     */
    record SummaryGiven(ClientSummary summary) implements EndingEvent {}

    /**
     * The client popped in.
     *
     * @param centre where
     * @param on the day
     */
    record ClientPoppedIn(CentreId centre, LocalDate on) implements EndingEvent {}
}
