package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, how its value is read, and what stands for it where it is left out. Made by {@link
 * Fields}; {@link Values} give what was read.
 *
 * @param <V> what it gives; an {@code Option} where it may be left out
 */
public final class Member<V> {

    private final int index;
    private final String name;
    private final String meaning;
    private final Decoder<?> decoder;
    private final @Nullable V absent;
    private final boolean wraps;

    /** Absent is {@code null} where the member is mandatory. */
    Member(int index, String name, String meaning, Decoder<?> decoder, @Nullable V absent) {
        this.index = index;
        this.name = name;
        this.meaning = meaning;
        this.decoder = decoder;
        this.absent = absent;
        this.wraps = absent instanceof Option<?>;
    }

    int index() {
        return index;
    }

    /** Its name in JSON. */
    public String name() {
        return name;
    }

    /** What it says, in words for a table. */
    public String meaning() {
        return meaning;
    }

    /** Whether an object without it is in error. */
    public boolean isRequired() {
        return absent == null;
    }

    /** What reads its value. */
    public Decoder<?> decoder() {
        return decoder;
    }

    @Nullable
    V absent() {
        return absent;
    }

    /** Reads its value, the name being at hand. */
    @Nullable
    Object read(JsonIn in) {
        in.next();
        if (absent != null && in.isNull()) {
            in.tell(ProblemCodes.NULL, LinkedHashMap.of("expected", decoder.expected()));
            return in.isError(ProblemCodes.NULL) ? null : absent;
        }
        Object value = decoder.read(in);
        return value != null && wraps ? Option.some(value) : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
