package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/** What a community asks of those who could change what it cannot change itself. */
@Value.Immutable
public sealed interface IssueClaim permits ImmutableIssueClaim {

    /** Names the matter. */
    IssueId id();

    /** Who speaks up. */
    CommunityId community();

    /** Which need of people it is about. */
    NeedKind need();

    /** What is asked for. */
    Narrative claim();

    /** Of whom it is asked. */
    OrganisationId addressedTo();

    /** What shows that something must change, besides what shows the gaps: counts, what people say of it, what presses on them. */
    @Value.Default
    default GapEvidence evidence() {
        return GapEvidence.none();
    }

    /** Which gaps no partner could close without it. */
    @Value.Default
    default Set<GapId> gaps() {
        return LinkedHashSet.empty();
    }

    /**
     * The same claim with other evidence.
     *
     * @param evidence what shows that something must change
     */
    default IssueClaim showing(GapEvidence evidence) {
        return ((ImmutableIssueClaim) this).withEvidence(evidence);
    }

    /** Starts a claim. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IssueClaim}. */
    final class Builder extends ImmutableIssueClaim.Builder {
        Builder() {}
    }
}
