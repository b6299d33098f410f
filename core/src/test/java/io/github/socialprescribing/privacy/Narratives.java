package io.github.socialprescribing.privacy;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds every narrative inside a value by looking at all its fields, and into every collection. */
public final class Narratives {

    private Narratives() {}

    /**
     * Every narrative inside a value.
     *
     * @param value any value
     */
    public static Seq<Narrative> in(Object value) {
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
        if (value instanceof Option<?> maybe) {
            return Vector.ofAll(maybe);
        }
        if (value instanceof Traversable<?> many) {
            return Vector.ofAll(many);
        }
        if (value instanceof Tuple entry) {
            return Vector.ofAll(entry.toSeq());
        }
        return value instanceof Enum ? List.empty() : fields(value.getClass()).flatMap(field -> held(field, value));
    }

    private static Seq<Field> fields(Class<?> type) {
        return !type.getName().startsWith("io.github.socialprescribing.")
                ? List.empty()
                : List.of(type.getDeclaredFields())
                        .filter(it -> !Modifier.isStatic(it.getModifiers())
                                && !it.getType().isPrimitive());
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
