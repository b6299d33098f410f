package io.github.socialprescribing.workforce;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * People learn a module together. In the source paper "the day started with an overview of social prescribing policy (e.g.,
 * NHS Long Term Plan (2019)), a reminder of the CESP study timeline, and discussions on 'What is research?'", and its slides
 * are published. It says nothing of anybody: who came stands in each worker's own history, as the {@link Attendance} that
 * the event hands out. Where two modules are taught on one day, these are two events; what is held months later "for staff
 * who missed the training" is one more, and each worker's history shows what they missed and when they came.
 */
@Value.Immutable
public sealed interface TrainingEvent permits ImmutableTrainingEvent {

    /** What was taught. */
    TrainingModule module();

    /** The day. */
    LocalDate on();

    /** How it was given. */
    Delivery delivery();

    /** How long it took, in minutes, more than none. */
    int minutes();

    /** What was talked about, one thing after the other. */
    @Value.Default
    default Seq<String> agenda() {
        return List.empty();
    }

    /** Where slides and papers are: "accessible as supplementary materials". */
    @Value.Default
    default Seq<URI> materials() {
        return List.empty();
    }

    /** Refuses an event that took no time, and a point of the agenda that says nothing. */
    @Value.Check
    default void check() {
        if (minutes() < 1 || agenda().exists(String::isBlank)) {
            throw new IllegalArgumentException("an event takes some time, and its agenda says something");
        }
    }

    /** What to record of a worker who was there. */
    default Attendance attended() {
        return new Attendance(module(), on(), delivery(), /* attended= */ true, minutes());
    }

    /** What to record of a worker who had meant to come. */
    default Attendance missed() {
        return new Attendance(module(), on(), delivery(), /* attended= */ false, 0);
    }

    /** Starts an event. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingEvent}. */
    final class Builder extends ImmutableTrainingEvent.Builder {
        Builder() {}
    }
}
