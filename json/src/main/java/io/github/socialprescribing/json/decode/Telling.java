package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Where the reader of a document stands, and what is told of that place. Pointers are made of the tokenizer's own context,
 * and only when there is a problem to point at; a name that the document brought along never gets into one.
 */
abstract sealed class Telling permits JsonIn {

    final Walk parser;
    final Slice slice;
    private final Findings findings;
    private @Nullable TokenStreamContext skipped;

    Telling(Walk parser, Slice slice, Findings findings) {
        this.parser = parser;
        this.slice = slice;
        this.findings = findings;
    }

    /** Where the value at hand begins, in bytes of the document. */
    public int offset() {
        return slice.from() + parser.begin();
    }

    /** Where the token at hand begins, be it a value or a name. */
    private long place() {
        return slice.from() + parser.currentTokenLocation().getByteOffset();
    }

    /** The object or list being read, or the value at hand, as an RFC 6901 pointer. */
    public String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean begins = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        return slice.pointer(begins ? context.getParent() : context);
    }

    /**
     * Tells a problem of the value at hand and passes over it.
     *
     * @param code the kind of problem
     */
    public void refuse(ProblemCode code) {
        refuse(code, LinkedHashMap.empty());
    }

    /**
     * Tells a problem of the value at hand and passes over it.
     *
     * @param code the kind of problem
     * @param params the schema's side of the sentence
     */
    public void refuse(ProblemCode code, Map<String, String> params) {
        tell(code, params);
        skip();
    }

    /**
     * Tells something of the value at hand, which is read nonetheless.
     *
     * @param code the kind of problem
     * @param params the schema's side of the sentence
     */
    public void tell(ProblemCode code, Map<String, String> params) {
        findings.add(code, pointer(), place(), params);
    }

    /**
     * Tells a problem of a part of the object at hand and passes over the object.
     *
     * @param code the kind of problem
     * @param part the pointer from the object on
     * @param offset the byte to look at
     * @param params the schema's side of the sentence
     */
    public void refusePart(ProblemCode code, String part, long offset, Map<String, String> params) {
        tellPart(code, part, offset, params);
        skip();
    }

    /**
     * Passes over a member that its object does not know. It is told of that object, since its own name is not to be
     * repeated, and kept for whoever passes the document on.
     *
     * @param code the kind of problem
     * @param params the schema's side of the sentence
     */
    void passStranger(ProblemCode code, Map<String, String> params) {
        String holder = container();
        String name = parser.currentName();
        findings.add(
                findings.strangers().has(holder, name) ? ProblemCodes.UNKNOWN_TWICE : code, holder, place(), params);
        skipped = parser.streamReadContext();
        parser.nextToken();
        int from = offset();
        parser.skipChildren();
        parser.finishToken();
        skipped = null;
        int to = slice.from() + (int) parser.currentLocation().getByteOffset();
        findings.strangers().keep(holder, name, from, to);
        if (findings.isTolerated(code) && slice.hasTwins(from, to)) {
            findings.add(ProblemCodes.UNKNOWN_TWICE, holder, from, params);
        }
    }

    /** Tells something of a part of the object or list just read. */
    void tellPart(ProblemCode code, String part, long offset, Map<String, String> params) {
        findings.add(code, pointer() + part, offset, params);
    }

    boolean asksFor(ProblemCode code) {
        return findings.asksFor(code);
    }

    boolean isError(ProblemCode code) {
        return findings.isError(code);
    }

    /** Passes over the value of the member at hand, whose name is not to be repeated. */
    void skipMember() {
        skipped = parser.streamReadContext();
        parser.nextToken();
        parser.skipChildren();
        skipped = null;
    }

    /** Passes over the value at hand. */
    public void skip() {
        skipped = parser.streamReadContext();
        parser.skipChildren();
        skipped = null;
    }

    /** Where a part of the value that begins at {@code offset} stands, found by reading it once more. */
    long find(long offset, String part) {
        return slice.find(offset, part);
    }

    /** The innermost object or list that can be pointed at without repeating the document. */
    String container() {
        TokenStreamContext context = skipped != null ? skipped : parser.streamReadContext();
        return slice.pointer(context.getParent());
    }
}
