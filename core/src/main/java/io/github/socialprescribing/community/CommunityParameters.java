package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance.Assumed;

/**
 * The numbers about panels and feedback that services set differently; the source paper gives none of them. A policy that has
 * others carries parameters of the same names with other values; without them, these hold.
 */
public final class CommunityParameters {

    /** How many residents must be there. */
    public static final Parameter COMMUNITY_QUORUM = new Parameter(
            "community-quorum",
            "members of the community panel who must be there for it to decide",
            "members",
            1,
            100,
            4,
            new Assumed("a third of twelve, the size of a community panel that is known of"));

    /** How many partners must be there. */
    public static final Parameter PARTNERS_QUORUM = new Parameter(
            "partners-quorum",
            "members of the panel of partners who must be there for it to decide",
            "members",
            1,
            100,
            2,
            new Assumed("so that no organisation decides alone"));

    /** How many must say the same before it is said aloud. */
    public static final Parameter FEWEST_VOICES = new Parameter(
            "fewest-voices",
            "people who must say the same before it is said in the community's name",
            "people",
            1,
            1000,
            5,
            new Assumed("a usual bound of disclosure control: behind fewer, somebody could be recognised"));

    /** How long feedback waits until somebody says that it was heard. */
    public static final Parameter FEEDBACK_ACKNOWLEDGE_DAYS = new Parameter(
            "feedback-acknowledge-days",
            "days until feedback that was passed on is acknowledged",
            "days",
            1,
            365,
            14,
            new Assumed("two weeks to say that one has heard, as for a gap"));

    /** How long feedback waits for an answer. */
    public static final Parameter FEEDBACK_ANSWER_DAYS = new Parameter(
            "feedback-answer-days",
            "days until feedback that was passed on is answered",
            "days",
            1,
            730,
            60,
            new Assumed("two months, so that a panel which meets monthly has met, as for a gap"));

    /** How long a map of what there is stays good. */
    public static final Parameter MAP_REFRESH_MONTHS = new Parameter(
            "map-refresh-months",
            "months after which a map of what a community has is drawn anew",
            "months",
            1,
            60,
            12,
            new Assumed("a year: groups come and go with their seasons"));

    private CommunityParameters() {}

    static long in(Policy policy, Parameter parameter) {
        return policy.parameter(parameter.name()).getOrElse(parameter).value();
    }
}
