package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Citizens.RESIDENT;
import static io.github.socialprescribing.cases.Citizens.STRANGER;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.community.AddressedBy;
import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.DeclineGap;
import io.github.socialprescribing.community.GapCommand.DeferGap;
import io.github.socialprescribing.community.GapCommand.EscalateGap;
import io.github.socialprescribing.community.GapCommand.ReopenGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.GapEvent;
import io.github.socialprescribing.community.GapEvidence;
import io.github.socialprescribing.community.GapFinding;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to the two panels about a gap that a resident raised. */
final class GapCases {

    private static final AdoptGap ADOPT = new AdoptGap(Option.none());
    private static final Option<Narrative> WHY = Option.some(WORDS);
    private static final Option<Narrative> UNSAID = Option.none();
    private static final AddressGap ADDRESS = new AddressGap(AddressedBy.asset(new AssetId("group")));
    private static final Local.Life<Gap, GapCommand> WITHOUT = told(Citizens.RESTING);
    private static final Local<Gap, GapCommand> RAISED = begun(/* raised= */ true);
    private static final Local<Gap, GapCommand> SHARED = RAISED.after(new ShareGap());
    private static final Local<Gap, GapCommand> ADOPTED = SHARED.by(PARTNER).after(ADOPT);
    private static final Local<Gap, GapCommand> ADDRESSED = ADOPTED.after(ADDRESS);
    private static final Local<Gap, GapCommand> DECLINED = SHARED.by(PARTNER).after(new DeclineGap(WHY));

    private GapCases() {}

    private static Local.Life<Gap, GapCommand> told(CitizensPanel panel) {
        return Local.Life.of(
                GapCommand.class,
                (gap, command, context) -> GapDecider.decide(gap, command, panel, context),
                Gap::after);
    }

    static Local<Gap, GapCommand> begun(boolean raised) {
        Context context = Citizens.now().context(Option.none());
        GapFinding finding = GapFinding.builder()
                .id(new GapId("grief"))
                .community(Citizens.TOWN)
                .need(NeedKinds.BEREAVEMENT)
                .title(WORDS)
                .build();
        Decided<Envelope<GapEvent>> begun =
                raised ? GapDecider.raise(finding, Party.COMMUNITY, context) : GapDecider.find(finding, context);
        return new Local<>(Gap.replay(begun.events()), Citizens.now(), told(Citizens.ACTIVE));
    }

    static Seq<Case> all() {
        return evidence()
                .appendAll(ofMembers(RAISED, SHARED, new ShareGap()))
                .appendAll(ofPartners(SHARED, RAISED, new AcknowledgeGap()))
                .appendAll(adoption())
                .appendAll(ofPartners(ADOPTED, SHARED, ADDRESS))
                .appendAll(judgements(new ConfirmClosure()))
                .appendAll(judgements(new ReopenGap(WORDS)))
                .appendAll(ofPartners(SHARED, RAISED, new DeferGap(day(20), WHY)))
                .appendAll(ofMembers(SHARED, RAISED, new EscalateGap(Option.none(), WHY)))
                .appendAll(ofPartners(SHARED, RAISED, new DeclineGap(WHY)))
                .appendAll(reasons());
    }

    private static Seq<Case> evidence() {
        AddEvidence words = new AddEvidence(GapEvidence.none());
        AddEvidence few =
                new AddEvidence(new GapEvidence(List.of(new ShownCount.Exactly(3)), List.empty(), List.empty()));
        return List.of(
                RAISED.accepts("in words", words),
                RAISED.refuses("of so few people that they could be known", few, CommunityRefusals.COUNT_TOO_SMALL),
                DECLINED.refuses("of what was declined", words, RefusalCodes.TERMINAL_STATE),
                DECLINED.refuses(
                        "of what was declined, of so few people that they could be known",
                        few,
                        RefusalCodes.TERMINAL_STATE,
                        CommunityRefusals.COUNT_TOO_SMALL));
    }

