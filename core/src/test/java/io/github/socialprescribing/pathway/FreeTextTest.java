package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.vocabulary.Vocabulary;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where words may stand in the events of a pathway, looked up in the types themselves, so that none is forgotten. */
class FreeTextTest {

    private static final String OURS = "io.github.socialprescribing.";

    /** Every type of this library that an event, or a command that was approved, may hold. */
    private static Set<Class<?>> reached() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(List.of(Envelope.class, PathwayEvent.class, Pathway.class));
        while (!next.isEmpty()) {
            Class<?> type = next.pop();
            if (type.getName().startsWith(OURS) && seen.add(type)) {
                if (type.isSealed()) {
                    next.addAll(Arrays.asList(type.getPermittedSubclasses()));
                }
                fields(type).forEach(field -> classes(field.getGenericType()).forEach(next::push));
            }
        }
        return seen;
    }

    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .toList();
    }

    private static Set<Class<?>> classes(Type type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        if (type instanceof Class<?> it) {
            found.add(it);
        } else if (type instanceof ParameterizedType it) {
            found.addAll(classes(it.getRawType()));
            Arrays.stream(it.getActualTypeArguments()).forEach(argument -> found.addAll(classes(argument)));
        } else if (type instanceof WildcardType it) {
            Arrays.stream(it.getUpperBounds()).forEach(bound -> found.addAll(classes(bound)));
        } else if (type instanceof GenericArrayType || type instanceof TypeVariable<?>) {
            found.add(Object.class);
        }
        return found;
    }

    /** A register is looked into by its own; a vocabulary holds the words of a service, and no person's. */
    private static final Set<Class<?>> OTHERWISE = Set.of(Register.class, Vocabulary.class);

    @Test
    void everyTypeIsOfAShapeThatRedactionLooksInto() {
        assertThat(reached().stream()
                        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                        .filter(type -> !type.getSimpleName().startsWith("Immutable") && !OTHERWISE.contains(type))
                        .filter(type -> !fields(type).isEmpty()))
                .isEmpty();
    }

    @Test
    void theWholePathwayIsReached() {
        assertThat(reached()).hasSizeGreaterThan(150);
    }
}
