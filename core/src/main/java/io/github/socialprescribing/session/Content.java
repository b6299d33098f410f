package io.github.socialprescribing.session;

import io.github.socialprescribing.workforce.ActivityType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** How and where worker and client meet, what it is about, and what they do. Planned first, and told again when they met. */
@Value.Immutable
public sealed interface Content permits ImmutableContent {

    /** By which way they meet; none for the one that goes without saying for the kind of contact. */
    @Value.Default
    default Option<ContactMode> mode() {
        return Option.none();
    }

    /** Where they meet; none where that is not fixed or does not matter. */
    @Value.Default
    default Option<Place> place() {
        return Option.none();
    }

    /** What it is about. Any focus may follow any other. */
    @Value.Default
    default Set<Focus> purposes() {
        return LinkedHashSet.empty();
    }

    /** What they do. */
    @Value.Default
    default Set<ActivityType> activities() {
        return LinkedHashSet.empty();
    }

    /** Who is there besides. */
    @Value.Default
    default Set<Companion> companions() {
        return LinkedHashSet.empty();
    }

    /** Nothing said yet; one and the same for all contacts. */
    static Content none() {
        return Builder.NONE;
    }

    /**
     * What it is about, and nothing else said.
     *
     * @param purposes what it is about
     */
    static Content about(Focus... purposes) {
        return builder().purposes(LinkedHashSet.of(purposes)).build();
    }

    /** Starts a content. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Content}. */
    final class Builder extends ImmutableContent.Builder {
        private static final Content NONE = new Builder().build();

        Builder() {}
    }
}
