package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.json.codec.Parts.Part;
import io.github.socialprescribing.json.codec.SumCodec.Case;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Values;
import io.github.socialprescribing.json.document.DocumentKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;

/**
 * Codecs that are made from the types of the model themselves. Members are called as the components of a record or the
 * attributes of a generated value; what may be missing, and what says nothing, may be left out; the cases of a sealed type
 * tell themselves apart by the member {@code type}, whose words are their names. So an event that is added to the model has a
 * place in its document on the same day, and cannot be forgotten.
 */
final class Derived {

    private static final Derived MODEL = new Derived();

    private final java.util.Set<Class<?>> objects = new java.util.LinkedHashSet<>();
    private final java.util.Map<Class<?>, Codec<?>> known = new java.util.LinkedHashMap<>(Leaves.all());

    private Derived() {}

    /**
     * What reads and writes values of a type.
     *
     * @param type a type of the model
     * @param <T> the kind of value
     */
    @SuppressWarnings("unchecked") // a codec is kept under its own type
    static <T> Codec<T> of(Class<T> type) {
        synchronized (MODEL) {
            return (Codec<T>) MODEL.codec(type);
        }
    }

    /**
     * A document that holds one value, whose members are those of the document.
     *
     * @param kind the kind of document
     * @param type the type of the value
     * @param <T> the kind of value
     */
    static <T> Codec<T> document(DocumentKind kind, Class<T> type) {
        synchronized (MODEL) {
            return MODEL.filled(Form.document(kind), type);
        }
    }

    /** The types that are objects, of all that were asked for so far. */
    static Seq<Class<?>> objects() {
        synchronized (MODEL) {
            return List.ofAll(MODEL.objects);
        }
    }

    private Codec<?> collected(String name, ParameterizedType full) {
        Class<?> raw = (Class<?>) full.getRawType();
        Codec<?> first = inner(name, full, 0);
        if (raw == Seq.class) {
            return ListCodec.list(first);
        }
        if (raw == Set.class) {
            return Collected.set(first);
        }
        if (raw == Map.class) {
            return Collected.map(name, first, inner(name, full, 1));
        }
        if (raw == Register.class) {
            return register(name, first, inner(name, full, 1));
        }
        throw new IllegalStateException("no document holds a `" + full + "`");
    }

    @SuppressWarnings("unchecked") // ids have an order
    private static <I extends Comparable<I>> Codec<?> register(String name, Codec<?> ids, Codec<?> things) {
        return Collected.register(name, (Codec<I>) ids, things);
    }

    private Codec<?> inner(String name, ParameterizedType full, int index) {
        Type inner = full.getActualTypeArguments()[index];
        return inner instanceof ParameterizedType collection
                ? collected(name + ".of", collection)
                : codec((Class<?>) inner);
    }

    private Codec<?> codec(Class<?> type) {
        Codec<?> codec = known.get(type);
        if (codec != null) {
            return codec;
        }
        Option<Codec<?>> leaf = Leaves.find(type);
        if (leaf.isDefined()) {
            known.put(type, leaf.get());
            return leaf.get();
        }
        return made(type);
    }

    private <T> Codec<T> made(Class<T> type) {
        Later<T> later = new Later<>(Names.name(type));
        known.put(type, later);
        Codec<T> made = Parts.isComposed(type) ? object(type, word(type)) : sum(type);
        later.is(made);
        known.put(type, made);
        return made;
    }

    private <T> Codec<T> sum(Class<T> type) {
        if (!type.isSealed()) {
            throw new IllegalStateException("no document holds a `" + type.getName() + "`");
        }
        // By their words: in which order a compiler lists permitted types is nobody's promise.
        return new SumCodec<>(Names.name(type), cases(type, type).sorted(Comparator.comparing(Case::word)));
    }

    /** The cases of a sum; a sum inside it lends its own. */
    private <T> List<Case<? extends T>> cases(Class<T> sum, Class<?> type) {
        List<Case<? extends T>> cases = List.empty();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            cases = permitted.isSealed() && !Parts.isComposed(permitted)
                    ? cases.appendAll(cases(sum, permitted))
                    : cases.append(oneOf(permitted.asSubclass(sum)));
        }
        return cases;
    }

    private <T> Case<T> oneOf(Class<T> type) {
        String word = Names.word(type);
        return new Case<>(type, word, object(type, Option.some(word)));
    }

    /** A case that stands within its sum says which one it is, also where nothing else could stand. */
    private static Option<String> word(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer != null && outer.isSealed() && outer.isAssignableFrom(type)
                ? Option.some(Names.word(type))
                : Option.none();
    }

    private <T> Codec<T> object(Class<T> type, Option<String> word) {
        Form<T> form = new Form<>(Names.name(type));
        word.forEach(it -> form.required(SumCodec.TYPE, Texts.constant(it), value -> it, "which kind it is"));
        return filled(form, type);
    }

    private <T> Codec<T> filled(Form<T> form, Class<T> type) {
        objects.add(type);
        Parts<T> parts = Parts.of(type);
        Seq<Member<?>> members = parts.all().map(part -> member(form, type, part));
        form.together(Together.of(type));
        return form.make(values -> parts.make(given(parts.all(), members, values)));
    }

    private static Seq<Option<Object>> given(Seq<Part> parts, Seq<Member<?>> members, Values values) {
        return parts.zipWith(members, (part, member) -> {
            Object value = values.get(member);
            return isDefaulted(part) ? ((Option<?>) value).map(it -> it) : Option.some(value);
        });
    }

    /** Whether it may be left out without being an option or a collection, because the model says what it then is. */
    private static boolean isDefaulted(Part part) {
        return !part.required() && part.type() instanceof Class<?>;
    }

    @SuppressWarnings("unchecked") // the codec of a part is that of its type
    private <T> Member<?> member(Form<T> form, Class<?> type, Part part) {
        String meaning = Meanings.of(type, part.name());
        if (part.type() instanceof Class<?> plain) {
            Codec<Object> codec = (Codec<Object>) inRange(type, part).getOrElse(() -> codec(plain));
            Option<?> nothing = Parts.isComposed(plain) ? Parts.nothing(plain) : Option.none();
            if (part.required() && nothing.isDefined()) {
                return form.defaulting(part.name(), codec, nothing.get(), part::of, meaning);
            }
            return part.required()
                    ? form.required(part.name(), codec, part::of, meaning)
                    : form.optional(part.name(), codec, value -> Option.some(part.of(value)), meaning);
        }
        ParameterizedType full = (ParameterizedType) part.type();
        if (full.getRawType() == Option.class) {
            Codec<Object> codec = (Codec<Object>) inRange(type, part).getOrElse(() -> inner(part.name(), full, 0));
            return form.optional(part.name(), codec, value -> (Option<Object>) part.of(value), meaning);
        }
        String name = Names.name(type) + "." + Names.spoken(part.name()).replace(' ', '-');
        Codec<Object> codec = (Codec<Object>) collected(name, full);
        return form.defaulting(part.name(), codec, nothing((Class<?>) full.getRawType()), part::of, meaning);
    }

    private static Option<Codec<?>> inRange(Class<?> type, Part part) {
        return Ranges.find(type, part.name()).map(Ranges.Range::codec);
    }

    private static Object nothing(Class<?> collection) {
        if (collection == Seq.class) {
            return List.empty();
        }
        if (collection == Register.class) {
            return Register.empty();
        }
        return collection == Set.class ? LinkedHashSet.empty() : LinkedHashMap.empty();
    }
}
