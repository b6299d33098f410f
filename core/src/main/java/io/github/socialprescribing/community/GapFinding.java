package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import org.immutables.value.Value;

/** What somebody found that a community lacks, and what shows it. */
@Value.Immutable
public sealed interface GapFinding permits ImmutableGapFinding {

    /** Names the gap. */
    GapId id();

    /** Who lacks it. */
    CommunityId community();

    /** Which need of people goes unmet for it. */
    NeedKind need();

    /** What is missing, in the words of those who miss it. */
    Narrative title();

    /**
     * Whether whoever found it thinks that no partner can close it: one of the "big, structural, deliberate things". It is for
     * the panels to take it further.
     */
    @Value.Default
    default boolean structural() {
        return false;
    }

    /** What shows that it is missing. */
    @Value.Default
    default GapEvidence evidence() {
        return GapEvidence.none();
    }

    /**
     * The same finding with other evidence.
     *
     * @param evidence what shows that it is missing
     */
    default GapFinding showing(GapEvidence evidence) {
        return ((ImmutableGapFinding) this).withEvidence(evidence);
    }

    /** Starts a finding. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GapFinding}. */
    final class Builder extends ImmutableGapFinding.Builder {
        Builder() {}
    }
}
