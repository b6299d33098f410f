package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetCommand.ActivateAsset;
import io.github.socialprescribing.asset.AssetCommand.ChangeAsset;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.MapAsset;
import io.github.socialprescribing.asset.AssetCommand.MarkStale;
import io.github.socialprescribing.asset.AssetCommand.MergeAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetCommand.ResumeAsset;
import io.github.socialprescribing.asset.AssetCommand.VerifyAsset;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.AssetEvent;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever keeps the directory of assets, in which a walking group was mapped today. */
final class AssetCases {

    private static final AssetId WALKS = new AssetId("walks");
    private static final AssetId CHOIR = new AssetId("choir");
    private static final AssetDetails DETAILS = Assets.group("Walks").build();
    private static final ActivateAsset OPEN = new ActivateAsset(WALKS);
    private static final Local<AssetDirectory, AssetCommand> NOTHING = mapped();
    private static final Local<AssetDirectory, AssetCommand> PROPOSED = NOTHING.after(new MapAsset(WALKS, DETAILS));
    private static final Local<AssetDirectory, AssetCommand> VERIFIED = PROPOSED.after(verify(10));
    private static final Local<AssetDirectory, AssetCommand> ACTIVE = VERIFIED.after(OPEN);
    private static final Local<AssetDirectory, AssetCommand> CLOSED = ACTIVE.after(new CloseAsset(WALKS, WORDS));

    private AssetCases() {}

    private static Local<AssetDirectory, AssetCommand> mapped() {
        return new Local<>(
                AssetDirectory.none(),
                Now.worker(day(10)),
                Local.Life.of(
                        AssetCommand.class,
                        AssetDecider::decide,
                        (AssetDirectory directory, Seq<Envelope<AssetEvent>> events) -> directory.after(events)));
    }

    static Seq<Case> all() {
        return beginnings()
                .appendAll(rooms())
                .appendAll(rests())
                .appendAll(changes())
                .appendAll(ends());
    }

    /** What is owed for an asset that was seen today, when it is asked later. */
    static Seq<Duty> owed(Now later) {
        return AssetDecider.staleOn(ACTIVE.state(), later.context(Option.none()))
                .values()
                .flatMap(duties -> duties)
                .toList();
    }

    private static VerifyAsset verify(int day) {
        return new VerifyAsset(WALKS, Option.some(day(day)));
    }

