package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.ListDecoder;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Stranger;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.decode.Words;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The elements of which FHIR resources are made, as far as a referral needs them. */
final class Elements {

    /** Any text. */
    static final Decoder<String> TEXT = new TextDecoder<>(
            "text", ProblemCodes.BLANK, (text, from, to) -> new String(text, from, to - from, StandardCharsets.UTF_8));

    /** The id of a resource. */
    static final Decoder<String> ID = new TextDecoder<>("id (text)", ProblemCodes.ID, Elements::id);

    /** The day of a date, as far as it tells one. */
    static final Decoder<Option<LocalDate>> DAY_OF = new DayDecoder();

    private Elements() {}

    /** The elements of a kind of resource, or of a part of it; all others are told as not used, by their names. */
    static Fields of(String resource) {
        Fields fields = new Fields(resource);
        fields.strangersAre(name -> ElementNames.isEmpty(name) ? Option.none() : Option.some(unused(resource, name)));
        return fields;
    }

    private static Stranger unused(String resource, String name) {
        return ElementNames.isKnown(name)
                ? Stranger.named(FhirProblemCodes.UNUSED, LinkedHashMap.of("element", name, "resource", resource))
                : Stranger.unnamed(FhirProblemCodes.UNKNOWN, LinkedHashMap.of("resource", resource));
    }

    /** The elements of a kind of resource, its type and id among them. */
    static Fields ofResource(String resource) {
        Fields fields = of(resource);
        fields.required("resourceType", TEXT, "the type of the resource");
        return fields;
    }

    /** The codes of a {@code CodeableConcept}. */
    static Decoder<Seq<Code>> concept(String resource) {
        Fields coding = of(resource);
        Member<Option<String>> system = coding.optional("system", TEXT, "the system of the code");
        Member<Option<String>> code = coding.optional("code", TEXT, "the code");
        Decoder<Option<Code>> decoder = coding.make(values -> values.get(system)
                .filter(Code::isWellFormed)
                .flatMap(its -> values.get(code).filter(Code::isWellFormed).map(value -> new Code(its, value))));
        Fields concept = of(resource);
        Member<Seq<Option<Code>>> codings =
                concept.defaulting("coding", new ListDecoder<>(decoder, 0, false), List.empty(), "its codes");
        return concept.make(values -> values.get(codings).flatMap(it -> it));
    }

    /** What a {@code CodeableConcept} says in words. */
    static Decoder<Option<Narrative>> inWords(String resource) {
        Fields concept = of(resource);
        Member<Option<String>> text = concept.optional("text", TEXT, "what it says");
        return concept.make(values -> values.get(text).map(Narrative::new));
    }

    /** The codes of all concepts in a list. */
    static Decoder<Seq<Seq<Code>>> concepts(String resource) {
        return new ListDecoder<>(concept(resource), 0, false);
    }

    /** One of these words; each stands for another, or for itself. */
    static Decoder<String> word(String what, Map<String, String> words) {
        Map<String, String> params = LinkedHashMap.of(
                "what",
                what,
                "allowed",
                words.keySet().map(word -> "`" + word + "`").mkString(", "));
        return new TextDecoder<>("word (text)", ProblemCodes.WORD, params, new Words<>(words));
    }

    private static @Nullable String id(byte[] text, int from, int to) {
        String id = new String(text, from, to - from, StandardCharsets.UTF_8);
        return Id.isWellFormed(id) ? id : null;
    }
}
