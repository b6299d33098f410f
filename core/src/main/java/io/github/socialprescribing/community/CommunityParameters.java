package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance.Assumed;

/**
 * The numbers about speaking up and mapping that services set differently, and that no rule rests on; the source paper gives
 * none of them. A policy that has others carries parameters of the same names with other values; without them, these hold.
 */
public final class CommunityParameters {

    /** How many must say the same before it is said aloud. */
    public static final Parameter FEWEST_VOICES = new Parameter(
            "fewest-voices",
            "people who must say the same before it is said in the community's name",
            "people",
            1,
            1000,
            5,
            new Assumed("a usual bound of disclosure control: behind fewer, somebody could be recognised"));

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