    private static Seq<Case> beginnings() {
        VerifyAsset undated = new VerifyAsset(WALKS, Option.none());
        return List.of(
                NOTHING.accepts("under a new id", new MapAsset(WALKS, DETAILS)),
                PROPOSED.refuses("under an id that is taken", new MapAsset(WALKS, DETAILS), RefusalCodes.DUPLICATE_ID),
                PROPOSED.accepts("on the day", verify(10)),
                NOTHING.refuses("of what nobody mapped", verify(10), RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", verify(10), AssetRefusals.ASSET_CLOSED),
                PROPOSED.refuses("without a day", undated, AssetRefusals.DATE_REQUIRED),
                PROPOSED.refuses("on a day to come", verify(11), RefusalCodes.NOT_YET),
                VERIFIED.refuses("before it was last seen", verify(9), AssetRefusals.OLDER_THAN_KNOWN),
                CLOSED.refuses(
                        "of what is no more, without a day",
                        undated,
                        AssetRefusals.ASSET_CLOSED,
                        AssetRefusals.DATE_REQUIRED),
                VERIFIED.accepts("of what was seen to be there", OPEN),
                NOTHING.refuses("of what nobody mapped", OPEN, RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", OPEN, AssetRefusals.ASSET_CLOSED),
                PROPOSED.refuses("of what nobody has seen", OPEN, RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static ReportCapacity room(int day) {
        return new ReportCapacity(WALKS, Capacity.room(day(day)));
    }

    private static Seq<Case> rooms() {
        return List.of(
                ACTIVE.accepts("as somebody told today", room(10)),
                NOTHING.refuses("of what nobody mapped", room(10), RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", room(10), AssetRefusals.ASSET_CLOSED),
                ACTIVE.refuses("as of a day to come", room(11), RefusalCodes.NOT_YET),
                ACTIVE.after(room(10))
                        .refuses("as of before it was last told", room(9), AssetRefusals.OLDER_THAN_KNOWN),
                CLOSED.refuses(
                        "of what is no more, as of a day to come",
                        room(11),
                        AssetRefusals.ASSET_CLOSED,
                        RefusalCodes.NOT_YET));
    }

    private static PauseAsset pause(int until) {
        return new PauseAsset(WALKS, WORDS, Option.some(day(until)));
    }

    private static Seq<Case> rests() {
        ResumeAsset resume = new ResumeAsset(WALKS);
        return List.of(
                ACTIVE.accepts("over the summer", pause(60)),
                NOTHING.refuses("of what nobody mapped", pause(60), RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", pause(60), AssetRefusals.ASSET_CLOSED),
                VERIFIED.refuses("of what has not opened", pause(60), RefusalCodes.ILLEGAL_TRANSITION),
                ACTIVE.refuses("until today", pause(10), RefusalCodes.NOT_AFTER_TODAY),
                VERIFIED.refuses(
                        "of what has not opened, until today",
                        pause(10),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_AFTER_TODAY),
                ACTIVE.after(pause(60)).accepts("of what rests", resume),
                NOTHING.refuses("of what nobody mapped", resume, RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", resume, AssetRefusals.ASSET_CLOSED),
                ACTIVE.refuses("of what does not rest", resume, RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static Seq<Case> changes() {
        ChangeAsset change = new ChangeAsset(WALKS, DETAILS);
        MarkStale stale = new MarkStale(WALKS);
        return List.of(
                ACTIVE.accepts("of what is there", change),
                NOTHING.refuses("of what nobody mapped", change, RefusalCodes.NOT_FOUND),
                CLOSED.refuses("of what is no more", change, AssetRefusals.ASSET_CLOSED),
                ACTIVE.on(day(1_000)).accepts("of what nobody has seen for long", stale),
                NOTHING.refuses("of what nobody mapped", stale, RefusalCodes.NOT_FOUND),
                CLOSED.on(day(1_000)).refuses("of what is no more", stale, AssetRefusals.ASSET_CLOSED),
                VERIFIED.on(day(1_000)).refuses("of what has not opened", stale, RefusalCodes.ILLEGAL_TRANSITION),
                ACTIVE.refuses("of what was seen today", stale, RefusalCodes.NOT_YET),
                VERIFIED.refuses(
                        "of what was seen today, and has not opened",
                        stale,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> ends() {
        CloseAsset close = new CloseAsset(WALKS, WORDS);
        MergeAsset merge = new MergeAsset(WALKS, CHOIR);
        MergeAsset alone = new MergeAsset(WALKS, WALKS);
        Local<AssetDirectory, AssetCommand> two = ACTIVE.after(new MapAsset(CHOIR, DETAILS));
        return List.of(
                ACTIVE.accepts("of what is there", close),
                NOTHING.refuses("of what nobody mapped", close, RefusalCodes.NOT_FOUND),
                CLOSED.refuses("for the second time", close, AssetRefusals.ASSET_CLOSED),
                two.accepts("into another", merge),
                NOTHING.refuses(
                        "of what nobody mapped, into what nobody mapped",
                        merge,
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_FOUND),
                ACTIVE.refuses("into what nobody mapped", merge, RefusalCodes.NOT_FOUND),
                two.after(new CloseAsset(CHOIR, WORDS))
                        .refuses("into what is no more", merge, AssetRefusals.ASSET_CLOSED),
                ACTIVE.refuses("into itself", alone, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses(
                        "of what is no more, into itself",
                        alone,
                        AssetRefusals.ASSET_CLOSED,
                        RefusalCodes.ILLEGAL_TRANSITION));
    }
}
