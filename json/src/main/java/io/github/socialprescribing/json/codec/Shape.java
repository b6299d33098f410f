package io.github.socialprescribing.json.codec;

import io.vavr.collection.Seq;
import java.util.function.Supplier;

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
     * @param what what it is, in a word or two for people, such as {@code id}
     * @param format JSON Schema's name of its format, such as {@code date}; empty if it has none
     * @param pattern a regular expression that is found in it, from end to end where it says so; empty if any text will do
     * @param longest how many characters it has at most; {@link Integer#MAX_VALUE} where nothing is said
     */
    record Text(String what, String format, String pattern, int longest) implements Shape {}

    /**
     * A number without a fraction.
     *
     * @param least the smallest
     * @param most the greatest
     */
    record Whole(long least, long most) implements Shape {}

    /**
     * A number that may have a fraction.
     *
     * @param least the smallest
     * @param most the greatest
     */
    record Decimal(long least, long most) implements Shape {}

    /** Yes or no. */
    record Truth() implements Shape {}

    /**
     * A list.
     *
     * @param item the shape of an item
     * @param least how many there are at least
     * @param distinct whether an item may stand there once only
     */
    record Listing(Shape item, int least, boolean distinct) implements Shape {}

    /**
     * An object whose names the schema does not list, such as a table of parameters.
     *
     * @param pattern a regular expression of the names
     * @param value the shape of each value
     */
    record Table(String pattern, Shape value) implements Shape {}

    /**
     * An object.
     *
     * @param name what it is
     * @param members its members, in the order in which they are written
     * @param conditions which of them belong together
     */
    record Structure(String name, Seq<Entry> members, Seq<Condition> conditions) implements Shape {}

    /**
     * A member that is left out where another one says a certain word, and that must be there elsewhere.
     *
     * @param member the member that decides
     * @param word what it says
     * @param other the member that is then left out
     */
    record Condition(String member, String word, String other) {}

    /**
     * One of several shapes.
     *
     * @param shapes the shapes
     */
    record Choice(Seq<Shape> shapes) implements Shape {}

    /**
     * A shape that holds others of its kind, such as a condition made of conditions.
     *
     * @param name what it is
     * @param shape the shape, asked for when all is defined
     */
    record Nested(String name, Supplier<Shape> shape) implements Shape {}

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
     * One answer for each shape.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /** Asked of a word. */
        R word(Word shape);

        /** Asked of a text. */
        R text(Text shape);

        /** Asked of a number without a fraction. */
        R whole(Whole shape);

        /** Asked of a number that may have a fraction. */
        R decimal(Decimal shape);

        /** Asked of yes or no. */
        R truth();

        /** Asked of a list. */
        R listing(Listing shape);

        /** Asked of an object with names of its own. */
        R table(Table shape);

        /** Asked of an object. */
        R structure(Structure shape);

        /** Asked of a choice. */
        R choice(Choice shape);

        /** Asked of a shape that holds others of its kind. */
        R nested(Nested shape);
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases the answers
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof Word it) {
            return cases.word(it);
        }
        if (this instanceof Text it) {
            return cases.text(it);
        }
        if (this instanceof Whole it) {
            return cases.whole(it);
        }
        if (this instanceof Decimal it) {
            return cases.decimal(it);
        }
        return this instanceof Truth ? cases.truth() : matchComposed(cases);
    }

    private <R> R matchComposed(Cases<R> cases) {
        if (this instanceof Listing it) {
            return cases.listing(it);
        }
        if (this instanceof Table it) {
            return cases.table(it);
        }
        if (this instanceof Structure it) {
            return cases.structure(it);
        }
        return this instanceof Choice it ? cases.choice(it) : cases.nested((Nested) this);
    }
}