    private static Seq<Case> ofMembers(
            Local<Gap, GapCommand> inTurn, Local<Gap, GapCommand> outOfTurn, GapCommand command) {
        return steps(
                inTurn.by(RESIDENT), outOfTurn.by(RESIDENT), STRANGER, CommunityRefusals.NOT_PANEL_MEMBER, command);
    }

    private static Seq<Case> ofPartners(
            Local<Gap, GapCommand> inTurn, Local<Gap, GapCommand> outOfTurn, GapCommand command) {
        return steps(
                inTurn.by(PARTNER), outOfTurn.by(PARTNER), RESIDENT, CommunityRefusals.NOT_PARTNERS_PANEL, command);
    }

    /** In turn and out of turn, by whose step it is and by others. */
    private static Seq<Case> steps(
            Local<Gap, GapCommand> inTurn,
            Local<Gap, GapCommand> outOfTurn,
            ActorId another,
            RefusalCode notTheirs,
            GapCommand command) {
        return List.of(
                inTurn.accepts("in its turn", command),
                outOfTurn.refuses("out of turn", command, RefusalCodes.ILLEGAL_TRANSITION),
                DECLINED.by(inTurn.now().who()).refuses("of what was declined", command, RefusalCodes.TERMINAL_STATE),
                inTurn.with(WITHOUT).refuses("while the panel rests", command, CommunityRefusals.PANEL_NOT_ACTIVE),
                inTurn.by(another).refuses("by " + another.value(), command, notTheirs),
                outOfTurn
                        .with(WITHOUT)
                        .by(another)
                        .refuses(
                                "out of turn, by " + another.value() + ", while the panel rests",
                                command,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.PANEL_NOT_ACTIVE,
                                notTheirs));
    }

    private static Seq<Case> adoption() {
        AdoptGap strangely = new AdoptGap(Option.some(STRANGER));
        return ofPartners(SHARED, RAISED, ADOPT)
                .appendAll(List.of(
                        SHARED.by(PARTNER)
                                .refuses(
                                        "to be confirmed by a stranger", strangely, CommunityRefusals.NOT_PANEL_MEMBER),
                        begun(/* raised= */ false)
                                .after(new ShareGap())
                                .by(PARTNER)
                                .refuses(
                                        "of what nobody raised, to be confirmed by nobody",
                                        ADOPT,
                                        CommunityRefusals.CONFIRMER_REQUIRED),
                        RAISED.refuses(
                                "out of turn, by a resident, to be confirmed by a stranger",
                                strangely,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.NOT_PANEL_MEMBER,
                                CommunityRefusals.NOT_PARTNERS_PANEL)));
    }

    private static Seq<Case> judgements(GapCommand command) {
        return List.of(
                ADDRESSED.by(RESIDENT).accepts("by who raised it", command),
                ADOPTED.by(RESIDENT).refuses("before it is addressed", command, RefusalCodes.ILLEGAL_TRANSITION),
                DECLINED.by(RESIDENT).refuses("of what was declined", command, RefusalCodes.TERMINAL_STATE),
                ADDRESSED.refuses("by a partner", command, CommunityRefusals.ONLY_RAISER_CONFIRMS),
                ADOPTED.refuses(
                        "before it is addressed, by a partner",
                        command,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.ONLY_RAISER_CONFIRMS));
    }

    private static Seq<Case> reasons() {
        Local<Gap, GapCommand> partner = SHARED.by(PARTNER);
        return List.of(
                partner.refuses("without a reason", new DeferGap(day(20), UNSAID), RefusalCodes.REASON_REQUIRED),
                partner.refuses("until today", new DeferGap(day(10), WHY), RefusalCodes.NOT_AFTER_TODAY),
                SHARED.refuses(
                        "without a reason", new EscalateGap(Option.none(), UNSAID), RefusalCodes.REASON_REQUIRED),
                partner.refuses("without a reason", new DeclineGap(UNSAID), RefusalCodes.REASON_REQUIRED));
    }
}
