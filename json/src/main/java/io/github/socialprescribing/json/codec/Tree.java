package io.github.socialprescribing.json.codec;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes maps, lists, texts, numbers and truths as JSON that a person can read. */
final class Tree {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator out;

    private Tree(JsonGenerator out) {
        this.out = out;
    }

    static String write(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Indented(), text)) {
            new Tree(out).value(tree);
        }
        return text.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> it) {
            out.writeStartObject();
            it.forEach(this::member);
            out.writeEndObject();
        } else if (value instanceof Seq<?> it) {
            out.writeStartArray();
            it.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Boolean it) {
            out.writeBoolean(it);
        } else if (value instanceof Number it) {
            out.writeNumber(it.longValue());
        } else {
            out.writeString(value.toString());
        }
    }

    private void member(Tuple2<?, ?> member) {
        out.writeName(String.valueOf(member._1));
        value(member._2);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
