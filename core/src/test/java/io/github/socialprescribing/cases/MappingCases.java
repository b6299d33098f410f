package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Citizens.STRANGER;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.MappingCommand;
import io.github.socialprescribing.community.MappingCommand.ActOnMap;
import io.github.socialprescribing.community.MappingCommand.BeginCollecting;
import io.github.socialprescribing.community.MappingCommand.CallForRefresh;
import io.github.socialprescribing.community.MappingCommand.PublishMap;
import io.github.socialprescribing.community.MappingCommand.RecordAsset;
import io.github.socialprescribing.community.MappingCommand.RecordGap;
import io.github.socialprescribing.community.MappingDecider;
import io.github.socialprescribing.community.MappingExercise;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to residents who draw a map of what their community has and lacks. */
final class MappingCases {

    private static final BeginCollecting COLLECT = new BeginCollecting();
    private static final PublishMap PUBLISH = new PublishMap(LinkedHashSet.empty());
    private static final RecordAsset LIBRARY = new RecordAsset(new AssetId("library"));
    private static final RecordGap GRIEF = new RecordGap(new GapId("grief"));
    private static final Local.Life<MappingExercise, MappingCommand> WITH_A_PANEL = walk(Citizens.ACTIVE);
    private static final Local.Life<MappingExercise, MappingCommand> WITHOUT = walk(Citizens.RESTING);
    private static final Local<MappingExercise, MappingCommand> PLANNED = planned();
    private static final Local<MappingExercise, MappingCommand> COLLECTING = PLANNED.after(COLLECT);
    private static final Local<MappingExercise, MappingCommand> FILLED =
            COLLECTING.after(LIBRARY).after(GRIEF);
    private static final Local<MappingExercise, MappingCommand> SHARED = FILLED.after(PUBLISH);

    private MappingCases() {}

    private static Local.Life<MappingExercise, MappingCommand> walk(CitizensPanel panel) {
        return Local.Life.of(
                MappingCommand.class,
                (exercise, command, context) -> MappingDecider.decide(exercise, command, panel, context),
                MappingExercise::after);
    }

    private static Local<MappingExercise, MappingCommand> planned() {
        Now now = Citizens.now();
        return new Local<>(
                MappingExercise.replay(
                        MappingDecider.plan(new MappingId("map"), Citizens.ACTIVE, now.context(Option.none()))
                                .get()
                                .events()),
                now,
                WITH_A_PANEL);
    }

    static Seq<Case> all() {
        return steps("of what is planned", PLANNED, "of what is collecting", COLLECTING, COLLECT)
                .appendAll(found(LIBRARY))
                .appendAll(found(GRIEF))
                .appendAll(steps("of what was found", FILLED, "of what is shared", SHARED, PUBLISH))
                .append(COLLECTING.refuses("of nothing", PUBLISH, CommunityRefusals.NOTHING_MAPPED))
                .append(PLANNED.by(STRANGER)
                        .refuses(
                                "of nothing, before it was collected, by a stranger",
                                PUBLISH,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.NOT_PANEL_MEMBER,
                                CommunityRefusals.NOTHING_MAPPED))
                .appendAll(steps("of what is shared", SHARED, "of what is collecting", COLLECTING, new ActOnMap()))
                .appendAll(
                        steps("of what is shared", SHARED, "of what is collecting", COLLECTING, new CallForRefresh()));
    }

    /** A step of the exercise, in turn and out of turn, by residents and by others. */
    private static Seq<Case> steps(
            String inTurn,
            Local<MappingExercise, MappingCommand> from,
            String outOfTurn,
            Local<MappingExercise, MappingCommand> elsewhere,
            MappingCommand step) {
        return List.of(
                from.accepts(inTurn, step),
                elsewhere.refuses(outOfTurn, step, RefusalCodes.ILLEGAL_TRANSITION),
                from.with(WITHOUT).refuses("while the panel rests", step, CommunityRefusals.PANEL_NOT_ACTIVE),
                from.by(PARTNER).refuses("by a partner", step, CommunityRefusals.NOT_PANEL_MEMBER),
                elsewhere
                        .with(WITHOUT)
                        .by(PARTNER)
                        .refuses(
                                outOfTurn + ", by a partner, while the panel rests",
                                step,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                CommunityRefusals.PANEL_NOT_ACTIVE,
                                CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private static Seq<Case> found(MappingCommand finding) {
        RefusalCode taken = RefusalCodes.DUPLICATE_ID;
        return List.of(
                COLLECTING.accepts("while it is collecting", finding),
                PLANNED.refuses("before it is collecting", finding, RefusalCodes.ILLEGAL_TRANSITION),
                FILLED.refuses("for the second time", finding, taken),
                COLLECTING.with(WITHOUT).refuses("while the panel rests", finding, CommunityRefusals.PANEL_NOT_ACTIVE),
                COLLECTING.by(STRANGER).refuses("by a stranger", finding, CommunityRefusals.NOT_PANEL_MEMBER),
                SHARED.by(STRANGER)
                        .refuses(
                                "for the second time, when it is shared, by a stranger",
                                finding,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                taken,
                                CommunityRefusals.NOT_PANEL_MEMBER));
    }
}
