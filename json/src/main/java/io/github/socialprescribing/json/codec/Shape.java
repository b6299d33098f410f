package io.github.socialprescribing.json.codec;

import io.vavr.collection.Seq;
import java.util.function.Function;

/** What a value looks like in JSON: what {@link JsonSchema} and the tables of members are made of. */
public sealed interface Shape {

    /**
     * One of a few words.
     *
     * @param words the words
     */
    record Word(Seq<String> words) implements Shape {}

    /**
     * A text.
     *
     * @param format JSON Schema's name of its format, such as {@code date}; empty if it has none
     * @param pattern the regular expression it matches from end to end; empty if any text will do
     * @param longest how many characters it has at most
     */
    record Text(String format, String pattern, int longest) implements Shape {}

    /**
     * A list.
     *
     * @param item the shape of an item
     * @param least how many there are at least
     * @param distinct whether an item may stand there once only
     */
    record Listing(Shape item, int least, boolean distinct) implements Shape {}

    /**
     * An object.
     *
     * @param name what it is
     * @param members its members, in the order in which they are written
     */
    record Structure(String name, Seq<Entry> members) implements Shape {}

    /**
     * One of several shapes.
     *
     * @param shapes the shapes
     */
    record Choice(Seq<Shape> shapes) implements Shape {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param shape the shape of its value
     * @param required whether it must be there
     * @param meaning what it says
     */
    record Entry(String name, Shape shape, boolean required, String meaning) {}

    /**
     * The answer of the one function that fits.
     *
     * @param word asked of a word
     * @param text asked of a text
     * @param listing asked of a list
     * @param structure asked of an object
     * @param choice asked of a choice
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Word, ? extends R> word,
            Function<? super Text, ? extends R> text,
            Function<? super Listing, ? extends R> listing,
            Function<? super Structure, ? extends R> structure,
            Function<? super Choice, ? extends R> choice) {
        if (this instanceof Word it) {
            return word.apply(it);
        }
        if (this instanceof Text it) {
            return text.apply(it);
        }
        if (this instanceof Listing it) {
            return listing.apply(it);
        }
        return this instanceof Structure it ? structure.apply(it) : choice.apply((Choice) this);
    }
}
