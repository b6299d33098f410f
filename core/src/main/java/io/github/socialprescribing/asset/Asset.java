package io.github.socialprescribing.asset;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Something that a community has: the fold of its events, with no other way to make one. {@link AssetDirectory} does.
 *
 * <p>An asset is full just when people may be sent there and there is no room; so {@link AssetStatus#FULL} comes and goes
 * with what is reported of its room, and nobody sets it.
 */
@Value.Immutable
@FoldStyle
public sealed interface Asset permits ImmutableAsset {

    /** Names it. */
    AssetId id();

    /** What it is. */
    AssetDetails details();

    /** Who named it first. */
    ActorId mappedBy();

    /** The day on which they did. */
    LocalDate mappedOn();

    /** Where it stands. */
    AssetStatus status();

    /** Whether there is room. */
    Capacity capacity();

    /** The last day on which somebody saw that it is there. */
    Option<LocalDate> verifiedOn();

    /** Until when it rests, where it rests and somebody said. */
    Option<LocalDate> pausedUntil();

    /** Under which id it is known now, where it was another by a second name. */
    Option<AssetId> mergedInto();

    /** Whether a client can be told of it today and find room, as far as is known. */
    default boolean isAvailable() {
        return status().isOpen() && capacity().room() != Room.NO;
    }

    /** Why nobody may be sent there, whatever the room: it is gone, it rests, or nobody has opened it yet; else nothing. */
    default Seq<Refusal> hindrances() {
        return gone().appendAll(
                        when(!status().isFinal() && !status().isOpen(), AssetRefusals.ASSET_UNAVAILABLE, stands()));
    }

    /** Why nothing more can happen to it; nothing unless it is gone. */
    default Seq<Refusal> gone() {
        return mergedInto()
                .map(into -> List.of(Refusal.of(
                        AssetRefusals.ASSET_CLOSED, stands(), new ObservedFact("it is known as", into.value()))))
                .getOrElse(() ->
                        status().isFinal() ? List.of(Refusal.of(AssetRefusals.ASSET_CLOSED, stands())) : List.empty());
    }

    /** Where it stands, as a refusal tells it. */
    default ObservedFact stands() {
        return new ObservedFact("the asset is", status().name().toLowerCase(Locale.ROOT));
    }
}
