package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about panels, gaps and feedback may rest on. */
public final class CommunityFacts {

    private static final int MOST = Integer.MAX_VALUE;

    /** Which panel. */
    public static final ChoiceFact PANEL = ChoiceFact.of("panel", "the panel on which a seat is taken", Panel.class);

    /** Whether they live there. */
    public static final FlagFact RESIDENT =
            FlagFact.of("resident", "they live in the community that the panel speaks for");

    /** Whether they sit for others. */
    public static final FlagFact FOR_ORGANISATION = FlagFact.of(
                    "for-an-organisation", "they would sit for an organisation")
            .thatCanChange();

    /** Whether they sit on the other panel. */
    public static final FlagFact ON_OTHER_PANEL =
            FlagFact.of("on-other-panel", "they sit on the other panel").thatCanChange();

    /** How many are there to decide. */
    public static final CountFact MEMBERS_THERE = CountFact.of(
                    "members-there", "members of the panel who are there to decide", "members", 0, MOST)
            .thatCanChange();

    /** How many raised the gap. */
    public static final CountFact RAISERS =
            CountFact.of("gap-raisers", "how many raised the gap, 0 where it was found in data", "raisers", 0, MOST);

    /** Whether a partner acts. */
    public static final FlagFact BY_PARTNER = FlagFact.of("by-partner", "whoever acts sits on the panel of partners")
            .thatCanChange();

    /** Whether a raiser acts. */
    public static final FlagFact BY_RAISER = FlagFact.of(
                    "by-raiser", "whoever acts raised the gap, or one merged into it")
            .thatCanChange();

    /** Whether somebody is to confirm. */
    public static final FlagFact CONFIRMER_NAMED = FlagFact.of(
                    "confirmer-named", "somebody is named to confirm that the gap is closed")
            .thatCanChange();

    /** Whether the one who is to confirm acts. */
    public static final FlagFact BY_CONFIRMER = FlagFact.of(
                    "by-confirmer", "whoever acts is named to confirm that the gap is closed")
            .thatCanChange();

    /** How long the gap has been public. */
    public static final CountFact DAYS_PUBLISHED = CountFact.of(
            "days-published",
            "days since the gap was published, opened again or to be looked at again",
            "days",
            0,
            MOST);

    /** Whether it was heard. */
    public static final FlagFact ACKNOWLEDGED = FlagFact.of("gap-acknowledged", "a partner has said that it was heard")
            .thatCanChange();

    /** Whether it was answered. */
    public static final FlagFact ANSWERED = FlagFact.of(
                    "gap-answered", "a partner has said what will be done, or why nothing will")
            .thatCanChange();

    /** How many people a count counts. */
    public static final CountFact PEOPLE =
            CountFact.of("people-counted", "the people in a count that would be shown", "people", 0, MOST);

    /** Who speaks. */
    public static final ChoiceFact FROM = ChoiceFact.of("feedback-from", "who speaks", Party.class);

    /** Who is spoken to. */
    public static final ChoiceFact TO = ChoiceFact.of("feedback-to", "who is spoken to", Party.class);

    /** How long nobody spoke. */
    public static final CountFact DAYS_SILENT =
            CountFact.of("days-silent", "days since the last word in this direction", "days", 0, MOST);

    /** How long whoever spoke has waited. */
    public static final CountFact DAYS_WAITING = CountFact.of(
            "days-waiting",
            "days since the feedback was passed on, or its raiser said that the answer was none",
            "days",
            0,
            MOST);

    /** Whether feedback was heard. */
    public static final FlagFact FEEDBACK_HEARD = FlagFact.of(
                    "feedback-heard", "those who were spoken to have said that they heard it")
            .thatCanChange();

    private CommunityFacts() {}
}
