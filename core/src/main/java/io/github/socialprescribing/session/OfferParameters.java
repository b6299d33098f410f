package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.control.Option;

/**
 * The two ends of the offer, as the source paper has them: "6–8 sessions", and between which numbers client and worker can
 * agree on one of their own, where a policy lets them. A policy that has another offer carries parameters of the same names
 * with other values; one without a cap carries none.
 */
public final class OfferParameters {

    private static final String HALVES = "half units";
    private static final Provenance PAPER =
            new Provenance.Paper("Service users are offered 6–8 sessions of social prescribing");

    /** When the ending is talked about; that this is what the 6 means is assumed. */
    public static final Parameter TALK_OF_ENDING = new Parameter(
            "offer-talk-of-ending", "what is used when the ending is talked about", HALVES, 1, 400, 12, PAPER);

    /** Where planning stops unless extended. */
    public static final Parameter OFFERED =
            new Parameter("offer-limit", "what may be planned without a grant", HALVES, 1, 400, 16, PAPER);

    private static final Provenance A_NUMBER_OF_THEIR_OWN = new Provenance.Assumed(
            "another reading of 6–8 in the source paper: a number in it is agreed on with each client");

    /** The lowest number that client and worker can agree on. */
    public static final Parameter AGREED_LEAST = new Parameter(
            "agreed-least", "the lowest number that can be agreed on", HALVES, 1, 400, 12, A_NUMBER_OF_THEIR_OWN);

    /** The highest number that client and worker can agree on. */
    public static final Parameter AGREED_MOST = new Parameter(
            "agreed-most", "the highest number that can be agreed on", HALVES, 1, 400, 16, A_NUMBER_OF_THEIR_OWN);

    private OfferParameters() {}

    /**
     * What may be used without a grant: what is offered, or what was agreed on where the policy makes that a limit, the
     * number lies where numbers can be agreed on, and it is the tighter one; none where neither limits.
     *
     * @param policy the policy
     * @param agreed what was agreed on, in half units; 0 for no number
     */
    static Option<HalfUnits> withoutGrants(Policy policy, int agreed) {
        Option<HalfUnits> offered = in(policy, OFFERED);
        HalfUnits own = new HalfUnits(agreed);
        boolean limits = in(policy, AGREED_LEAST).exists(least -> least.compareTo(own) <= 0)
                && in(policy, AGREED_MOST).exists(most -> own.compareTo(most) <= 0)
                && offered.forAll(offer -> own.compareTo(offer) <= 0);
        return limits ? Option.some(own) : offered;
    }

    static Option<HalfUnits> in(Policy policy, Parameter parameter) {
        return policy.parameter(parameter.name()).map(it -> new HalfUnits((int) it.value()));
    }
}
