package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.ListDecoder;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Part;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** All resources that were handed in, single ones and those of bundles, in order. */
final class Resources {

    private record Entry(Option<String> address, Part part) {}

    private static final Decoder<Seq<Entry>> BUNDLE = bundle();

    private final Seq<Resource> all;

    private Resources(Seq<Resource> all) {
        this.all = all;
    }

    private static Decoder<Seq<Entry>> bundle() {
        Fields entry = Elements.of("Bundle");
        Member<Option<String>> address = entry.optional("fullUrl", Elements.TEXT, "the full address of the resource");
        Member<Part> resource = entry.required("resource", PartDecoder.PART, "the resource");
        Decoder<Entry> entries = entry.make(values -> new Entry(values.get(address), values.get(resource)));
        Fields bundle = Elements.ofResource("Bundle");
        Member<Seq<Entry>> list =
                bundle.defaulting("entry", new ListDecoder<>(entries, 0, false), List.empty(), "the resources");
        return bundle.make(values -> values.get(list));
    }

    static Resources of(Seq<Input> inputs) {
        return new Resources(inputs.flatMap(Resources::in));
    }

    private static Seq<Resource> in(Input input) {
        Part whole = input.read(PartDecoder.PART);
        if (whole == null) {
            return List.empty();
        }
        Option<Resource> resource = Resource.at(input, whole, Option.none());
        if (resource.isEmpty() || !resource.get().is("Bundle")) {
            return resource.toList();
        }
        Seq<Entry> entries = input.read(whole, BUNDLE);
        return entries == null
                ? List.empty()
                : entries.flatMap(entry -> Resource.at(input, entry.part(), entry.address()));
    }

    Seq<Resource> all() {
        return all;
    }

    Seq<Resource> ofType(String type) {
        return all.filter(resource -> resource.is(type));
    }

    /** The resource of a type that a reference leads to; where there is none, it is told by the one that refers. */
    Option<Resource> follow(Resource from, Reference reference, String type) {
        Option<Resource> found = all.find(resource -> resource.is(type) && resource.isMeantBy(reference));
        if (found.isEmpty()) {
            from.tellDangling(reference, type);
        }
        return found;
    }
}
