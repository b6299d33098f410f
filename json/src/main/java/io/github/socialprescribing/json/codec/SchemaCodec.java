package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.SchemaProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The member by which a document says what it is. Later minor versions are read, with a warning. */
final class SchemaCodec implements Codec<String> {

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private final DocumentKind kind;
    private final String urn;
    private final Map<String, String> params;

    SchemaCodec(DocumentKind kind) {
        this.kind = kind;
        this.urn = kind.urn();
        this.params = LinkedHashMap.of("kind", kind.word(), "expected", kind.urn());
    }

    @Override
    public @Nullable String read(JsonIn in) {
        String text = in.text(this);
        return text == null || text.equals(urn) ? text : readOther(in, text);
    }

    private @Nullable String readOther(JsonIn in, String text) {
        String prefix = DocumentKind.PREFIX + kind.word() + ":";
        if (!text.startsWith(prefix)) {
            in.refuse(isReserved(text) ? SchemaProblemCodes.RESERVED : SchemaProblemCodes.KIND, params);
            return null;
        }
        Matcher version = VERSION.matcher(text.substring(prefix.length()));
        if (!version.matches() || Integer.parseInt(version.group(1)) != kind.major()) {
            in.refuse(SchemaProblemCodes.VERSION, params);
            return null;
        }
        if (Integer.parseInt(version.group(2)) > kind.minor()) {
            in.tell(SchemaProblemCodes.NEWER, params);
        }
        return text;
    }

    private static boolean isReserved(String text) {
        return DocumentKind.RESERVED.exists(word -> text.startsWith(DocumentKind.PREFIX + word + ":"));
    }

    @Override
    public String expected() {
        return "schema (text)";
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public Shape shape() {
        return new Shape.Word(List.of(kind.urn()));
    }
}
