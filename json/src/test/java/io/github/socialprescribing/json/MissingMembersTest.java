package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an object lacks is told all at once, and nothing besides: what hangs on it is not asked. */
class MissingMembersTest {

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.SampleDocumentsTest#everyFormat")
    void areToldTogether(Format<?> format) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(sample(format));
        for (String object : objects("", document)) {
            Seq<String> names = List.ofAll(document.at(object).propertyNames()).reject("type"::equals);
            Seq<String> required = names.filter(
                    name -> told(format, document, object, List.of(name)).contains(object + "/" + name + " required"));

            assertThat(told(format, document, object, required))
                    .as("without all that `%s` needs", object)
                    .containsExactlyInAnyOrderElementsOf(required.map(name -> object + "/" + name + " required"));
        }
    }

    private static Seq<String> told(Format<?> format, JsonNode document, String object, Seq<String> without) {
        JsonNode less = document.deepCopy();
        ((ObjectNode) less.at(object)).remove(without.asJava());
        return SocialPrescribingJson.read(format, bytes(less.toString()))
                .errors()
                .map(it -> it.pointer() + " " + it.code());
    }

    private static Seq<String> objects(String pointer, JsonNode node) {
        Seq<String> inside = List.empty();
        for (String name : node.propertyNames()) {
            inside = inside.appendAll(objects(pointer + "/" + name, node.get(name)));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            inside = inside.appendAll(objects(pointer + "/" + index, node.get(index)));
        }
        return node.isObject() ? inside.prepend(pointer) : inside;
    }
}
