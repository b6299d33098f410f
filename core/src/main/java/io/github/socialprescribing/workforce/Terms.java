package io.github.socialprescribing.workforce;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** On what terms somebody works: as what, for whom, how much, and under whose supervision. */
@Value.Immutable
public sealed interface Terms permits ImmutableTerms {

    /** In which roles; the paper has link workers, managers and students on placement. */
    Set<Role> roles();

    /** What they bring from before. */
    @Value.Default
    default Set<Background> backgrounds() {
        return LinkedHashSet.empty();
    }

    /** Their posts; none for students and volunteers whom nobody employs. */
    @Value.Default
    default Seq<Post> posts() {
        return List.empty();
    }

    /** Who supervises them. */
    @Value.Default
    default Option<WorkerId> supervisor() {
        return Option.none();
    }

    /** Whether they are a student on placement, who needs a supervisor. */
    default boolean isStudent() {
        return roles().contains(Roles.STUDENT_ON_PLACEMENT);
    }

    /** All posts together, in hundredths of a whole one. */
    default int hundredths() {
        return posts().map(Post::hundredths).sum().intValue();
    }

    /** Starts terms. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Terms}. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
