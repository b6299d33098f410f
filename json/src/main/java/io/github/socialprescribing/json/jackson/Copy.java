package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One value of a stream of tokens as bytes, since that is what our decoders read; and from where each token came, so that
 * problems can be placed where the reader looks.
 */
final class Copy {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TreeMap<Integer, TokenStreamLocation> origins = new TreeMap<>();

    private Copy() {}

    /** Copies the value at hand, and leaves the parser at its last token. */
    static Copy of(JsonParser parser) {
        Copy copy = new Copy();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), copy.bytes)) {
            int depth = 0;
            do {
                copy.origins.put(copy.bytes.size() + out.streamWriteOutputBuffered(), parser.currentTokenLocation());
                out.copyCurrentEventExact(parser);
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
            } while (depth > 0 && parser.nextToken() != null);
        }
        return copy;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The problem at its place in the original, with lines and columns as Jackson counts them. */
    Problem placed(Problem problem) {
        Map.Entry<Integer, TokenStreamLocation> origin =
                origins.floorEntry((int) problem.place().offset());
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.pointer(),
                origin == null ? Place.start() : place(origin.getValue()),
                problem.params());
    }

    /** A parser that reads no text, such as that of a tree, has no places. */
    private static Place place(TokenStreamLocation at) {
        return new Place(
                1,
                Math.max(1, at.getLineNr()),
                Math.max(1, at.getColumnNr()),
                Math.max(0, Math.max(at.getByteOffset(), at.getCharOffset())));
    }
}
