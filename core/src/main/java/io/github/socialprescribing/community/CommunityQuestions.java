package io.github.socialprescribing.community;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.vavr.collection.List;

/** What is asked of a policy about panels, gaps and feedback. */
public final class CommunityQuestions {

    /** May this seat be taken? */
    public static final Asked<SeatSituation> MAY_JOIN_PANEL = Asked.of(
                    question("may-join-panel", "may this seat be taken?"), SeatSituation.class)
            .with(CommunityFacts.PANEL, SeatSituation::panel)
            .with(CommunityFacts.RESIDENT, SeatSituation::resident)
            .with(CommunityFacts.FOR_ORGANISATION, SeatSituation::forOrganisation)
            .with(CommunityFacts.ON_OTHER_PANEL, SeatSituation::onOtherPanel)
            .supplementedBy(SeatSituation::supplement);

    /** May a panel decide with so many of its members? Asked when it begins and for each of its decisions. */
    public static final Asked<QuorumSituation> MAY_DECIDE_AS_PANEL = Asked.of(
                    question("may-decide-as-panel", "may the panel decide with so many of its members?"),
                    QuorumSituation.class)
            .with(CommunityFacts.PANEL, QuorumSituation::panel)
            .with(CommunityFacts.MEMBERS_THERE, QuorumSituation::there)
            .supplementedBy(QuorumSituation::supplement);

    /** May whoever acts adopt this gap? */
    public static final Asked<GapSituation> MAY_ADOPT_GAP = aboutGap("may-adopt-gap", "may this gap be adopted?");

    /** May whoever acts confirm that this gap is closed? */
    public static final Asked<GapSituation> MAY_CONFIRM_CLOSURE =
            aboutGap("may-confirm-closure", "may this gap be confirmed closed?");

    /** What follows from a gap being public? To be asked when it is published and each day after; only duties are heard. */
    public static final Asked<PublicationSituation> AFTER_PUBLICATION = Asked.of(
                    question("after-publication", "what follows from this gap being public?"),
                    PublicationSituation.class)
            .with(CommunityFacts.DAYS_PUBLISHED, PublicationSituation::daysPublished)
            .with(CommunityFacts.ACKNOWLEDGED, PublicationSituation::acknowledged)
            .with(CommunityFacts.ANSWERED, PublicationSituation::answered)
            .supplementedBy(PublicationSituation::supplement);

    /** May this count be shown to a panel? */
    public static final Asked<DisclosureSituation> MAY_SHOW_COUNT = Asked.of(
                    question("may-show-count", "may this count be shown to a panel?"), DisclosureSituation.class)
            .with(CommunityFacts.PEOPLE, DisclosureSituation::people)
            .supplementedBy(DisclosureSituation::supplement);

    /** What follows from nobody having spoken? Asked once for each of the six directions; only advice is heard. */
    public static final Asked<FeedbackSituation> AFTER_SILENCE = Asked.of(
                    question("after-silence", "what follows from this silence?"), FeedbackSituation.class)
            .with(CommunityFacts.FROM, FeedbackSituation::from)
            .with(CommunityFacts.TO, FeedbackSituation::to)
            .with(CommunityFacts.DAYS_SILENT, FeedbackSituation::daysSilent)
            .supplementedBy(FeedbackSituation::supplement);

    /**
     * What follows from feedback being passed on? To be asked when it is, when its raiser says that the answer was none, and
     * each day until there is one; only duties are heard.
     */
    public static final Asked<WaitingSituation> AFTER_PASSING_ON = Asked.of(
                    question("after-passing-on", "what follows from this feedback being passed on?"),
                    WaitingSituation.class)
            .with(CommunityFacts.FROM, WaitingSituation::from)
            .with(CommunityFacts.TO, WaitingSituation::to)
            .with(CommunityFacts.DAYS_WAITING, WaitingSituation::daysWaiting)
            .with(CommunityFacts.FEEDBACK_HEARD, WaitingSituation::heard)
            .supplementedBy(WaitingSituation::supplement);

    private CommunityQuestions() {}

    private static Asked<GapSituation> aboutGap(String name, String meaning) {
        Question question = question(
                name,
                meaning,
                Assumption.atMost(CommunityFacts.BY_RAISER, CommunityFacts.RAISERS),
                Assumption.atMost(CommunityFacts.BY_CONFIRMER, CommunityFacts.CONFIRMER_NAMED));
        return Asked.of(question, GapSituation.class)
                .with(CommunityFacts.RAISERS, GapSituation::raisers)
                .with(CommunityFacts.BY_PARTNER, GapSituation::byPartner)
                .with(CommunityFacts.BY_RAISER, GapSituation::byRaiser)
                .with(CommunityFacts.CONFIRMER_NAMED, GapSituation::confirmerNamed)
                .with(CommunityFacts.BY_CONFIRMER, GapSituation::byConfirmer)
                .supplementedBy(GapSituation::supplement);
    }

    private static Question question(String name, String meaning, Assumption... always) {
        return Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(RefusalCodes.DECISION_NEEDED)
                .assumptions(List.of(always))
                .build();
    }
}
