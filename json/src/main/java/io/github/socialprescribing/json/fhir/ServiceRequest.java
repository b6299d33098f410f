package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.ListDecoder;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The order: whom it is about and why. Requests that were revoked or entered in error are not read as referrals. */
record ServiceRequest(
        String id,
        Reference subject,
        Seq<Code> categories,
        Seq<Reference> reasons,
        Option<LocalDate> authoredOn,
        Option<Reference> requester) {

    static final String NAME = "ServiceRequest";

    static final Decoder<ServiceRequest> DECODER = decoder();

    private static Decoder<ServiceRequest> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<String> id = fields.required("id", Elements.ID, "names the request");
        fields.required(
                "status",
                Elements.word(
                        "a request to be read as a referral",
                        LinkedHashMap.of(
                                "active", "active", "draft", "draft", "on-hold", "on-hold", "completed", "completed")),
                "where the order stands");
        Member<Reference> subject = fields.required("subject", Reference.in(NAME), "whom it is about");
        Member<Seq<Seq<Code>>> category =
                fields.defaulting("category", Elements.concepts(NAME), List.empty(), "what kind of need it is about");
        Member<Seq<Reference>> reasons = fields.defaulting(
                "reasonReference",
                new ListDecoder<>(Reference.in(NAME), 0, false),
                List.empty(),
                "the conditions that are its reasons");
        Member<Option<Option<LocalDate>>> authoredOn =
                fields.optional("authoredOn", Elements.DAY_OF, "the day of the order");
        Member<Option<Reference>> requester = fields.optional("requester", Reference.in(NAME), "who ordered");
        return fields.make(values -> new ServiceRequest(
                values.get(id),
                values.get(subject),
                values.get(category).flatMap(it -> it),
                values.get(reasons),
                values.get(authoredOn).flatMap(it -> it),
                values.get(requester)));
    }
}
