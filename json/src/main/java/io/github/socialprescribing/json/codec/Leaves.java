package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.policy.Span;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The values of which all others are made, each with the form in which documents write it. */
final class Leaves {

    private Leaves() {}

    /** The codecs that are said one by one. */
    static Map<Class<?>, Codec<?>> all() {
        Map<Class<?>, Codec<?>> leaves = new LinkedHashMap<>();
        leaves.put(String.class, Texts.ANY);
        leaves.put(Narrative.class, NarrativeCodec.NARRATIVE);
        leaves.put(Code.class, CodeCodec.CODEC);
        leaves.put(Id.class, AnyIdCodec.ID);
        leaves.put(Consent.class, ConsentCodec.CONSENT);
        leaves.put(LocalDate.class, Texts.DATE);
        leaves.put(LocalTime.class, Clocks.TIME);
        leaves.put(LocalDateTime.class, Clocks.DAY_AND_TIME);
        leaves.put(Instant.class, Texts.INSTANT);
        leaves.put(Currency.class, Texts.CURRENCY);
        leaves.put(Locale.class, Texts.LANGUAGE);
        leaves.put(RefusalCode.class, new RefusalCodeCodec());
        leaves.put(Span.class, SpanCodec.SPAN);
        leaves.put(boolean.class, new TruthCodec());
        leaves.put(int.class, Numbers.INT);
        leaves.put(Integer.class, Numbers.INT);
        leaves.put(Boolean.class, new TruthCodec());
        leaves.put(long.class, Numbers.LONG);
        leaves.put(Long.class, Numbers.LONG);
        leaves.put(Points.class, Numbers.POINTS);
        return leaves;
    }

    /** Ids, words of vocabularies and constants are written alike, however many kinds of them there are. */
    static Option<Codec<?>> find(Class<?> type) {
        if (type.isEnum()) {
            return Option.some(constants(type));
        }
        if (!type.isRecord()) {
            return Option.none();
        }
        if (Id.class.isAssignableFrom(type)) {
            return Option.some(id(type.asSubclass(Id.class)));
        }
        return isWord(type) ? Option.some(term(type.asSubclass(Term.class))) : Option.none();
    }

    /** Whether it is a word and nothing more; a term that says something besides is an object. */
    static boolean isWord(Class<?> type) {
        return Term.class.isAssignableFrom(type) && type.isRecord() && type.getRecordComponents().length == 1;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is that of an enum
    private static Codec<?> constants(Class type) {
        return Texts.word(Names.spoken(Names.word(type)), (Enum[]) type.getEnumConstants());
    }

    private static <T extends Id> Codec<T> id(Class<T> type) {
        return Texts.id(made(type, String.class));
    }

    private static <T extends Term> Codec<T> term(Class<T> type) {
        return new OpenTermCodec<>(made(type, Code.class), ownSystem(type));
    }

    /** Every kind of word has a method that makes one of this library's own code system. */
    private static String ownSystem(Class<? extends Term> type) {
        try {
            MethodHandle of =
                    MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
            return ((Term) of.invoke("any")).code().system();
        } catch (Throwable unshaped) {
            throw new IllegalStateException("`" + type.getName() + "` is not shaped like a word", unshaped);
        }
    }

    /** What makes a value of the one part that it has. */
    static <A, T> Function<A, T> made(Class<T> type, Class<A> of) {
        MethodHandle constructor = constructor(type, of);
        return part -> {
            try {
                return type.cast(constructor.invoke(part));
            } catch (Throwable unfit) {
                throw new IllegalArgumentException("it is not well-formed", unfit);
            }
        };
    }

    private static MethodHandle constructor(Class<?> type, Class<?> of) {
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, of));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("`" + type.getName() + "` has no such constructor", hidden);
        }
    }
}
