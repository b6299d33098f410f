package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.control.Option;

/**
 * The two ends of the offer, as the source paper has them: "6–8 sessions". A policy that has another offer carries
 * parameters of the same names with other values; one without a cap carries none.
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

    private OfferParameters() {}

    static Option<HalfUnits> in(Policy policy, Parameter parameter) {
        return policy.parameter(parameter.name()).map(it -> new HalfUnits((int) it.value()));
    }
}
