package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.Fields;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Situations as JSON: an object with a member for each fact, called as the fact is. A count is a number in its range, a
 * flag is yes or no, a choice one of its words.
 */
public final class Situations {

    private Situations() {}

    /**
     * What reads the situations of a question.
     *
     * @param asked the facts on which the answer rests; all of them must be told
     * @param besides other facts of the question, which may be told
     */
    public static Decoder<FactValues> of(Seq<Fact> asked, Seq<Fact> besides) {
        Fields fields = new Fields("situation");
        Seq<Member<Told>> needed =
                List.ofAll(asked).map(fact -> fields.required(fact.name(), told(fact), fact.meaning()));
        Seq<Member<Option<Told>>> more = besides.reject(
                        fact -> asked.exists(it -> it.name().equals(fact.name())))
                .toList()
                .map(fact -> fields.optional(fact.name(), told(fact), fact.meaning()));
        return fields.make(values -> needed.map(values::get)
                .appendAll(more.flatMap(values::get))
                .foldLeft(FactValues.NONE, (known, told) -> told.apply(known)));
    }

    private static Decoder<Told> told(Fact fact) {
        if (fact instanceof CountFact count) {
            return new Telling<>(Numbers.whole(fact.least(), fact.most()), (known, value) -> known.with(count, value));
        }
        return fact instanceof FlagFact flag
                ? new Telling<>(new TruthCodec(), (known, value) -> known.with(flag, value))
                : told((ChoiceFact) fact);
    }

    private static Decoder<Told> told(ChoiceFact choice) {
        return new Telling<>(
                Texts.oneOf("the fact", choice.options()).decoder(), (known, option) -> known.with(choice, option));
    }

    /** What becomes of the known values with one more. */
    private interface Told extends Function<FactValues, FactValues> {}

    private record Telling<T>(Decoder<T> value, BiFunction<FactValues, T, FactValues> added) implements Decoder<Told> {

        @Override
        public @Nullable Told read(JsonIn in) {
            T read = value.read(in);
            return read == null ? null : known -> added.apply(known, read);
        }

        @Override
        public String expected() {
            return value.expected();
        }
    }
}
