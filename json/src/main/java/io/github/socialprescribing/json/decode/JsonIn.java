package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of one document, and the values that they make. */
public final class JsonIn extends Telling {

    private @Nullable PropertyNameMatcher asked;

    /** Reads a slice of a document, telling problems to {@code findings}. */
    JsonIn(Walk parser, Slice slice, Findings findings) {
        super(parser, slice, findings);
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
        asked = names;
        int at = parser.nextNameMatch(names);
        asked = null;
        return at;
    }

    /**
     * The value at which reading broke off, as far as its pointer repeats nothing of the document; else what holds it. The
     * tokenizer looks at a number while it still reads the name.
     */
    String brokenValue() {
        String name = parser.streamReadContext().currentName();
        boolean isStranger = asked != null && (name == null || asked.matchName(name) < 0);
        return isStranger || isSkipping() ? container() : slice.pointer(parser.streamReadContext());
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
        if (PlainText.hasHalf(text)) {
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
            return ProseFindings.tell(this, found, text) ? text : null;
        }
        String text = escapedText();
        if (text == null) {
            return null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ProseFindings.tell(this, Prose.look(bytes, 0, bytes.length), text) ? text : null;
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
}
