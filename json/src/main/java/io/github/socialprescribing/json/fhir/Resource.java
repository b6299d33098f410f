package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Part;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** A resource among those handed in, known by its type and id, not read yet. */
record Resource(Input input, Part part, String type, String id, Option<String> address) {

    private record Head(String type, String id) {}

    private static final Decoder<Head> HEAD = head();

    private static Decoder<Head> head() {
        Fields fields = Elements.of("resource");
        Member<String> type = fields.required("resourceType", Elements.TEXT, "the type of the resource");
        Member<Option<String>> id = fields.optional("id", Elements.TEXT, "its id");
        return fields.make(values -> new Head(values.get(type), values.get(id).getOrElse("")));
    }

    /** The resource at a part; what has no type is none, and told. */
    static Option<Resource> at(Input input, Part part, Option<String> address) {
        Head head = input.glance(part, HEAD);
        if (head == null) {
            input.findings().add(FhirProblemCodes.RESOURCE_TYPE, part.pointer(), part.from());
            return Option.none();
        }
        return Option.some(new Resource(input, part, head.type(), head.id(), address));
    }

    boolean is(String name) {
        return type.equals(name);
    }

    boolean isMeantBy(Reference reference) {
        return address.contains(reference.target())
                || (!id.isEmpty() && id.equals(reference.id()) && type.equals(reference.type()));
    }

    <T> @Nullable T read(Decoder<T> decoder) {
        return input.read(part, decoder);
    }

    /** Tells that it is passed over. */
    void tellUnused(String why) {
        input.findings()
                .add(FhirProblemCodes.RESOURCE_UNUSED, part.pointer(), part.from(), LinkedHashMap.of("why", why));
    }

    /** Tells that one of its dates is not used. */
    void tellDate(String element, String why) {
        input.findings()
                .add(FhirProblemCodes.DATE, part.pointer() + "/" + element, part.from(), LinkedHashMap.of("why", why));
    }

    /** Tells that a reference in it leads nowhere. */
    void tellDangling(Reference reference, String expected) {
        input.findings()
                .add(
                        FhirProblemCodes.REFERENCE,
                        reference.pointer(),
                        reference.offset(),
                        LinkedHashMap.of("resource", expected));
    }

    /** Tells that there is another of its kind. */
    void tellSeveral(String name) {
        input.findings().add(FhirProblemCodes.SEVERAL, part.pointer(), part.from(), LinkedHashMap.of("resource", name));
    }

    /** Tells that something is missing beside it. */
    void tellMissing(String name) {
        input.findings()
                .add(
                        FhirProblemCodes.RESOURCE_MISSING,
                        part.pointer(),
                        part.from(),
                        LinkedHashMap.of("resource", name));
    }
}
