package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
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
     * @param said what is said of a member of a name
     */
    void passStranger(Function<String, Option<Stranger>> said) {
        String holder = container();
        String name = parser.currentName();
        Option<Stranger> stranger = said.apply(name);
        if (findings.strangers().has(holder, name)) {
            findings.add(ProblemCodes.UNKNOWN_TWICE, holder, place());
        } else {
            stranger.forEach(it -> tell(it, holder, name));
        }
        skipped = parser.streamReadContext();
        parser.nextToken();
        int from = offset();
        parser.skipChildren();
        parser.finishToken();
        skipped = null;
        int to = slice.from() + (int) parser.currentLocation().getByteOffset();
        findings.strangers().keep(holder, name, from, to);
        if (stranger.exists(it -> findings.isTolerated(it.code())) && slice.hasTwins(from, to)) {
            findings.add(ProblemCodes.UNKNOWN_TWICE, holder, from);
        }
    }

    private void tell(Stranger stranger, String holder, String name) {
        if (stranger.isNamed()) {
            findings.addOnce(stranger.code(), holder + "/" + name, place(), stranger.params());
        } else {
            findings.add(stranger.code(), holder, place(), stranger.params());
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

    /** Whether a value is passed over, of which nothing is to be repeated. */
    boolean isSkipping() {
        return skipped != null;
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
