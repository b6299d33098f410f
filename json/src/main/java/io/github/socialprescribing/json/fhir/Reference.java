package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.ObjectDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A pointer from one resource to another: {@code Type/id}, an absolute address that ends so, or the full address of an
 * entry.
 *
 * @param target as it is written
 * @param pointer where it stands
 * @param offset where it begins
 */
record Reference(String target, String pointer, long offset) {

    /** The type of the resource it leads to, as far as it says; empty for an address that does not. */
    String type() {
        int slash = target.lastIndexOf('/');
        return slash < 0 ? "" : target.substring(target.lastIndexOf('/', slash - 1) + 1, slash);
    }

    /** The id of the resource it leads to. */
    String id() {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /** Reads the references of a kind of resource. */
    static Decoder<Reference> in(String resource) {
        Fields fields = Elements.of(resource);
        Member<String> target = fields.required("reference", Elements.TEXT, "the resource it leads to");
        return new Reader(fields.make(values -> values.get(target)));
    }

    private record Reader(ObjectDecoder<String> target) implements Decoder<Reference> {

        @Override
        public String expected() {
            return "reference (object)";
        }

        @Override
        public @Nullable Reference read(JsonIn in) {
            long offset = in.offset();
            String pointer = in.isObject() ? in.pointer() : "";
            String text = target.read(in);
            return text == null ? null : new Reference(text, pointer, offset);
        }
    }
}
