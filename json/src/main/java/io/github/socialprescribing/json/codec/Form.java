package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Values;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The members of one kind of object, in the order in which they are written: name, form, where the value has it, what it
 * means. Said once, read by decoder, encoder and schema.
 *
 * @param <T> the kind of object
 */
final class Form<T> {

    private final Fields fields;
    private final java.util.List<Column<T, ?>> columns = new ArrayList<>();
    private final java.util.List<Shape.Condition> conditions = new ArrayList<>();

    /** No member yet. */
    Form(String name) {
        this.fields = new Fields(name);
    }

    /**
     * The form of a whole document, whose first member says so.
     *
     * @param kind the kind and version of the document
     */
    static <T> Form<T> document(DocumentKind kind) {
        Form<T> form = new Form<>(kind.word());
        form.required("schema", new SchemaCodec(kind), value -> kind.urn(), "the kind and version of the document");
        return form;
    }

    /** A member that must be there. */
    <V> Member<V> required(String name, Codec<V> codec, Function<T, V> get, String meaning) {
        columns.add(new Column<>(name, codec, value -> Option.some(get.apply(value)), true, meaning));
        return fields.required(name, codec.decoder(), meaning);
    }

    /** A member that may be left out. */
    <V> Member<Option<V>> optional(String name, Codec<V> codec, Function<T, Option<V>> get, String meaning) {
        columns.add(new Column<>(name, codec, get, false, meaning));
        return fields.optional(name, codec.decoder(), meaning);
    }

    /** A list that is left out where it is empty. */
    <V> Member<Seq<V>> list(String name, Codec<V> item, Function<T, Seq<V>> get, String meaning) {
        return defaulting(name, ListCodec.list(item), List.empty(), get, meaning);
    }

    /** A member that is left out where there is nothing to say, as of an empty set. */
    <V> Member<V> defaulting(String name, Codec<V> codec, V nothing, Function<T, V> get, String meaning) {
        columns.add(new Column<>(
                name, codec, value -> Option.some(get.apply(value)).filter(it -> !it.equals(nothing)), false, meaning));
        return fields.defaulting(name, codec.decoder(), nothing, meaning);
    }

    /** A law between members that are sound one by one; it points at one of them. */
    void law(ProblemCode code, Member<?> at, Predicate<Values> holds, Member<?>... needs) {
        fields.law(code, at, holds, needs);
    }

    /** A law that may be broken in several places or ways. */
    void laws(Function<Values, Seq<Breach>> breaches, Member<?>... needs) {
        fields.laws(breaches, needs);
    }

    /** Members that are looked at side by side when the value is made; of two the last is pointed at. */
    void together(Seq<String> names) {
        fields.together(names);
    }

    /** Tells the schema of two laws: where a member says this word another is left out, and elsewhere it must be there. */
    void leftOutWhere(Member<?> member, String word, Member<?> other) {
        conditions.add(new Shape.Condition(member.name(), word, other.name()));
    }

    /** Both directions, once all members and laws are said. */
    ObjectCodec<T> make(Function<Values, T> make) {
        return new ObjectCodec<>(fields.name(), fields.make(make), List.ofAll(columns), List.ofAll(conditions));
    }
}
