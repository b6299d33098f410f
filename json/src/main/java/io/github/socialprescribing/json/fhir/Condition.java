package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A reason for an order: the codes of its categories. */
record Condition(Seq<Code> categories) {

    static final String NAME = "Condition";

    static final Decoder<Condition> DECODER = decoder();

    private static Decoder<Condition> decoder() {
        Fields fields = Elements.ofResource(NAME);
        Member<Seq<Seq<Code>>> category =
                fields.defaulting("category", Elements.concepts(NAME), List.empty(), "what kind of need it is");
        return fields.make(values -> new Condition(values.get(category).flatMap(it -> it)));
    }
}
