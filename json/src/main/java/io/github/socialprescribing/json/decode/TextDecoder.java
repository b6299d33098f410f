package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a text of a certain form: a date, an id, one of a list of words.
 *
 * @param <T> what the text stands for
 */
public final class TextDecoder<T> implements Decoder<T> {

    private final String expected;
    private final ProblemCode code;
    private final Map<String, String> params;
    private final Characters<T> form;

    /**
     * Texts of one form.
     *
     * @param expected what it reads, in words for a message
     * @param code the problem of a text of another form
     * @param params the schema's side of its sentence
     * @param form makes the value
     */
    public TextDecoder(String expected, ProblemCode code, Map<String, String> params, Characters<T> form) {
        this.expected = expected;
        this.code = code;
        this.params = params;
        this.form = form;
    }

    /**
     * Texts of one form.
     *
     * @param expected what it reads, in words for a message
     * @param code the problem of a text of another form
     * @param form makes the value
     */
    public TextDecoder(String expected, ProblemCode code, Characters<T> form) {
        this(expected, code, LinkedHashMap.empty(), form);
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.isAt(JsonToken.VALUE_STRING, this)) {
            return null;
        }
        T value = in.characters(form);
        if (value == null) {
            in.refuse(code, params);
        }
        return value;
    }
}
