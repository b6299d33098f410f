package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.json.decode.Characters;
import io.github.socialprescribing.json.decode.IsoTime;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.decode.Words;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that is written as a text of a certain form. */
final class Texts {

    /** A day, {@code YYYY-MM-DD}. */
    static final Codec<LocalDate> DATE = new TextCodec<>(
            new TextDecoder<>("date (text)", ProblemCodes.DATE, IsoTime::date),
            LocalDate::toString,
            new Shape.Text("date", "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Integer.MAX_VALUE));

    /** A moment, with seconds and an offset; written in UTC. */
    static final Codec<Instant> INSTANT = new TextCodec<>(
            new TextDecoder<>("date and time (text)", ProblemCodes.INSTANT, IsoTime::instant),
            Instant::toString,
            new Shape.Text(
                    "moment",
                    "date-time",
                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
                    Integer.MAX_VALUE));

    /** A currency, by the three letters of ISO 4217. */
    static final Codec<Currency> CURRENCY = new TextCodec<>(
            new TextDecoder<>("currency (text)", ProblemCodes.CURRENCY, Texts::currency),
            Currency::getCurrencyCode,
            new Shape.Text("currency", "", "^[A-Z]{3}$", Integer.MAX_VALUE));

    /** A language, by its tag of BCP 47. */
    static final Codec<Locale> LANGUAGE = new TextCodec<>(
            new TextDecoder<>("language (text)", ProblemCodes.LANGUAGE, Texts::language),
            Locale::toLanguageTag,
            new Shape.Text("language", "", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", Integer.MAX_VALUE));

    /** Any text, of which this library only asks that it is one. */
    static final Codec<String> ANY = new AnyText();

    /** Finds a character that is no white space, as {@link String#isBlank()} understands it. */
    static final String SPOKEN =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    /** What an id looks like. */
    static final Shape ID = new Shape.Text("id", "", "^[A-Za-z0-9._~:-]{1," + Id.LONGEST + "}$", Integer.MAX_VALUE);

    private Texts() {}

    /** A typed id. */
    static <T extends Id> Codec<T> id(Function<String, T> make) {
        return new TextCodec<>(new TextDecoder<>("id (text)", ProblemCodes.ID, ids(make)), Id::value, ID);
    }

    /** The characters of which an id is made. */
    static <T> Characters<T> ids(Function<String, T> make) {
        return (text, from, to) -> isId(text, from, to)
                ? make.apply(new String(text, from, to - from, StandardCharsets.ISO_8859_1))
                : null;
    }

    /** A word of ours for each constant: lower case, hyphens for underscores. */
    static <E extends Enum<E>> Codec<E> word(String what, E[] constants) {
        Map<String, E> words = LinkedHashMap.ofEntries(
                List.of(constants).map(constant -> io.vavr.Tuple.of(spelled(constant), constant)));
        return new TextCodec<>(
                new TextDecoder<>("word (text)", ProblemCodes.WORD, allowed(what, words), new Words<>(words)),
                Texts::spelled,
                new Shape.Word(words.keySet().toList()));
    }

    /** A member that always says the same. */
    static Codec<String> constant(String word) {
        return oneOf("this", List.of(word));
    }

    /** One of some words that no enum has. */
    static Codec<String> oneOf(String what, Seq<String> some) {
        Map<String, String> words = LinkedHashMap.ofEntries(some.map(word -> io.vavr.Tuple.of(word, word)));
        return new TextCodec<>(
                new TextDecoder<>("word (text)", ProblemCodes.WORD, allowed(what, words), new Words<>(words)),
                it -> it,
                new Shape.Word(some.toList()));
    }

    private static @Nullable Locale language(byte[] text, int from, int to) {
        try {
            Locale language = new Locale.Builder()
                    .setLanguageTag(new String(text, from, to - from, StandardCharsets.ISO_8859_1))
                    .build();
            return language.getLanguage().isEmpty() ? null : language;
        } catch (IllformedLocaleException otherwise) {
            return null;
        }
    }

    private static @Nullable Currency currency(byte[] text, int from, int to) {
        try {
            return Currency.getInstance(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** What a message says of a list of words. */
    static Map<String, String> allowed(String what, Map<String, ?> words) {
        return LinkedHashMap.of(
                "what",
                what,
                "allowed",
                words.keySet().map(word -> "`" + word + "`").mkString(", "));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isId(byte[] text, int from, int to) {
        if (from == to || to - from > Id.LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isPlain(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte next) {
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || (next >= '0' && next <= '9')
                || next == '-'
                || next == '.'
                || next == ':'
                || next == '_'
                || next == '~';
    }
}
