package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.codec.Shape.Choice;
import io.github.socialprescribing.json.codec.Shape.Condition;
import io.github.socialprescribing.json.codec.Shape.Decimal;
import io.github.socialprescribing.json.codec.Shape.Entry;
import io.github.socialprescribing.json.codec.Shape.Listing;
import io.github.socialprescribing.json.codec.Shape.Nested;
import io.github.socialprescribing.json.codec.Shape.Structure;
import io.github.socialprescribing.json.codec.Shape.Table;
import io.github.socialprescribing.json.codec.Shape.Text;
import io.github.socialprescribing.json.codec.Shape.Whole;
import io.github.socialprescribing.json.codec.Shape.Word;
import io.github.socialprescribing.json.document.DocumentKind;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The JSON Schema 2020-12 of a kind of document, made of the shape by which it is read and written. Every object is
 * defined once, under its name; objects are closed, as strict reading is.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Forms forms = new Forms();
    private final Deque<Nested> waiting = new ArrayDeque<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Map<String, Seq<String>> objects = LinkedHashMap.empty();

    private JsonSchema() {}

    /**
     * The text of the schema.
     *
     * @param kind the kind of document
     */
    public static String of(DocumentKind kind) {
        return new JsonSchema().document(kind, Documents.codec(kind).shape());
    }

    private String document(DocumentKind kind, Shape shape) {
        Map<String, Object> schema = LinkedHashMap.<String, Object>of(
                        "$schema", DIALECT, "$id", kind.urn(), "title", kind.word())
                .merge(definition(shape));
        Map<String, Object> definitions = LinkedHashMap.empty();
        while (!waiting.isEmpty()) {
            Nested next = waiting.remove();
            definitions = definitions.put(next.name(), definition(next.shape().get()));
        }
        return Tree.write(definitions.isEmpty() ? schema : schema.put("$defs", definitions)) + "\n";
    }

    private Map<String, Object> definition(Shape shape) {
        return shape instanceof Structure it ? object(it) : shape.match(forms);
    }

    private Map<String, Object> object(Structure structure) {
        Map<String, Object> properties =
                LinkedHashMap.ofEntries(structure.members().map(member -> Tuple.of(member.name(), property(member))));
        Seq<String> required = structure.members().filter(Entry::required).map(Entry::name);
        Map<String, Object> object = LinkedHashMap.of("type", "object", "properties", properties);
        object = required.isEmpty() ? object : object.put("required", required);
        return structure
                .conditions()
                .foldLeft(object.put("additionalProperties", false), (all, it) -> all.merge(condition(it)));
    }

    private static Map<String, Object> condition(Condition it) {
        Map<String, Object> says = LinkedHashMap.of(
                "properties", LinkedHashMap.of(it.member(), LinkedHashMap.of("const", it.word())),
                "required", List.of(it.member()));
        return LinkedHashMap.of(
                "if", says,
                "then", LinkedHashMap.of("properties", LinkedHashMap.of(it.other(), false)),
                "else", LinkedHashMap.of("required", List.of(it.other())));
    }

    private Map<String, Object> property(Entry member) {
        return member.shape().match(forms).put("description", member.meaning());
    }

    private Map<String, Object> reference(Nested nested) {
        if (names.add(nested.name())) {
            waiting.add(nested);
        }
        return LinkedHashMap.of("$ref", "#/$defs/" + nested.name());
    }

    private Map<String, Object> reference(Structure structure) {
        Seq<String> members = structure.members().map(Entry::name);
        if (!objects.getOrElse(structure.name(), members).equals(members)) {
            throw new IllegalStateException("two kinds of object are called `" + structure.name() + "`");
        }
        objects = objects.put(structure.name(), members);
        return reference(new Nested(structure.name(), () -> structure));
    }

    /** How each shape is said. */
    private final class Forms implements Shape.Cases<Map<String, Object>> {

        @Override
        public Map<String, Object> word(Word shape) {
            return shape.words().size() == 1
                    ? LinkedHashMap.of("const", shape.words().get())
                    : LinkedHashMap.of("enum", shape.words());
        }

        @Override
        public Map<String, Object> text(Text shape) {
            Map<String, Object> text = LinkedHashMap.of("type", "string");
            text = shape.format().isEmpty() ? text : text.put("format", shape.format());
            text = shape.pattern().isEmpty() ? text : text.put("pattern", shape.pattern());
            return shape.longest() == Integer.MAX_VALUE ? text : text.put("maxLength", shape.longest());
        }

        @Override
        public Map<String, Object> whole(Whole shape) {
            Map<String, Object> whole = LinkedHashMap.of("type", "integer");
            whole = shape.least() == Long.MIN_VALUE ? whole : whole.put("minimum", shape.least());
            return shape.most() == Long.MAX_VALUE ? whole : whole.put("maximum", shape.most());
        }

        @Override
        public Map<String, Object> decimal(Decimal shape) {
            return LinkedHashMap.of("type", "number", "minimum", shape.least(), "maximum", shape.most());
        }

        @Override
        public Map<String, Object> truth() {
            return LinkedHashMap.of("type", "boolean");
        }

        @Override
        public Map<String, Object> listing(Listing shape) {
            Map<String, Object> list =
                    LinkedHashMap.of("type", "array", "items", shape.item().match(this));
            list = shape.least() == 0 ? list : list.put("minItems", shape.least());
            return shape.distinct() ? list.put("uniqueItems", true) : list;
        }

        @Override
        public Map<String, Object> table(Table shape) {
            return LinkedHashMap.of(
                    "type",
                    "object",
                    "propertyNames",
                    LinkedHashMap.of("pattern", shape.pattern()),
                    "additionalProperties",
                    shape.value().match(this));
        }

        @Override
        public Map<String, Object> structure(Structure shape) {
            return reference(shape);
        }

        @Override
        public Map<String, Object> choice(Choice shape) {
            List<Map<String, Object>> shapes =
                    shape.shapes().map(it -> it.match(this)).toList();
            return LinkedHashMap.of("anyOf", shapes);
        }

        @Override
        public Map<String, Object> nested(Nested shape) {
            return reference(shape);
        }
    }
}
