package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PASSING_ON;
import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PUBLICATION;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_ADOPT_GAP;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_CONFIRM_CLOSURE;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_DECIDE_AS_PANEL;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_JOIN_PANEL;

import io.github.socialprescribing.community.GapSituation;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.community.PublicationSituation;
import io.github.socialprescribing.community.QuorumSituation;
import io.github.socialprescribing.community.SeatSituation;
import io.github.socialprescribing.community.WaitingSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A row for each rule about panels, gaps and feedback. */
final class CommunityRows {

    static final Seq<Row<SeatSituation>> PANELS = List.of(
            panel(
                    "PNL-01.resident",
                    "a community seat is for residents",
                    seat(Panel.COMMUNITY).build(),
                    "refuse NOT_RESIDENT",
                    seat(Panel.COMMUNITY).resident(true).build()),
            panel(
                    "PNL-01.resident",
                    "a resident sits for nobody else",
                    seat(Panel.COMMUNITY).resident(true).forOrganisation(true).build(),
                    "refuse NOT_RESIDENT",
                    seat(Panel.PARTNERS).resident(true).forOrganisation(true).build()),
            panel(
                    "PNL-01.organisation",
                    "a partner's seat is for organisations",
                    seat(Panel.PARTNERS).build(),
                    "refuse NOT_ORGANISATIONAL",
                    seat(Panel.PARTNERS).forOrganisation(true).build()),
            panel(
                    "PNL-01.both",
                    "nobody sits on both",
                    seat(Panel.COMMUNITY).resident(true).onOtherPanel(true).build(),
                    "refuse ALREADY_ON_OTHER_PANEL",
                    seat(Panel.COMMUNITY).resident(true).build()));

    static final Seq<Row<?>> GAPS = List.of(
            new Row<>(
                    "PNL-02.adopt",
                    "only partners adopt",
                    MAY_ADOPT_GAP,
                    gap().build(),
                    "refuse NOT_PARTNERS_PANEL",
                    gap().byPartner(true).build()),
            new Row<>(
                    "PNL-02.confirmer",
                    "a gap found in data names who confirms its closure",
                    MAY_ADOPT_GAP,
                    gap().byPartner(true).raisers(0).build(),
                    "refuse CONFIRMER_REQUIRED",
                    gap().byPartner(true).raisers(1).build()),
            new Row<>(
                    "PNL-02.close",
                    "only the raiser confirms, even before who adopted it",
                    MAY_CONFIRM_CLOSURE,
                    gap().byPartner(true).confirmerNamed(true).byConfirmer(true).build(),
                    "refuse ONLY_RAISER_CONFIRMS",
                    gap().raisers(1).byRaiser(true).build()),
            new Row<>(
                    "PNL-02.close",
                    "where nobody raised it, only whoever is named confirms",
                    MAY_CONFIRM_CLOSURE,
                    gap().raisers(0).confirmerNamed(true).build(),
                    "refuse ONLY_RAISER_CONFIRMS",
                    gap().raisers(0).confirmerNamed(true).byConfirmer(true).build()),
            new Row<>(
                    "PNL-02.merged",
                    "any of several raisers confirms, and the others are told",
                    MAY_CONFIRM_CLOSURE,
                    gap().raisers(2).byRaiser(true).build(),
                    "oblige TELL_OTHER_RAISERS within 14 days",
                    gap().raisers(1).byRaiser(true).build()),
            new Row<>(
                    "PNL-03.acknowledge",
                    "a gap is acknowledged in 14 days",
                    AFTER_PUBLICATION,
                    published(14).build(),
                    "oblige ACKNOWLEDGE_GAP within 14 days",
                    published(15).build()),
            new Row<>(
                    "PNL-03.answer",
                    "a gap is answered in 60 days",
                    AFTER_PUBLICATION,
                    published(60).build(),
                    "oblige ANSWER_GAP within 60 days",
                    published(61).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "on the 15th day without a sign it is escalated",
                    AFTER_PUBLICATION,
                    published(15).build(),
                    "oblige ESCALATE_GAP at once",
                    published(14).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "acknowledged, it is escalated on the 61st day",
                    AFTER_PUBLICATION,
                    published(61).acknowledged(true).build(),
                    "oblige ESCALATE_GAP at once",
                    published(60).acknowledged(true).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "an answer is an acknowledgement too",
                    AFTER_PUBLICATION,
                    published(400).acknowledged(true).build(),
                    "oblige ESCALATE_GAP at once",
                    published(400).answered(true).build()));

    static final Seq<Row<?>> QUORUM = List.of(
            new Row<>(
                    "PNL-05.community",
                    "four of the community panel decide, three do not",
                    MAY_DECIDE_AS_PANEL,
                    there(Panel.COMMUNITY, 3),
                    "refuse NO_QUORUM",
                    there(Panel.COMMUNITY, 4)),
            new Row<>(
                    "PNL-05.partners",
                    "no partner decides alone",
                    MAY_DECIDE_AS_PANEL,
                    there(Panel.PARTNERS, 1),
                    "refuse NO_QUORUM",
                    there(Panel.PARTNERS, 2)));

    static final Seq<Row<?>> FEEDBACK = List.of(
            new Row<>(
                    "FBK-02.acknowledge",
                    "feedback is acknowledged in 14 days",
                    AFTER_PASSING_ON,
                    waiting(14).build(),
                    "oblige ACKNOWLEDGE_FEEDBACK within 14 days",
                    waiting(15).build()),
            new Row<>(
                    "FBK-02.answer",
                    "feedback is answered in 60 days",
                    AFTER_PASSING_ON,
                    waiting(60).heard(true).build(),
                    "oblige ANSWER_FEEDBACK within 60 days",
                    waiting(61).heard(true).build()),
            new Row<>(
                    "FBK-02.escalate",
                    "on the 15th day without a sign it is escalated",
                    AFTER_PASSING_ON,
                    waiting(15).build(),
                    "oblige ESCALATE_FEEDBACK at once",
                    waiting(15).heard(true).build()),
            new Row<>(
                    "FBK-02.escalate",
                    "heard, it is escalated on the 61st day",
                    AFTER_PASSING_ON,
                    waiting(61).heard(true).build(),
                    "oblige ESCALATE_FEEDBACK at once",
                    waiting(60).heard(true).build()));

    private CommunityRows() {}

    private static QuorumSituation there(Panel panel, int members) {
        return QuorumSituation.builder().panel(panel).there(members).build();
    }

    private static WaitingSituation.Builder waiting(int days) {
        WaitingSituation.Builder waiting = WaitingSituation.builder();
        waiting.from(Party.LINK_WORKERS).to(Party.PARTNERS).daysWaiting(days);
        return waiting;
    }

    private static Row<SeatSituation> panel(
            String rule, String when, SeatSituation spoken, String says, SeatSituation silent) {
        return new Row<>(rule, when, MAY_JOIN_PANEL, spoken, says, silent);
    }

    private static SeatSituation.Builder seat(Panel panel) {
        return SeatSituation.builder().panel(panel);
    }

    private static GapSituation.Builder gap() {
        return GapSituation.builder();
    }

    private static PublicationSituation.Builder published(int days) {
        return PublicationSituation.builder().daysPublished(days);
    }
}
