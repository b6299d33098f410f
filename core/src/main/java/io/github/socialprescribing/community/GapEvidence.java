package io.github.socialprescribing.community;

import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ShownCount;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What shows that something is missing. It is for a panel to see, so whom it concerns must not be seen in it: counts come
 * with the small ones hidden already.
 *
 * @param unmetNeeds how many people's needs went unmet, one count for each time somebody counted. They are not added up: the
 *     same person may stand in several
 * @param testimonies what people said of it, with their agreement
 * @param factors what pressed on the community at the time
 */
public record GapEvidence(Seq<ShownCount> unmetNeeds, Seq<Narrative> testimonies, Seq<ContextFactor> factors) {

    /** Nothing but somebody's word. */
    public static GapEvidence none() {
        return new GapEvidence(List.empty(), List.empty(), List.empty());
    }

    /**
     * This evidence and a count of people whose need went unmet.
     *
     * @param people how many, as it may be shown
     */
    public GapEvidence with(ShownCount people) {
        return new GapEvidence(unmetNeeds.append(people), testimonies, factors);
    }

    /**
     * This evidence and what somebody said.
     *
     * @param testimony in their words
     */
    public GapEvidence with(Narrative testimony) {
        return new GapEvidence(unmetNeeds, testimonies.append(testimony), factors);
    }

    /**
     * This evidence and what pressed on the community.
     *
     * @param factor what it was
     */
    public GapEvidence with(ContextFactor factor) {
        return new GapEvidence(unmetNeeds, testimonies, factors.append(factor));
    }

    /**
     * This evidence and other evidence of the same gap.
     *
     * @param other what else shows it
     */
    public GapEvidence and(GapEvidence other) {
        return new GapEvidence(
                unmetNeeds.appendAll(other.unmetNeeds()),
                testimonies.appendAll(other.testimonies()),
                factors.appendAll(other.factors()).distinct());
    }
}
