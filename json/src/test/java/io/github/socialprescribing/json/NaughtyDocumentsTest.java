package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A text that programs stumble over, in every text of every kind of document: it comes back as it was, or is refused. */
class NaughtyDocumentsTest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> TEXTS =
            Stream.concat(NaughtyTexts.odd(), NaughtyTexts.unfit()).toList();

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.SampleDocumentsTest#everyFormat")
    <T> void comesBackAsItWasOrIsRefused(Format<T> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            if (document.charAt(spot.value()) == '"') {
                for (String text : TEXTS) {
                    String naughty = JsonMapper.shared().writeValueAsString(text);
                    comesBackOrIsRefused(format, spot, text, spot.with(document, naughty));
                }
            }
        }
    }

    private static <T> void comesBackOrIsRefused(Format<T> format, Spot spot, String text, String document) {
        ReadResult<T> read = SocialPrescribingJson.read(format, bytes(document));
        if (!read.isValid()) {
            assertThat(read.errors())
                    .as("`%s` at %d", spot.name(), spot.start())
                    .isNotEmpty();
            return;
        }
        String written = SocialPrescribingJson.write(format, read.value().get());
        assertThat(SocialPrescribingJson.read(format, bytes(written)).value()).isEqualTo(read.value());
        if (!isForPeopleOnly(spot, document)) {
            assertThat(texts(written))
                    .as("`%s` at %d", spot.name(), spot.start())
                    .contains(text);
        }
    }

    /** How a code reads is not kept. */
    private static boolean isForPeopleOnly(Spot spot, String document) {
        return spot.name().equals("text")
                && document.substring(0, spot.start()).matches("(?s).*\"code\": \"[^\"]*\", $");
    }

    private static Set<String> texts(String document) {
        Set<String> texts = LinkedHashSet.empty();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    texts = texts.add(parser.getString());
                }
            }
        }
        return texts;
    }
}
