package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.Limits;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Jackson's tokenizer, set up for documents from strangers. */
final class Tokens {

    private static final Tokens STANDARD = new Tokens(Limits.standard());

    private final Walks factory;

    private Tokens(Limits limits) {
        this.factory = new Walks(
                JsonFactory.builder()
                        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.depth())
                                .maxStringLength(limits.stringCharacters())
                                .maxNameLength(limits.stringCharacters())
                                .maxNumberLength(limits.numberCharacters())
                                .build()),
                limits.stringCharacters());
    }

    /** Remembers every name, as nobody else looks at them. */
    private static final JsonFactory WARY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Whether an object in a sound value has two members of one name. */
    static boolean hasTwins(byte[] bytes, int from, int to) {
        try (JsonParser parser = WARY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            parser.nextToken();
            parser.skipChildren();
            return false;
        } catch (StreamReadException twins) {
            return true;
        }
    }

    static Tokens within(Limits limits) {
        return limits.equals(Limits.standard()) ? STANDARD : new Tokens(limits);
    }

    Walk walk(byte[] bytes, int from, int to) {
        return (Walk) factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    /**
     * Finds a name straight from its bytes, without making a text of it first. Names nobody asked for are not interned,
     * so a document cannot fill the table of a running system.
     */
    static PropertyNameMatcher matcher(Iterable<String> names) {
        List<Named> named = new ArrayList<>();
        names.forEach(name -> named.add(Named.fromString(name.intern())));
        return STANDARD.factory.constructNameMatcher(named, true);
    }

    /** Makes walks where Jackson makes parsers. */
    private static final class Walks extends JsonFactory {

        private static final long serialVersionUID = 1L;

        private final int longestText;

        Walks(JsonFactoryBuilder builder, int longestText) {
            super(builder);
            this.longestText = longestText;
        }

        @Override
        protected JsonParser _createParser(
                ObjectReadContext terms, IOContext input, byte[] bytes, int from, int length) {
            return new Walk(
                    terms,
                    input,
                    terms.getStreamReadFeatures(_streamReadFeatures),
                    terms.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                    bytes,
                    from,
                    from + length,
                    longestText);
        }
    }
}
