package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.TextProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of one document, and where they stand. Pointers are made of the tokenizer's own context, and only when
 * there is a problem to point at; a name that the document brought along never gets into one.
 */
public final class JsonIn {

    private final Walk parser;
    private final Slice slice;
    private final Findings findings;
    private @Nullable TokenStreamContext skipped;

    /** Reads a slice of a document, telling problems to {@code findings}. */
    JsonIn(Walk parser, Slice slice, Findings findings) {
        this.parser = parser;
        this.slice = slice;
        this.findings = findings;
    }

    /** Goes on to the next token. */
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /** Whether the value at hand is {@code null}. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Whether the value at hand is an object. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Goes on to the next member of an object.
     *
     * @param names the names the object knows
     * @return its index among the names, or one of the matcher's own numbers for the end and for a stranger
     */
    int nextMember(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /**
     * Goes on to a member, if it is the next one and looks the way in which programs write.
     *
     * @param written the name as it is then written
     * @param name the name
     */
    boolean passName(Written written, String name) {
        return parser.passName(written, name);
    }

    /**
     * Whether the token at hand is the one expected. Where it is not, the problem is told and the value skipped.
     *
     * @param token the token a value of this kind begins with
     * @param decoder who expects it
     */
    public boolean isAt(JsonToken token, Decoder<?> decoder) {
        if (parser.currentToken() == token) {
            return true;
        }
        refuseType(decoder);
        return false;
    }

    private void refuseType(Decoder<?> decoder) {
        refuse(ProblemCodes.TYPE, LinkedHashMap.of("expected", decoder.expected(), "found", found()));
    }

    /**
     * The number at hand as it is written, where it is one.
     *
     * @param decoder who expects a number
     */
    public @Nullable String number(Decoder<?> decoder) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getString();
        }
        refuseType(decoder);
        return null;
    }

    /**
     * The yes or no at hand, where it is one.
     *
     * @param decoder who expects it
     */
    public @Nullable Boolean truth(Decoder<?> decoder) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        refuseType(decoder);
        return null;
    }

    /**
     * A member of the object at hand, looked up before the object is read.
     *
     * @param text its value, where that is a text
     * @param offset where its value begins, or the object where it has no such member
     * @param isAbsent whether the object has no such member
     */
    public record Ahead(Option<String> text, long offset, boolean isAbsent) {}

    /**
     * Looks for a member of the object at hand, wherever it stands in it.
     *
     * @param member its name
     * @return what was found; none where the object is not JSON to its end
     */
    public Option<Ahead> ahead(String member) {
        return slice.ahead(offset(), member);
    }

    /**
     * The text at hand, where it is one and no half of a character is in it.
     *
     * @param decoder who expects a text
     */
    public @Nullable String text(Decoder<?> decoder) {
        if (!isAt(JsonToken.VALUE_STRING, decoder)) {
            return null;
        }
        int from = parser.textFrom();
        int end = parser.passText();
        return end >= 0 ? PlainText.of(slice.bytes(), from, end) : escapedText();
    }

    private @Nullable String escapedText() {
        String text = parser.getString();
        if (hasHalf(text)) {
            refuse(ProblemCodes.SURROGATE);
            return null;
        }
        return text;
    }

    /**
     * The free text at hand, as {@link #text} gives it. What can be told of its characters is told: what prints nothing,
     * letters apart from their accents, and what looks like a number or address of a person.
     *
     * @param decoder who expects a text
     */
    public @Nullable String prose(Decoder<?> decoder) {
        if (!isAt(JsonToken.VALUE_STRING, decoder)) {
            return null;
        }
        int from = parser.textFrom();
        int end = parser.passText();
        if (end >= 0) {
            int found = Prose.look(slice.bytes(), from, end);
            String text = PlainText.of(slice.bytes(), from, end, (found & Prose.BEYOND_ASCII) == 0);
            return tellOf(found, text) ? text : null;
        }
        String text = escapedText();
        if (text == null) {
            return null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return tellOf(Prose.look(bytes, 0, bytes.length), text) ? text : null;
    }

    /** Tells what was found in a text; whether it may be used. */
    private boolean tellOf(int found, String text) {
        if ((found & ~Prose.BEYOND_ASCII) == 0) {
            return true;
        }
        boolean apart = (found & Prose.MAY_BE_APART) != 0 && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        boolean sound = tellOf((found & Prose.CONTROL) != 0, TextProblemCodes.CONTROL);
        sound &= tellOf(apart, TextProblemCodes.NOT_COMPOSED);
        sound &= tellOf((found & Prose.NHS_NUMBER) != 0, TextProblemCodes.NHS_NUMBER);
        sound &= tellOf((found & Prose.PHONE) != 0, TextProblemCodes.PHONE);
        sound &= tellOf((found & Prose.EMAIL) != 0, TextProblemCodes.EMAIL);
        sound &= tellOf((found & Prose.POSTCODE) != 0, TextProblemCodes.POSTCODE);
        return sound;
    }

    private boolean tellOf(boolean found, ProblemCode code) {
        if (found) {
            tell(code, LinkedHashMap.empty());
        }
        return !found || !isError(code);
    }

    /**
     * What the characters of the text at hand say.
     *
     * @param form makes a value of them
     * @param <T> what is made
     */
    public <T> @Nullable T characters(Characters<T> form) {
        int from = parser.textFrom();
        int end = parser.passText();
        if (end >= 0) {
            return form.read(slice.bytes(), from, end);
        }
        byte[] text = parser.getString().getBytes(StandardCharsets.UTF_8);
        return form.read(text, 0, text.length);
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

    /** Tells something of the object that holds the member at hand. */
    void tellHolder(ProblemCode code, Map<String, String> params) {
        findings.add(code, slice.pointer(parser.streamReadContext().getParent()), place(), params);
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

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "yes or no";
            default -> "null";
        };
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isSurrogate(next)) {
                if (!Character.isHighSurrogate(next)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
