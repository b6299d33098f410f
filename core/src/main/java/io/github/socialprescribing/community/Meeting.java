package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.MeetingId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A meeting of one of the two panels, or of both together. */
@Value.Immutable
public sealed interface Meeting permits ImmutableMeeting {

    /** Names it. */
    MeetingId id();

    /** Who meets: one panel, or both. */
    Set<Panel> panels();

    /** The day. */
    LocalDate on();

    /** What is talked about. */
    Set<Topic> agenda();

    /** Who was there, and for which panel; nobody until it was held. */
    @Value.Default
    default Map<ActorId, Panel> present() {
        return LinkedHashMap.empty();
    }

    /** What was decided, in order. */
    @Value.Default
    default Seq<PanelDecision> decisions() {
        return List.empty();
    }

    /** Refuses a meeting of nobody. */
    @Value.Check
    default void check() {
        if (panels().isEmpty()) {
            throw new IllegalArgumentException("a meeting is one of the community panel, of the partners or of both");
        }
    }

    /** Whether it was held. */
    default boolean isHeld() {
        return !present().isEmpty();
    }

    /**
     * How many of a panel were there.
     *
     * @param panel which panel
     */
    default int present(Panel panel) {
        return present().values().count(panel::equals);
    }

    /** Starts a meeting. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
