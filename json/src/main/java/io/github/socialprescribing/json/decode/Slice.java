package io.github.socialprescribing.json.decode;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The part of a document that is read: all of it, or one resource of a bundle. */
final class Slice {

    private final Tokens tokens;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final String pointer;

    Slice(Tokens tokens, byte[] bytes, int from, int to, String pointer) {
        this.tokens = tokens;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.pointer = pointer;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first byte of the part. */
    int from() {
        return from;
    }

    /** The byte behind it. */
    int to() {
        return to;
    }

    /** Where the part stands in the document; empty for all of it. */
    String pointer() {
        return pointer;
    }

    /** The same part, ending earlier. */
    Slice cut(int end) {
        return new Slice(tokens, bytes, from, end, pointer);
    }

    Walk walk() {
        return tokens.walk(bytes, from, to);
    }

    /** The pointer to what a context is reading. */
    String pointer(@Nullable TokenStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            path.insert(
                    0, at.inArray() ? "/" + at.getCurrentIndex() : at.hasCurrentName() ? "/" + at.currentName() : "");
        }
        return path.insert(0, pointer).toString();
    }

    /**
     * The byte at which a part of a sound value begins, or the value itself where it has no such part.
     *
     * @param offset where the value begins
     * @param part the rest of the pointer, such as {@code /consents/1}
     */
    long find(long offset, String part) {
        int start = (int) offset;
        try (Walk parser = tokens.walk(bytes, start, to)) {
            parser.nextToken();
            long found = offset;
            for (String step : part.substring(Math.min(1, part.length())).split("/", -1)) {
                if (!enter(parser, step)) {
                    return found;
                }
                found = start + parser.currentTokenLocation().getByteOffset();
            }
            return found;
        }
    }

    /** A member of the object that begins at {@code offset}; none where what follows is not JSON. */
    Option<JsonIn.Ahead> ahead(long offset, String member) {
        int start = (int) offset;
        try (Walk parser = tokens.walk(bytes, start, to)) {
            parser.nextToken();
            if (!enter(parser, member)) {
                return Option.some(new JsonIn.Ahead(Option.none(), offset, /* isAbsent= */ true));
            }
            long at = start + parser.currentTokenLocation().getByteOffset();
            Option<String> text = Option.when(parser.currentToken() == JsonToken.VALUE_STRING, parser::getString);
            return Option.some(new JsonIn.Ahead(text, at, /* isAbsent= */ false));
        } catch (JacksonException broken) {
            return Option.none();
        }
    }

    /** Whether in a sound value, which nobody knows, an object has two members of one name. */
    boolean hasTwins(int start, int end) {
        return Tokens.hasTwins(bytes, start, end);
    }

    private static boolean enter(Walk parser, String step) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals(step)) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (Integer.toString(index++).equals(step)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }
}
