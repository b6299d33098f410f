package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Part;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import org.jspecify.annotations.Nullable;

/** Finds where a resource begins and ends, and looks no further. */
final class PartDecoder implements Decoder<Part> {

    static final PartDecoder PART = new PartDecoder();

    private PartDecoder() {}

    @Override
    public String expected() {
        return "resource (object)";
    }

    @Override
    public @Nullable Part read(JsonIn in) {
        if (!in.isObject()) {
            in.refuse(FhirProblemCodes.RESOURCE_TYPE);
            return null;
        }
        int from = in.offset();
        String pointer = in.pointer();
        in.skip();
        return new Part(from, in.offset() + 1, pointer);
    }
}
