package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A consent. FHIR has no code for consent to being referred; only one that says so in a code of ours is read as such. The
 * disclosure consents of the SDOH Clinical Care guide are for another purpose.
 */
record ConsentResource(boolean isToReferral, boolean isActive, Reference patient, Option<LocalDate> givenOn) {

    static final String NAME = "Consent";

    private static final Code TO_REFERRAL = Code.ours("consent-scope", "referral");

    static final Decoder<ConsentResource> DECODER = decoder();

    private static Decoder<ConsentResource> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<String> status = fields.required("status", Elements.TEXT, "whether it holds");
        Member<Seq<Seq<Code>>> category =
                fields.defaulting("category", Elements.concepts(NAME), List.empty(), "what was agreed to");
        Member<Reference> patient = fields.required("patient", Reference.in(NAME), "who agreed");
        Member<Option<Option<LocalDate>>> givenOn = fields.optional("dateTime", Elements.DAY_OF, "the day they did");
        return fields.make(values -> new ConsentResource(
                values.get(category).flatMap(it -> it).contains(TO_REFERRAL),
                values.get(status).equals("active"),
                values.get(patient),
                values.get(givenOn).flatMap(it -> it)));
    }
}
