package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.community.GroupActivities;
import io.github.socialprescribing.community.GroupSession;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.InitiativeCommand.AddContribution;
import io.github.socialprescribing.community.InitiativeCommand.BeginCoDesign;
import io.github.socialprescribing.community.InitiativeCommand.CloseInitiative;
import io.github.socialprescribing.community.InitiativeCommand.HandOver;
import io.github.socialprescribing.community.InitiativeCommand.HoldGroupSession;
import io.github.socialprescribing.community.InitiativeCommand.HoldTaster;
import io.github.socialprescribing.community.InitiativeCommand.LaunchInitiative;
import io.github.socialprescribing.community.InitiativeCommand.MarkResourced;
import io.github.socialprescribing.community.InitiativeCommand.NameLead;
import io.github.socialprescribing.community.InitiativeDecider;
import io.github.socialprescribing.community.InitiativeIdea;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever begins a group for people in grief. */
final class InitiativeCases {

    private static final BeginCoDesign DESIGN = new BeginCoDesign();
    private static final MarkResourced RESOURCE = new MarkResourced();
    private static final LaunchInitiative LAUNCH = new LaunchInitiative(new AssetId("group"));
    private static final CloseInitiative CLOSE = new CloseInitiative(WORDS);
    private static final NameLead LEAD = new NameLead(new ActorId("worker-7"));
    private static final AddContribution SPACE =
            new AddContribution(new Contribution(Contribution.Kind.SPACE, new OrganisationId("charity")));
    private static final Local<Initiative, InitiativeCommand> IDEA = idea();
    private static final Local<Initiative, InitiativeCommand> READY =
            IDEA.after(DESIGN).after(LEAD).after(SPACE);
    private static final Local<Initiative, InitiativeCommand> RESOURCED = READY.after(RESOURCE);
    private static final Local<Initiative, InitiativeCommand> RUNNING = RESOURCED.after(LAUNCH);
    private static final Local<Initiative, InitiativeCommand> CLOSED = IDEA.after(CLOSE);

    private InitiativeCases() {}

    private static Local.Life<Initiative, InitiativeCommand> group() {
        return Local.Life.of(
                InitiativeCommand.class,
                (initiative, command, context) -> InitiativeDecider.decide(initiative, command, context),
                Initiative::after);
    }

    private static Local<Initiative, InitiativeCommand> idea() {
        Now now = Local.by(Moments.WORKER, day(10));
        InitiativeIdea idea = InitiativeIdea.builder()
                .id(new InitiativeId("hearts"))
                .community(new CommunityId("town"))
                .title(WORDS)
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS))
                .build();
        return new Local<>(
                Initiative.replay(InitiativeDecider.propose(idea, AssetDirectory.none(), now.context(Option.none()))
                        .events()),
                now,
                group());
    }

    static Seq<Case> all() {
        return design().appendAll(resources())
                .appendAll(launch())
                .appendAll(groups())
                .appendAll(ends());
    }

    private static Seq<Case> design() {
        return List.of(
                IDEA.accepts("of an idea", DESIGN),
                RUNNING.refuses("of what runs", DESIGN, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is given up", DESIGN, RefusalCodes.TERMINAL_STATE),
                IDEA.accepts("of who sees to it", LEAD),
                CLOSED.refuses("of what is given up", LEAD, RefusalCodes.TERMINAL_STATE),
                IDEA.accepts("of a room", SPACE),
                READY.refuses("that is promised already", SPACE, RefusalCodes.DUPLICATE_ID),
                CLOSED.refuses("to what is given up", SPACE, RefusalCodes.TERMINAL_STATE),
                READY.after(CLOSE)
                        .refuses(
                                "that is promised already, to what is given up",
                                SPACE,
                                RefusalCodes.TERMINAL_STATE,
                                RefusalCodes.DUPLICATE_ID));
    }

    private static Seq<Case> resources() {
        return List.of(
                READY.accepts("with a room and somebody who sees to it", RESOURCE),
                IDEA.after(DESIGN).after(LEAD).refuses("without a room", RESOURCE, CommunityRefusals.NO_SPACE),
                IDEA.after(DESIGN).after(SPACE).refuses("without a lead", RESOURCE, CommunityRefusals.NO_LEAD),
                RESOURCED.refuses("for the second time", RESOURCE, RefusalCodes.ILLEGAL_TRANSITION),
                READY.after(CLOSE).refuses("of what is given up", RESOURCE, RefusalCodes.TERMINAL_STATE),
                IDEA.refuses(
                        "of a mere idea",
                        RESOURCE,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.NO_SPACE,
                        CommunityRefusals.NO_LEAD));
    }

    private static Seq<Case> launch() {
        return List.of(
                RESOURCED.accepts("as an asset", LAUNCH),
                READY.refuses("before it is resourced", LAUNCH, RefusalCodes.ILLEGAL_TRANSITION),
                READY.after(CLOSE).refuses("of what is given up", LAUNCH, RefusalCodes.TERMINAL_STATE),
                IDEA.after(LEAD)
                        .refuses(
                                "of an idea without a room",
                                LAUNCH,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.NO_SPACE),
                IDEA.after(SPACE)
                        .refuses(
                                "of an idea without a lead",
                                LAUNCH,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.NO_LEAD));
    }

    private static GroupSession on(int day) {
        return new GroupSession(day(day), LinkedHashSet.of(GroupActivities.WALKS), 9);
    }

    private static Seq<Case> groups() {
        return List.of(
                RESOURCED.accepts("of today", new HoldTaster(on(10))),
                RESOURCED.refuses("of tomorrow", new HoldTaster(on(11)), RefusalCodes.NOT_YET),
                IDEA.refuses("of an idea", new HoldTaster(on(10)), RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is given up", new HoldTaster(on(10)), RefusalCodes.TERMINAL_STATE),
                CLOSED.refuses(
                        "of what is given up, of tomorrow",
                        new HoldTaster(on(11)),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET),
                RUNNING.accepts("of today", new HoldGroupSession(on(10))),
                RUNNING.refuses("of tomorrow", new HoldGroupSession(on(11)), RefusalCodes.NOT_YET),
                IDEA.refuses("of an idea", new HoldGroupSession(on(10)), RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is given up", new HoldGroupSession(on(10)), RefusalCodes.TERMINAL_STATE),
                IDEA.refuses(
                        "of an idea, of tomorrow",
                        new HoldGroupSession(on(11)),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> ends() {
        HandOver over = new HandOver(new ActorId("resident-1"));
        return List.of(
                RUNNING.accepts("to a resident", over),
                IDEA.refuses("of an idea", over, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("of what is given up", over, RefusalCodes.TERMINAL_STATE),
                RUNNING.accepts("of what runs", CLOSE),
                CLOSED.refuses("for the second time", CLOSE, RefusalCodes.TERMINAL_STATE));
    }
}
