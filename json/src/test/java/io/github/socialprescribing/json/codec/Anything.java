package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.codec.Parts.Part;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of any type of the model, from a seed. What a constructor refuses is tried otherwise. */
final class Anything {

    /** What stands in every text about a person. */
    static final String CANARY = "CANARY-4711";

    private static final int TRIES = 200;
    private static final int DEEPEST = 7;

    private final Random chance;
    private final Seq<String> words;
    private final int days;
    private int depth;

    Anything(long seed) {
        this(new Random(seed), List.range(0, 5).map(it -> "word-" + it), 400);
    }

    /** Values that name what there is, and whose days lie in the first of the year 2026. */
    Anything(Random chance, Seq<String> words, int days) {
        this.chance = chance;
        this.words = words;
        this.days = days;
    }

    /** A value of a type. */
    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof Class<?> plain) {
            return value(plain);
        }
        ParameterizedType full = (ParameterizedType) type;
        Type first = full.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) full.getRawType();
        int size = depth > DEEPEST ? 0 : chance.nextInt(3);
        if (raw == Option.class) {
            return size == 0 ? Option.none() : Option.some(value(first));
        }
        if (raw == Seq.class) {
            return List.fill(size, () -> value(first));
        }
        if (raw == Set.class) {
            return LinkedHashSet.ofAll(List.fill(size, () -> value(first)));
        }
        Map<Object, Object> map = LinkedHashMap.empty();
        for (int i = 0; i < size; i++) {
            map = map.put(value(first), value(full.getActualTypeArguments()[1]));
        }
        return map;
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[chance.nextInt(type.getEnumConstants().length)];
        }
        if (type == Code.class) {
            return Code.ours(word(), word());
        }
        if (type.isRecord() && Id.class.isAssignableFrom(type)) {
            return wrapped(type, word());
        }
        if (Leaves.isWord(type)) {
            return wrapped(type, chance.nextBoolean() ? new Code("urn:other", word()) : usual(type));
        }
        Object leaf = leaf(type);
        return leaf == null ? composed(type) : leaf;
    }

    private @Nullable Object leaf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" ->
                chance.nextInt(4) == 0
                        ? "ALL_UPPER"
                        : "A_B \"quoted\" \u00fc\ud83d\ude00".substring(0, 3 + chance.nextInt(3));
            case "Narrative" -> new Narrative(CANARY + " said so \n \"quietly\"");
            case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(days));
            case "LocalTime" -> LocalTime.of(chance.nextInt(24), chance.nextInt(60));
            case "LocalDateTime" -> LocalDateTime.of(2026, 1, 1, 9, 0).plusMinutes(chance.nextInt(99_999));
            case "Instant" -> Instant.ofEpochSecond(1_800_000_000L + chance.nextInt(9_999_999));
            case "Currency" -> Currency.getInstance(chance.nextBoolean() ? "GBP" : "JPY");
            case "Locale" -> Locale.forLanguageTag(chance.nextBoolean() ? "en" : "pt-BR");
            case "boolean", "Boolean" -> chance.nextBoolean();
            case "int", "Integer" -> chance.nextInt(40);
            case "long", "Long" -> (long) chance.nextInt(40);
            case "Points" -> new Points(chance.nextInt(40) * 500L);
            default -> null;
        };
    }

    private String word() {
        return words.get(chance.nextInt(words.size()));
    }

    private static Code usual(Class<?> type) {
        try {
            return ((Term) type.getMethod("of", String.class).invoke(null, "usual")).code();
        } catch (ReflectiveOperationException unshaped) {
            throw new IllegalStateException(unshaped);
        }
    }

    private static Object wrapped(Class<?> type, Object part) {
        try {
            Constructor<?> constructor = type.getConstructor(part.getClass());
            return constructor.newInstance(part);
        } catch (ReflectiveOperationException unshaped) {
            throw new IllegalStateException(unshaped);
        }
    }

    private Object composed(Class<?> type) {
        if (!Parts.isComposed(type)) {
            Class<?>[] cases = type.getPermittedSubclasses();
            return value(cases[depth > DEEPEST ? cases.length - 1 : chance.nextInt(cases.length)]);
        }
        Parts<?> parts = Parts.of(type);
        depth++;
        Option<Object> made = Option.none();
        for (int i = 0; i < TRIES && made.isEmpty(); i++) {
            made = tried(parts);
        }
        depth--;
        return made.getOrElseThrow(() -> new IllegalStateException("no `" + type.getName() + "` is found"));
    }

    private Option<Object> tried(Parts<?> parts) {
        try {
            return Option.some(parts.make(parts.all().map(this::given)));
        } catch (IllegalArgumentException otherwise) {
            return Option.none();
        }
    }

    private Option<Object> given(Part part) {
        return Option.some(value(part.type()));
    }
}
