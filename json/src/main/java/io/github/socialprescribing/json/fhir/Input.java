package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.decode.Findings;
import io.github.socialprescribing.json.decode.Part;
import org.jspecify.annotations.Nullable;

/** One of the documents that were handed in, and what is found in it. */
final class Input {

    private final Decoding decoding;
    private final byte[] bytes;
    private final int number;
    private final Findings findings;

    Input(Decoding decoding, byte[] bytes, int number) {
        this.decoding = decoding;
        this.bytes = bytes;
        this.number = number;
        this.findings = decoding.findings(bytes, number);
    }

    Findings findings() {
        return findings;
    }

    /** Reads all of it. */
    <T> @Nullable T read(Decoder<T> decoder) {
        return decoding.read(bytes, decoder, findings);
    }

    /** Reads a part of it. */
    <T> @Nullable T read(Part part, Decoder<T> decoder) {
        return decoding.readPart(bytes, part, decoder, findings);
    }

    /** Looks at a part of it without telling what is wrong there; it is read again later, or not at all. */
    <T> @Nullable T glance(Part part, Decoder<T> decoder) {
        return decoding.readPart(bytes, part, decoder, decoding.findings(bytes, number));
    }
}
