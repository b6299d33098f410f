package io.github.socialprescribing.asset;

import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done about assets. Whoever maps a community may: residents on a panel, link workers, partners. */
public sealed interface AssetCommand {

    /** Which asset. */
    AssetId id();

    /**
     * Name an asset that nobody has named.
     *
     * @param id names it, with an id that the directory does not know yet
     * @param details what it is
     */
    record MapAsset(AssetId id, AssetDetails details) implements AssetCommand {}

    /**
     * Record that somebody saw that it is there and is as described. What had gone stale is open as it was before:
     * whoever went there to look would not hide a group that runs.
     *
     * @param id which one
     * @param on the day on which they saw it; it is refused without one
     */
    record VerifyAsset(AssetId id, Option<LocalDate> on) implements AssetCommand {}

    /**
     * Let people be sent there.
     *
     * @param id which one
     */
    record ActivateAsset(AssetId id) implements AssetCommand {}

    /**
     * Record whether there is room.
     *
     * @param id which one
     * @param capacity what is known of it
     */
    record ReportCapacity(AssetId id, Capacity capacity) implements AssetCommand {}

    /**
     * Record that it rests.
     *
     * @param id which one
     * @param reason why
     * @param until the day on which it may go on, where somebody said; it still takes a resumption
     */
    record PauseAsset(AssetId id, Narrative reason, Option<LocalDate> until) implements AssetCommand {}

    /**
     * Record that it goes on after a rest.
     *
     * @param id which one
     */
    record ResumeAsset(AssetId id) implements AssetCommand {}

    /**
     * Describe it anew.
     *
     * @param id which one
     * @param details what it is now, in full
     */
    record ChangeAsset(AssetId id, AssetDetails details) implements AssetCommand {}

    /**
     * Record that nobody has seen for too long whether something is still there to which people may be sent. The policy says
     * how long that is.
     *
     * @param id which one
     */
    record MarkStale(AssetId id) implements AssetCommand {}

    /**
     * Record that it is no more.
     *
     * @param id which one
     * @param reason why
     */
    record CloseAsset(AssetId id, Narrative reason) implements AssetCommand {}

    /**
     * Record that it is another by a second name.
     *
     * @param id which one is given up
     * @param into under which id it is known from now on
     */
    record MergeAsset(AssetId id, AssetId into) implements AssetCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof MapAsset it) {
            return cases.map(it);
        }
        if (this instanceof VerifyAsset it) {
            return cases.verify(it);
        }
        if (this instanceof ActivateAsset it) {
            return cases.activate(it);
        }
        if (this instanceof ReportCapacity it) {
            return cases.report(it);
        }
        if (this instanceof PauseAsset it) {
            return cases.pause(it);
        }
        if (this instanceof ResumeAsset it) {
            return cases.resume(it);
        }
        if (this instanceof ChangeAsset it) {
            return cases.change(it);
        }
        if (this instanceof MarkStale it) {
            return cases.markStale(it);
        }
        return this instanceof CloseAsset it ? cases.close(it) : cases.merge((MergeAsset) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of an asset named.
         *
         * @param command the command
         */
        R map(MapAsset command);

        /**
         * Asked of a verification.
         *
         * @param command the command
         */
        R verify(VerifyAsset command);

        /**
         * Asked of a beginning.
         *
         * @param command the command
         */
        R activate(ActivateAsset command);

        /**
         * Asked of a word on its room.
         *
         * @param command the command
         */
        R report(ReportCapacity command);

        /**
         * Asked of a rest.
         *
         * @param command the command
         */
        R pause(PauseAsset command);

        /**
         * Asked of a going on.
         *
         * @param command the command
         */
        R resume(ResumeAsset command);

        /**
         * Asked of a change.
         *
         * @param command the command
         */
        R change(ChangeAsset command);

        /**
         * Asked of a word grown old.
         *
         * @param command the command
         */
        R markStale(MarkStale command);

        /**
         * Asked of an end.
         *
         * @param command the command
         */
        R close(CloseAsset command);

        /**
         * Asked of a merging.
         *
         * @param command the command
         */
        R merge(MergeAsset command);
    }
}
