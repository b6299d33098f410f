package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.json.codec.ClientCodec.Referred;
import io.github.socialprescribing.json.codec.ReferrerCodec.Referrer;
import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Values;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.PrsbProblemCodes;
import io.github.socialprescribing.json.problem.ReferralProblemCodes;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralRoute;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A referral as JSON. */
public final class ReferralCodec {

    private static final Form<Referral> FORM = Form.document(DocumentKind.REFERRAL);

    private static final Member<ReferralId> ID =
            FORM.required("id", Texts.id(ReferralId::new), Referral::id, "names the referral");
    private static final Member<Referred> CLIENT = FORM.required(
            "client",
            ClientCodec.CLIENT,
            referral -> new Referred(referral.client(), referral.ageBand()),
            "the person it is about");
    private static final Member<ReferralRoute> ROUTE = FORM.required(
            "route",
            new TermCodec<>("a route", ReferralRoutes.standard(), ReferralRoute::new),
            Referral::route,
            "the way it came; `self` where the client came alone");
    private static final Member<Option<Referrer>> REFERRER = FORM.optional(
            "referrer", ReferrerCodec.REFERRER, ReferralCodec::referrer, "who referred; left out on the route `self`");
    private static final Member<LocalDate> RECEIVED_ON =
            FORM.required("receivedOn", Texts.DATE, Referral::receivedOn, "the day the service received it");
    private static final Member<Seq<NeedKind>> REASONS = FORM.required(
            "reasons",
            ListCodec.some(new TermCodec<>("a need", NeedKinds.standard(), NeedKind::new)),
            referral -> referral.reasons().toList(),
            "why: one need or several");
    private static final Member<Seq<Consent>> CONSENTS = FORM.list(
            "consents",
            ConsentCodec.CONSENT,
            referral -> referral.consents().all(),
            "what the client has agreed to so far");
    private static final Member<Seq<OrganisationId>> PASSED_ON_BY = FORM.list(
            "passedOnBy",
            Texts.id(OrganisationId::new),
            Referral::passedOnBy,
            "who had the client before and passed them on, the first first");
    private static final Member<Option<PathwayId>> PREVIOUS_PATHWAY = FORM.optional(
            "previousPathway",
            Texts.id(PathwayId::new),
            Referral::previousPathway,
            "the client's last pathway with the service");
    private static final Member<Option<Narrative>> NOTES =
            FORM.optional("notes", NarrativeCodec.SENT, Referral::notes, "what the referrer wrote besides");

    private static final Breach NOT_AGREED = new Breach(ReferralProblemCodes.CONSENT_MISSING, "/consents");

    static {
        FORM.law(
                ReferralProblemCodes.REFERRER_OF_SELF,
                REFERRER,
                it -> !isSelf(it) || it.get(REFERRER).isEmpty(),
                ROUTE,
                REFERRER);
        FORM.law(
                ReferralProblemCodes.REFERRER_MISSING,
                REFERRER,
                it -> isSelf(it) || it.get(REFERRER).isDefined(),
                ROUTE,
                REFERRER);
        FORM.leftOutWhere(ROUTE, ReferralRoutes.SELF.code().value(), REFERRER);
        FORM.laws(ReferralCodec::agreed, CONSENTS, RECEIVED_ON);
        FORM.laws(ReferralCodec::askedByPrsb, CLIENT, REFERRER, NOTES);
    }

    /** Any referral. */
    public static final Codec<Referral> REFERRAL = FORM.make(values -> Referral.builder()
            .id(values.get(ID))
            .client(values.get(CLIENT).id())
            .ageBand(values.get(CLIENT).ageBand())
            .origin(origin(values))
            .receivedOn(values.get(RECEIVED_ON))
            .reasons(LinkedHashSet.ofAll(values.get(REASONS)))
            .consents(new Consents(values.get(CONSENTS)))
            .passedOnBy(values.get(PASSED_ON_BY))
            .previousPathway(values.get(PREVIOUS_PATHWAY))
            .notes(values.get(NOTES))
            .build());

    private ReferralCodec() {}

    private static boolean isSelf(Values values) {
        return values.get(ROUTE).equals(ReferralRoutes.SELF);
    }

    private static ReferralOrigin origin(Values values) {
        return values.get(REFERRER)
                .fold(
                        ReferralOrigin.SelfReferral::new,
                        it -> new ReferralOrigin.ReferredBy(values.get(ROUTE), it.id(), it.organisation()));
    }

    private static Option<Referrer> referrer(Referral referral) {
        return referral.origin()
                .match(self -> Option.none(), it -> Option.some(new Referrer(it.referrer(), it.organisation())));
    }

    /** Nobody is referred behind their back: consent to it was live on the day. Late consent is told where it stands. */
    private static Seq<Breach> agreed(Values values) {
        Seq<Consent> consents = values.get(CONSENTS);
        LocalDate received = values.get(RECEIVED_ON);
        int first = -1;
        boolean early = false;
        int index = 0;
        for (Seq<Consent> left = consents; left.nonEmpty(); left = left.tail()) {
            Consent consent = left.head();
            if (consent.scope() == ConsentScope.REFERRAL) {
                if (consent.isLiveOn(received)) {
                    return List.empty();
                }
                early |= !consent.givenOn().isAfter(received);
                first = first < 0 ? index : first;
            }
            index++;
        }
        return List.of(early || first < 0 ? NOT_AGREED : lateAt(first));
    }

    /** The age band stands for the date of birth, the organisation for the referrer's, the notes for the reason in words. */
    private static Seq<Breach> askedByPrsb(Values values) {
        Seq<Breach> missing = List.empty();
        if (values.get(NOTES).isEmpty()) {
            missing = missing.prepend(new Breach(PrsbProblemCodes.REQUIRED, "/notes"));
        }
        Option<Referrer> referrer = values.get(REFERRER);
        if (referrer.isDefined() && referrer.get().organisation().isEmpty()) {
            missing = missing.prepend(new Breach(PrsbProblemCodes.MANDATORY, "/referrer/organisation"));
        }
        return values.get(CLIENT).ageBand().isDefined()
                ? missing
                : missing.prepend(new Breach(PrsbProblemCodes.MANDATORY, "/client/ageBand"));
    }

    private static Breach lateAt(int index) {
        return new Breach(ReferralProblemCodes.CONSENT_LATE, "/consents/" + index + "/givenOn");
    }
}
