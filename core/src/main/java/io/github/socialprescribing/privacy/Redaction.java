package io.github.socialprescribing.privacy;

import io.github.socialprescribing.identity.Register;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/**
 * Takes what was said or written about a person out of a value of this library, wherever it stands in it, and leaves a mark
 * in its place. Everything else stays: structure, ids, days, amounts and words of vocabularies. It looks into values by
 * their shape, and not type by type, so that a text added later is not forgotten.
 *
 * <p>Members of a set that differed only in their words are one and the same afterwards, and the set holds that one once: how
 * many there were is not told any more. Of lists, maps and registers every entry stays.
 */
public final class Redaction {

    /** What stands where a narrative stood. */
    public static final Narrative MARK = new Narrative("[redacted]");

    private static final String OURS = "io.github.socialprescribing.";
    private static final String GENERATED = "Immutable";

    private Redaction() {}

    /**
     * The same value with a mark in place of every narrative; the very same where there is none.
     *
     * @param value a value of this library, or a collection of such
     * @param <T> the type of value
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(T value) {
        return (T) redacted(value);
    }

    private static Object redacted(Object value) {
        if (value instanceof Narrative) {
            return MARK;
        }
        if (value instanceof Option<?> option) {
            return option.map(Redaction::redacted);
        }
        if (value instanceof Map<?, ?> map) {
            return map.mapValues(Redaction::redacted);
        }
        if (value instanceof Register<?, ?> register) {
            return register.mapValues(Redaction::redacted);
        }
        if (value instanceof Seq<?> seq) {
            return seq.map(Redaction::redacted);
        }
        if (value instanceof Set<?> set) {
            return set.exists(Redaction::changes) ? set.map(Redaction::redacted) : set;
        }
        return value.getClass().getName().startsWith(OURS) ? inside(value) : value;
    }

    private static boolean changes(Object value) {
        return !redacted(value).equals(value);
    }

    private static Object inside(Object value) {
        try {
            if (value instanceof Record it) {
                return record(it);
            }
            return value.getClass().getSimpleName().startsWith(GENERATED) ? generated(value) : value;
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("a value of this library is not shaped like one", broken);
        }
    }

    private static Object record(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            Object before = accessor.invoke(value);
            types[i] = components[i].getType();
            parts[i] = redacted(before);
            changed |= !parts[i].equals(before);
        }
        if (!changed) {
            return value;
        }
        var constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(parts);
    }

    /** Generated values have a method that changes one attribute, named after its field. */
    private static Object generated(Object value) throws ReflectiveOperationException {
        Object copy = value;
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!isAttribute(field)) {
                continue;
            }
            field.setAccessible(true);
            Object before = field.get(value);
            Object after = redacted(before);
            if (!after.equals(before)) {
                String name = field.getName();
                Method change = value.getClass()
                        .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), field.getType());
                change.setAccessible(true);
                copy = change.invoke(copy, after);
            }
        }
        return copy;
    }

    private static boolean isAttribute(Field field) {
        int modifiers = field.getModifiers();
        return !Modifier.isStatic(modifiers)
                && !Modifier.isTransient(modifiers)
                && !field.getType().isPrimitive();
    }
}
