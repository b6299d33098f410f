package io.github.socialprescribing.goal;

import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Something that a client wants to reach: "asking someone to consider Where am I, where do I want to be? and then meeting
 * them in the middle" (Findings). Its owner is always the client, so no attribute says so.
 */
@Value.Immutable
public sealed interface Goal permits ImmutableGoal {

    /** Names it within its pathway. */
    GoalId id();

    /** Where am I? */
    Narrative whereIAm();

    /** Where do I want to be? */
    Narrative whereIWantToBe();

    /**
     * The middle at which client and worker meet; needed before the goal can be agreed. Where it is found later, {@link
     * GoalCommand.ReviseGoal} puts it in.
     */
    @Value.Default
    default Option<Narrative> agreedMiddle() {
        return Option.none();
    }

    /** The needs that it would meet; may be none. */
    @Value.Default
    default Set<NeedId> needs() {
        return LinkedHashSet.empty();
    }

    /** How the client will know, in words. */
    @Value.Default
    default Option<Narrative> measure() {
        return Option.none();
    }

    /** Starts a goal. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
