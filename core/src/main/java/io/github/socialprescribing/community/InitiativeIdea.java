package io.github.socialprescribing.community;

import io.github.socialprescribing.asset.WayToWellbeing;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What somebody would set up, for whom and why. */
@Value.Immutable
public sealed interface InitiativeIdea permits ImmutableInitiativeIdea {

    /** Names the initiative. */
    InitiativeId id();

    /** Whose it is to become. */
    CommunityId community();

    /** What it is, in a few words. */
    Narrative title();

    /** Which need of people it is to meet. */
    NeedKind need();

    /** Who begins: Healing Hearts Together was begun by "social prescribers and community partners". */
    Set<Party> initiators();

    /** Which gap it is to close. */
    @Value.Default
    default Option<GapId> gap() {
        return Option.none();
    }

    /** On which of the Five Ways to Wellbeing it builds. */
    @Value.Default
    default Set<WayToWellbeing> fiveWays() {
        return LinkedHashSet.empty();
    }

    /** What it mixes. */
    @Value.Default
    default Set<GroupElement> elements() {
        return LinkedHashSet.empty();
    }

    /** To what its sessions look. */
    @Value.Default
    default Set<GroupFocus> focus() {
        return LinkedHashSet.empty();
    }

    /** How people are to be with one another there. */
    @Value.Default
    default Option<Narrative> principles() {
        return Option.none();
    }

    /** Refuses an idea of nobody. */
    @Value.Check
    default void check() {
        if (initiators().isEmpty()) {
            throw new IllegalArgumentException("somebody begins an initiative");
        }
    }

    /** Starts an idea. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InitiativeIdea}. */
    final class Builder extends ImmutableInitiativeIdea.Builder {
        Builder() {}
    }
}
