package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Values;
import io.github.socialprescribing.json.problem.PolicyProblemCodes;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Total;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A question of a policy as JSON. Which facts there are and how they are read is for a vocabulary to say, and not for a
 * document: it names the question and the facts on which the answer may rest, and says what is answered when no rule
 * settles it. What it leaves out is as the vocabulary has it.
 */
final class QuestionCodec {

    private final Map<String, Question> vocabulary;
    private final Form<Question> form = new Form<>("question");

    private final Member<String> name =
            form.required("name", Texts.ANY, Question::name, "its lasting name, which the vocabulary knows");
    private final Member<Option<String>> meaning =
            written("meaning", Texts.ANY, Question::meaning, "what is asked, in one sentence");
    private final Member<Option<RefusalCode>> decision = written(
            "decision",
            Derived.of(RefusalCode.class),
            Question::decision,
            "how the answer is named when people must decide");
    private final Member<Option<Seq<String>>> facts = written(
            "facts",
            ListCodec.distinct(Texts.ANY),
            question -> question.facts().map(Fact::name),
            "the names of the facts on which the answer may rest");
    private final Member<Option<Seq<Assumption>>> assumptions = written(
            "assumptions",
            ListCodec.list(Derived.of(Assumption.class)),
            Question::assumptions,
            "what always holds between the facts");
    private final Member<Option<Seq<Total>>> totals = written(
            "totals",
            ListCodec.list(Derived.of(Total.class)),
            Question::totals,
            "which counts are others taken together; where it says nothing, those of the vocabulary whose facts are all there");
    private final Member<Option<Outcome>> otherwise =
            written("otherwise", Derived.of(Outcome.class), Question::otherwise, "the answer when no rule settles it");
    private final Member<Option<Seq<Approval>>> approvals = written(
            "approvals",
            ListCodec.list(Derived.of(Approval.class)),
            Question::approvals,
            "whose yes is needed when people decide by default");
    private final Member<Option<Set<Integer>>> superseding = written(
            "supersedingTiers",
            Collected.set(Numbers.INT),
            Question::supersedingTiers,
            "the tiers whose permit supersedes refusals and decisions of all later tiers");

    private QuestionCodec(Seq<Question> vocabulary) {
        this.vocabulary = LinkedHashMap.ofEntries(vocabulary.map(it -> Tuple.of(it.name(), it)));
        form.law(PolicyProblemCodes.UNKNOWN_QUESTION, name, it -> known(it).isDefined(), name);
        form.laws(this::strangeFacts, name, facts);
    }

    /** Questions of a vocabulary. */
    static Codec<Question> over(Seq<Question> vocabulary) {
        QuestionCodec codec = new QuestionCodec(vocabulary);
        return codec.form.make(codec::question);
    }

    private <V> Member<Option<V>> written(String member, Codec<V> codec, Function<Question, V> get, String says) {
        return form.optional(member, codec, question -> Option.some(get.apply(question)), says);
    }

    private Option<Question> known(Values values) {
        return vocabulary.get(values.get(name));
    }

    private Seq<Breach> strangeFacts(Values values) {
        Seq<String> named = values.get(facts).getOrElse(List.empty());
        return known(values)
                .map(question -> named.zipWithIndex()
                        .filter(it -> question.find(it._1).isEmpty())
                        .map(it -> new Breach(PolicyProblemCodes.UNKNOWN_FACT, "/facts/" + it._2)))
                .getOrElse(List.empty());
    }

    private Question question(Values values) {
        Question known =
                known(values).getOrElseThrow(() -> new IllegalArgumentException("the vocabulary has no such question"));
        Seq<Fact> its =
                values.get(facts).map(names -> names.<Fact>flatMap(known::find)).getOrElse(known.facts());
        return Question.builder()
                .name(known.name())
                .meaning(values.get(meaning).getOrElse(known.meaning()))
                .decision(values.get(decision).getOrElse(known.decision()))
                .facts(its)
                .assumptions(values.get(assumptions).getOrElse(known.assumptions()))
                .totals(values.get(totals).getOrElse(() -> among(its.map(Fact::name), known.totals())))
                .otherwise(values.get(otherwise).getOrElse(known.otherwise()))
                .approvals(values.get(approvals).getOrElse(known.approvals()))
                .supersedingTiers(values.get(superseding).getOrElse(known.supersedingTiers()))
                .build();
    }

    /** The totals that speak of these facts alone: a document that names fewer facts has nothing to say of the others. */
    private static Seq<Total> among(Seq<String> facts, Seq<Total> totals) {
        return totals.filter(it -> facts.contains(it.fact()) && facts.containsAll(it.parts()));
    }
}
