package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.IsoTime;
import io.github.socialprescribing.json.decode.ListDecoder;
import io.github.socialprescribing.json.decode.Member;
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

    private static final int DAY = 10;

    /** Any text. */
    static final Decoder<String> TEXT = new TextDecoder<>(
            "text", ProblemCodes.BLANK, (text, from, to) -> new String(text, from, to - from, StandardCharsets.UTF_8));

    /** The id of a resource. */
    static final Decoder<String> ID = new TextDecoder<>("id (text)", ProblemCodes.ID, Elements::id);

    /** The day of a date, or of a date and time where the sender was. */
    static final Decoder<LocalDate> DAY_OF = new TextDecoder<>("date (text)", ProblemCodes.DATE, Elements::day);

    private Elements() {}

    /** The elements of a kind of resource; all others are told as not used. */
    static Fields of(String resource) {
        Fields fields = new Fields(resource);
        fields.strangersAre(FhirProblemCodes.UNUSED, LinkedHashMap.of("resource", resource));
        return fields;
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

    private static @Nullable LocalDate day(byte[] text, int from, int to) {
        if (to - from > DAY && IsoTime.instant(text, from, to) == null) {
            return null;
        }
        return to - from < DAY ? null : IsoTime.date(text, from, from + DAY);
    }
}
