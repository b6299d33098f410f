package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Place;

/** Where in a sound document something stands. */
public final class Places {

    private final byte[] document;
    private final Slice whole;

    private Places(byte[] document, Slice whole) {
        this.document = document;
        this.whole = whole;
    }

    /**
     * The places of a document.
     *
     * @param document a document that was found sound within these limits
     * @param limits how much was read
     */
    public static Places in(byte[] document, Limits limits) {
        Slice whole = new Slice(Tokens.within(limits), document, Mark.length(document), document.length, "");
        return new Places(document, whole);
    }

    /**
     * Where a part of it begins; the innermost object or list that holds it, where there is no such part.
     *
     * @param pointer the part, by RFC 6901, of names without {@code ~} and {@code /}
     */
    public Place of(String pointer) {
        return new Lines(document, 1).place((int) whole.find(whole.from(), pointer));
    }
}
