package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The numbers that the rules about the allowance name, and what must hold between them. */
final class AllowanceNumbers {

    static final Parameter ENDING_TALK_DAYS = new Parameter(
            "ending-talk-days",
            "days until the ending is talked about",
            "days",
            0,
            90,
            14,
            assumed("about one session"));

    static final Provenance A_NUMBER_OF_THEIR_OWN = OfferParameters.AGREED_LEAST.provenance();

    /** The numbers that can be agreed on lie within the offer, so that of two limits the agreed one is the tighter. */
    static final List<ParameterRelation> RELATIONS = List.of(
            ParameterRelation.atMost(OfferParameters.TALK_OF_ENDING, OfferParameters.OFFERED),
            ParameterRelation.atMost(OfferParameters.TALK_OF_ENDING, OfferParameters.AGREED_LEAST),
            ParameterRelation.atMost(OfferParameters.AGREED_LEAST, OfferParameters.AGREED_MOST),
            ParameterRelation.atMost(OfferParameters.AGREED_MOST, OfferParameters.OFFERED));

    static final Parameter WINDOW = new Parameter(
            "window-days",
            "days after the first session on which support ends",
            "days",
            7,
            1095,
            84,
            source("British Red Cross; Torbay: up to 12 weeks"));

    static final Parameter REVIEW_DAYS = new Parameter(
            "review-days",
            "days after which support is reviewed",
            "days",
            7,
            730,
            182,
            source("Ways to Wellness: measured every six months"));

    static final Parameter REVIEW_WITHIN = new Parameter(
            "review-within-days",
            "days until a review that is due is held",
            "days",
            0,
            90,
            14,
            assumed("about one session"));

    static final Parameter HOLDING_CONTACT_DAYS = new Parameter(
            "holding-contact-days",
            "days from one light contact to the next while support is held",
            "days",
            7,
            90,
            28,
            assumed("three to four weeks, often enough that nobody is forgotten while they wait"));

    static final Parameter HOLDING_REVIEW_DAYS = new Parameter(
            "holding-review-days",
            "days after which holding is looked at again",
            "days",
            7,
            365,
            84,
            assumed("12 weeks, as long as a whole course elsewhere"));

    private AllowanceNumbers() {}

    static Seq<Parameter> parameters() {
        return List.of(
                OfferParameters.TALK_OF_ENDING,
                OfferParameters.OFFERED,
                OfferParameters.AGREED_LEAST,
                OfferParameters.AGREED_MOST,
                ENDING_TALK_DAYS,
                WINDOW,
                REVIEW_DAYS,
                REVIEW_WITHIN,
                HOLDING_CONTACT_DAYS,
                HOLDING_REVIEW_DAYS);
    }
}
