package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Time in which a worker thinks about the work with others: "Our findings underline the need to provide such spaces for
 * link workers".
 */
@Value.Immutable
public sealed interface ReflectiveSession permits ImmutableReflectiveSession {

    /** Who thinks along. */
    enum Kind {
        /** Somebody who answers for the worker's practice. */
        SUPERVISION,
        /** A colleague with the knowledge asked for: "link workers rely on their peers and organisation for guidance". */
        PEER_CONSULTATION,
        /** A group, without an agenda of cases. */
        REFLECTIVE_SPACE
    }

    /** Who thinks along. */
    Kind kind();

    /** The day. */
    LocalDate on();

    /** The other people, as far as they are workers. */
    @Value.Default
    default Set<WorkerId> with() {
        return LinkedHashSet.empty();
    }

    /** Which background a colleague was asked for. */
    @Value.Default
    default Option<Background> backgroundSought() {
        return Option.none();
    }

    /** What it was about. */
    @Value.Default
    default Option<Narrative> topics() {
        return Option.none();
    }

    /** Starts a session. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReflectiveSession}. */
    final class Builder extends ImmutableReflectiveSession.Builder {
        Builder() {}
    }
}
