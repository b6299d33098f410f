package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Citizens.RESIDENT;
import static io.github.socialprescribing.cases.Citizens.STRANGER;
import static io.github.socialprescribing.cases.Citizens.partner;
import static io.github.socialprescribing.cases.Citizens.resident;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.PanelCases.ACTIVE;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelCommand.CallMeeting;
import io.github.socialprescribing.community.PanelCommand.HoldMeeting;
import io.github.socialprescribing.community.PanelCommand.PutOnAgenda;
import io.github.socialprescribing.community.PanelCommand.RestPanel;
import io.github.socialprescribing.community.PanelCommand.TakeDecision;
import io.github.socialprescribing.community.PanelDecision;
import io.github.socialprescribing.community.Topic;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MeetingId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever calls a panel together, holds its meeting and takes down what it decides. */
final class PanelMeetingCases {

    private static final MeetingId SPRING = new MeetingId("spring");
    private static final Topic GRIEF = new Topic.OfGap(new GapId("grief"));
    private static final Topic BUSES = new Topic.OfGap(new GapId("buses"));
    private static final Local<CitizensPanel, PanelCommand> CALLED = ACTIVE.after(call(10));
    private static final HoldMeeting HOLD =
            held(resident(1), resident(2), resident(3), resident(4), resident(5), partner(1), partner(2), partner(3));
    private static final Local<CitizensPanel, PanelCommand> HELD = CALLED.after(HOLD);

    private PanelMeetingCases() {}

    private static CallMeeting call(int day) {
        return new CallMeeting(
                SPRING, LinkedHashSet.of(Panel.COMMUNITY, Panel.PARTNERS), day(day), LinkedHashSet.of(GRIEF));
    }

    private static HoldMeeting held(ActorId... present) {
        return new HoldMeeting(SPRING, LinkedHashSet.of(present));
    }

    static Seq<Case> all() {
        return calls().appendAll(meetings()).appendAll(decisions());
    }

    private static Seq<Case> calls() {
        PutOnAgenda buses = new PutOnAgenda(SPRING, BUSES);
        PutOnAgenda again = new PutOnAgenda(SPRING, GRIEF);
        return List.of(
                ACTIVE.accepts("of both panels", call(20)),
                ACTIVE.after(new RestPanel())
                        .refuses("while the panel rests", call(20), CommunityRefusals.PANEL_NOT_ACTIVE),
                CALLED.refuses("under an id that is taken", call(20), RefusalCodes.DUPLICATE_ID),
                ACTIVE.refuses("for a day on which there was no panel", call(9), RefusalCodes.DATE_BEFORE_START),
                CALLED.after(new RestPanel())
                        .refuses(
                                "under an id that is taken, while the panel rests",
                                call(20),
                                CommunityRefusals.PANEL_NOT_ACTIVE,
                                RefusalCodes.DUPLICATE_ID),
                CALLED.after(new RestPanel())
                        .refuses(
                                "under an id that is taken, for a day on which there was no panel, while it rests",
                                call(9),
                                CommunityRefusals.PANEL_NOT_ACTIVE,
                                RefusalCodes.DUPLICATE_ID,
                                RefusalCodes.DATE_BEFORE_START),
                CALLED.accepts("before the meeting", buses),
                ACTIVE.refuses("of a meeting that nobody called", buses, RefusalCodes.NOT_FOUND),
                CALLED.after(new RestPanel())
                        .refuses("while the panel rests", buses, CommunityRefusals.PANEL_NOT_ACTIVE),
                HELD.refuses("after the meeting", buses, RefusalCodes.ILLEGAL_TRANSITION),
                CALLED.refuses("where it stands already", again, RefusalCodes.DUPLICATE_ID),
                HELD.refuses(
                        "where it stands already, after the meeting",
                        again,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.DUPLICATE_ID));
    }

    private static Seq<Case> meetings() {
        return List.of(
                CALLED.accepts("of members", HOLD),
                ACTIVE.refuses("that nobody called", HOLD, RefusalCodes.NOT_FOUND),
                CALLED.after(new RestPanel())
                        .refuses("while the panel rests", HOLD, CommunityRefusals.PANEL_NOT_ACTIVE),
                HELD.refuses("for the second time", HOLD, RefusalCodes.ILLEGAL_TRANSITION),
                ACTIVE.after(call(20)).refuses("on a day to come", HOLD, RefusalCodes.NOT_YET),
                CALLED.refuses("of a stranger", held(RESIDENT, STRANGER), CommunityRefusals.NOT_PANEL_MEMBER),
                ACTIVE.after(call(20))
                        .refuses(
                                "of a stranger, on a day to come",
                                held(STRANGER),
                                RefusalCodes.NOT_YET,
                                CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private static TakeDecision decide(Topic topic, Panel by, PanelDecision.Kind kind, boolean said) {
        return new TakeDecision(SPRING, new PanelDecision(topic, by, kind, said ? Option.some(WORDS) : Option.none()));
    }

    private static Seq<Case> decisions() {
        TakeDecision adopt = decide(GRIEF, Panel.PARTNERS, PanelDecision.Kind.ADOPT, /* said= */ false);
        return List.of(
                HELD.accepts("of the partners", adopt),
                ACTIVE.refuses("at a meeting that nobody called", adopt, RefusalCodes.NOT_FOUND),
                HELD.after(new RestPanel()).refuses("while the panel rests", adopt, CommunityRefusals.PANEL_NOT_ACTIVE),
                CALLED.after(held(PARTNER)).refuses("of one member", adopt, CommunityRefusals.NO_QUORUM),
                HELD.after(adopt)
                        .accepts(
                                "to give money to what they take on",
                                decide(GRIEF, Panel.PARTNERS, PanelDecision.Kind.FUND, /* said= */ false)),
                HELD.after(adopt)
                        .refuses(
                                "to say no to what they take on",
                                decide(GRIEF, Panel.PARTNERS, PanelDecision.Kind.DECLINE, /* said= */ true),
                                RefusalCodes.ILLEGAL_TRANSITION),
                HELD.refuses(
                        "of what is not on the agenda",
                        decide(BUSES, Panel.PARTNERS, PanelDecision.Kind.ADOPT, /* said= */ false),
                        CommunityRefusals.NOT_ON_AGENDA),
                HELD.refuses(
                        "of the residents, which is the partners' to take",
                        decide(GRIEF, Panel.COMMUNITY, PanelDecision.Kind.ADOPT, /* said= */ false),
                        CommunityRefusals.NOT_PARTNERS_PANEL),
                HELD.refuses(
                        "to wait, without a reason",
                        decide(GRIEF, Panel.PARTNERS, PanelDecision.Kind.DEFER, /* said= */ false),
                        RefusalCodes.REASON_REQUIRED),
                HELD.after(new RestPanel())
                        .refuses(
                                "of the residents to decline, without a reason, while the panel rests",
                                decide(BUSES, Panel.COMMUNITY, PanelDecision.Kind.DECLINE, /* said= */ false),
                                CommunityRefusals.PANEL_NOT_ACTIVE,
                                CommunityRefusals.NOT_ON_AGENDA,
                                CommunityRefusals.NOT_PARTNERS_PANEL,
                                RefusalCodes.REASON_REQUIRED));
    }
}
