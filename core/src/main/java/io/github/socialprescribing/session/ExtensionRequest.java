package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A request for more sessions than were offered. It grants nothing; people decide. */
@Value.Immutable
public sealed interface ExtensionRequest permits ImmutableExtensionRequest {

    /** Names it within its pathway. */
    ExtensionId id();

    /** How much more is asked for. */
    HalfUnits unitsAsked();

    /** Why; none unless they are given, and a request without a ground is refused. */
    @Value.Default
    default Set<ExtensionGround> grounds() {
        return LinkedHashSet.empty();
    }

    /** The goals of the client towards which it is asked for, as they are known on the pathway. */
    @Value.Default
    default Set<GoalId> goals() {
        return LinkedHashSet.empty();
    }

    /**
     * What speaks for it, each piece in its own words: what a practitioner saw, what a letter said. Whoever decides reads it;
     * no rule does.
     */
    @Value.Default
    default Seq<Narrative> evidence() {
        return List.empty();
    }

    /**
     * Earlier requests of the same pathway on which this one leans, each of which was granted or refused: Carla was supported
     * "for much longer than the usual 6–8" by many grants, and not by one. Other clients' pathways are nobody's argument.
     */
    @Value.Default
    default Set<ExtensionId> precedents() {
        return LinkedHashSet.empty();
    }

    /** Whether the client wants it. */
    boolean clientAgrees();

    /** The case in words. */
    @Value.Default
    default Option<Narrative> words() {
        return Option.none();
    }

    /** Starts a request. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExtensionRequest}. */
    final class Builder extends ImmutableExtensionRequest.Builder {
        Builder() {}
    }
}
