package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.referral.ReferralRoute;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Who asked: what they are, and for whom they work. */
record PractitionerRole(Seq<Code> codes, Option<Reference> organisation) {

    static final String NAME = "PractitionerRole";

    /** Family medicine, in SNOMED CT and in the provider taxonomy of the NUCC: a general practitioner. */
    private static final Seq<Code> GENERAL_PRACTICE = List.of(
            new Code("http://snomed.info/sct", "62247001"),
            new Code("http://nucc.org/provider-taxonomy", "207Q00000X"));

    static final Decoder<PractitionerRole> DECODER = decoder();

    private static Decoder<PractitionerRole> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<Seq<Seq<Code>>> code =
                fields.defaulting("code", Elements.concepts(NAME), List.empty(), "what the person is");
        Member<Option<Reference>> organisation =
                fields.optional("organization", Reference.in(NAME), "for whom they work");
        return fields.make(
                values -> new PractitionerRole(values.get(code).flatMap(it -> it), values.get(organisation)));
    }

    ReferralRoute route() {
        return codes.exists(GENERAL_PRACTICE::contains) ? ReferralRoutes.GP : ReferralRoutes.OTHER_PROFESSIONAL;
    }

    Option<OrganisationId> organisationId() {
        return organisation.map(Reference::id).filter(Id::isWellFormed).map(OrganisationId::new);
    }
}
