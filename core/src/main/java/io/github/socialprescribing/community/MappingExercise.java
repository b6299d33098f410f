package io.github.socialprescribing.community;

import io.github.socialprescribing.community.MappingEvent.MappingPlanned;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
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
 * How "citizens map their community to identify local resources and gaps in provision, then share their findings": the fold
 * of its events, with no other way to make one.
 */
@Value.Immutable
@FoldStyle
public sealed interface MappingExercise permits ImmutableMappingExercise {

    /** Names it. */
    MappingId id();

    /** Which panel maps it. */
    PanelId panel();

    /** Whose community is mapped. */
    CommunityId community();

    /** Where it stands. */
    MappingStatus status();

    /** What was found to be there, in the order in which it was found. */
    Set<AssetId> assets();

    /** What was found to be missing, in the order in which it was found. */
    Set<GapId> gaps();

    /** The maps that were published, the latest last. */
    Seq<AssetMap> maps();

    /** The place of its last event. */
    long sequence();

    /** The latest map. */
    default Option<AssetMap> map() {
        return maps().lastOption();
    }

    /**
     * The exercise after all that happened in it.
     *
     * @param history its events, the planning first
     */
    static MappingExercise replay(Seq<Envelope<MappingEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof MappingPlanned planned)) {
            throw new IllegalArgumentException("the history of a mapping exercise begins when it is planned");
        }
        MappingExercise begun = ImmutableMappingExercise.of(
                planned.exercise(),
                planned.panel(),
                planned.community(),
                MappingStatus.PLANNED,
                LinkedHashSet.empty(),
                LinkedHashSet.empty(),
                List.empty(),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written on the way. What was mapped, and who did what when,
     * stay as they are.
     *
     * @param history the events of the exercise, or some of them
     */
    static Seq<Envelope<MappingEvent>> redacted(Seq<Envelope<MappingEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This exercise as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default MappingExercise after(Envelope<MappingEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableMappingExercise next = ((ImmutableMappingExercise) this).withSequence(envelope.sequence());
        return envelope.event().match(new MappingEvolution(next));
    }

    /**
     * This exercise as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default MappingExercise after(Seq<Envelope<MappingEvent>> envelopes) {
        return envelopes.foldLeft(this, MappingExercise::after);
    }
}
