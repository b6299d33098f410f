package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.json.codec.Parts.Part;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Where two values of one type differ, as pointers to the innermost parts that can be named in their documents. */
final class Differences {

    private Differences() {}

    /** Where they do; nowhere if they are equal. */
    static Seq<String> between(Type type, Object one, Object other) {
        return between("", type, one, other);
    }

    private static Seq<String> between(String at, Type type, Object one, Object other) {
        if (one.equals(other)) {
            return List.empty();
        }
        Seq<String> within = within(at, type, one, other);
        return within.isEmpty() ? List.of(at) : within;
    }

    private static Seq<String> within(String at, Type type, Object one, Object other) {
        if (type instanceof ParameterizedType) {
            return one instanceof Register<?, ?> it
                    ? items(at, it.values(), ((Register<?, ?>) other).values())
                    : one instanceof Seq<?> list ? items(at, list, (Seq<?>) other) : List.empty();
        }
        return Parts.isComposed((Class<?>) type)
                ? Parts.of((Class<?>) type).all().flatMap(part -> of(at, part, one, other))
                : List.empty();
    }

    private static Seq<String> of(String at, Part part, Object one, Object other) {
        return between(at + "/" + part.name(), part.type(), part.of(one), part.of(other));
    }

    /** Those in the same place that differ, and those that the second list has not. */
    private static Seq<String> items(String at, Seq<?> one, Seq<?> other) {
        return List.range(0, one.size())
                .filter(i -> i >= other.size() || !one.get(i).equals(other.get(i)))
                .map(i -> at + "/" + i);
    }
}
