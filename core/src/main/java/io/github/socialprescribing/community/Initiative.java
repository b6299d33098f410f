package io.github.socialprescribing.community;

import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.community.InitiativeEvent.InitiativeProposed;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Something that a community and its partners set up because it was missing, until the community runs it: the fold of its
 * events, with no other way to make one.
 */
@Value.Immutable
@FoldStyle
public sealed interface Initiative permits ImmutableInitiative {

    /** What it is to be, as it was first thought of. */
    InitiativeIdea idea();

    /** Where it stands. */
    InitiativeStatus status();

    /** Who sees to it. */
    Option<ActorId> lead();

    /** What people and organisations give so that it is there. */
    Set<Contribution> contributions();

    /** The times at which people tried it. */
    Seq<GroupSession> tasters();

    /** The times at which the group met. */
    Seq<GroupSession> sessions();

    /** As which asset it is known since it runs. */
    Option<AssetId> asset();

    /** The place of its last event. */
    long sequence();

    /** Names it. */
    default InitiativeId id() {
        return idea().id();
    }

    /**
     * Whether somebody gives this.
     *
     * @param kind what
     */
    default boolean has(Contribution.Kind kind) {
        return contributions().exists(contribution -> contribution.kind() == kind);
    }

    /** With what it addresses the gap for which it was set up, once it runs. */
    default Option<AddressedBy> addresses() {
        return asset().map(asset -> AddressedBy.initiative(id(), asset));
    }

    /**
     * A description of it as an asset, to which a name, a category and all that is known besides are added. Once it is handed
     * over it is described anew, for then it is the community's.
     */
    default AssetDetails.Builder asAsset() {
        AssetDetails.Builder details = AssetDetails.builder();
        details.sector(Sector.COMMUNITY)
                .ownership(status() == InitiativeStatus.HANDED_OVER ? Ownership.COMMUNITY : Ownership.SERVICE)
                .community(idea().community())
                .meets(LinkedHashSet.of(idea().need()))
                .fiveWays(idea().fiveWays())
                .contributions(contributions());
        return details;
    }

    /**
     * The initiative after all that happened to it.
     *
     * @param history its events, the proposal first
     */
    static Initiative replay(Seq<Envelope<InitiativeEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof InitiativeProposed proposed)) {
            throw new IllegalArgumentException("the history of an initiative begins when it is proposed");
        }
        Initiative begun = ImmutableInitiative.of(
                proposed.idea(),
                InitiativeStatus.IDEA,
                Option.none(),
                LinkedHashSet.empty(),
                List.empty(),
                List.empty(),
                Option.none(),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written about it. Who gave what, when people met and where it stands stay as they are.
     *
     * @param history the events of the initiative, or some of them
     */
    static Seq<Envelope<InitiativeEvent>> redacted(Seq<Envelope<InitiativeEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This initiative as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default Initiative after(Envelope<InitiativeEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableInitiative next = ((ImmutableInitiative) this).withSequence(envelope.sequence());
        return envelope.event().match(new InitiativeEvolution(next));
    }

    /**
     * This initiative as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Initiative after(Seq<Envelope<InitiativeEvent>> envelopes) {
        return envelopes.foldLeft(this, Initiative::after);
    }
}
