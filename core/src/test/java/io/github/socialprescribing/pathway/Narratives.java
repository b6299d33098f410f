package io.github.socialprescribing.pathway;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds every narrative inside a value by looking at all its fields, down to those of the collections. */
final class Narratives {

    private Narratives() {}

    /**
     * Every narrative inside a value.
     *
     * @param value any value
     */
    static Seq<Narrative> in(Object value) {
        Seq<Narrative> found = Vector.empty();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> next = new ArrayDeque<>(java.util.List.of(value));
        while (!next.isEmpty()) {
            Object here = next.pop();
            if (here instanceof Narrative narrative) {
                found = found.append(narrative);
            } else if (seen.add(here)) {
                inside(here).forEach(next::push);
            }
        }
        return found;
    }

    private static Seq<Object> inside(Object value) {
        if (value instanceof Object[] array) {
            return List.range(0, array.length).map(i -> Array.get(array, i)).filter(it -> it != null);
        }
        return !(value instanceof Enum) && isWalked(value.getClass())
                ? fields(value.getClass()).flatMap(field -> held(field, value))
                : List.empty();
    }

    private static boolean isWalked(Class<?> type) {
        return type.getName().startsWith("io.vavr.") || type.getName().startsWith("io.github.socialprescribing.");
    }

    private static Seq<Field> fields(Class<?> type) {
        return !isWalked(type)
                ? List.empty()
                : List.of(type.getDeclaredFields())
                        .filter(it -> !Modifier.isStatic(it.getModifiers())
                                && !it.getType().isPrimitive()
                                && !it.getType().isEnum())
                        .appendAll(fields(type.getSuperclass()));
    }

    private static Seq<Object> held(Field field, Object value) {
        try {
            field.setAccessible(true);
            return List.of(field.get(value)).filter(it -> it != null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
