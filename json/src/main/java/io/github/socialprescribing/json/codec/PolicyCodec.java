package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.decode.Values;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.PolicyProblemCodes;
import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.PolicyFault;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A policy as JSON: its rules to the last leaf, in words that a vocabulary of facts knows. Of the part of a policy that is in
 * force on a day the whole is written, whose stamp it carries; the day gives the part again.
 */
public final class PolicyCodec {

    /** Policies that ask what this library asks. */
    public static final Codec<Policy> POLICY = over(RuleCatalogue.questions());

    private final Form<Policy> form = Form.document(DocumentKind.POLICY);

    private final Member<String> id = form.required("id", Texts.ANY, Policy::id, "its lasting name");
    private final Member<String> version = form.required("version", Texts.ANY, Policy::version, "its version");
    private final Member<Period> effective = form.defaulting(
            "effective",
            Derived.of(Period.class),
            Period.ALWAYS,
            Policy::effective,
            "the days on which it is in force; left out where that is every day");
    private final Member<Seq<Tier>> tiers =
            form.list("tiers", Derived.of(Tier.class), Policy::tiers, "its tiers, the weightiest first");
    private final Member<Seq<Question>> questions;
    private final Member<Seq<Parameter>> parameters = form.list(
            "parameters", Derived.of(Parameter.class), Policy::parameters, "the numbers that services set differently");
    private final Member<Seq<Rule>> rules = form.list(
            "rules", Derived.of(Rule.class), policy -> policy.toDraft().rules(), "its rules; their order says nothing");
    private final Member<Seq<CountingRow>> counting = form.list(
            "counting",
            Derived.of(CountingRow.class),
            policy -> policy.counting().rows(),
            "what counts");
    private final Member<Seq<OverrideRight>> overrides =
            form.list("overrides", Derived.of(OverrideRight.class), Policy::overrides, "who may override what");
    private final Member<Seq<ParameterRelation>> relations = form.list(
            "relations",
            Derived.of(ParameterRelation.class),
            Policy::relations,
            "what must hold between its parameters");

    private PolicyCodec(Seq<Question> vocabulary) {
        this.questions = form.list(
                "questions", QuestionCodec.over(vocabulary), Policy::questions, "the questions that it answers");
        form.laws(
                this::faults,
                id,
                version,
                effective,
                tiers,
                questions,
                parameters,
                rules,
                counting,
                overrides,
                relations);
    }

    /**
     * Policies over a vocabulary of facts.
     *
     * @param vocabulary the questions that a policy may answer, each with its facts
     */
    public static Codec<Policy> over(Seq<Question> vocabulary) {
        PolicyCodec codec = new PolicyCodec(vocabulary);
        return codec.form.make(values -> codec.draft(values)
                .build()
                .getOrElseThrow(faults -> new IllegalArgumentException("the policy has faults")));
    }

    private PolicyDraft draft(Values values) {
        return Policy.draft(values.get(id), values.get(version))
                .withEffective(values.get(effective))
                .withTiers(values.get(tiers).toJavaArray(Tier[]::new))
                .withQuestions(values.get(questions).toJavaArray(Question[]::new))
                .withParameters(values.get(parameters).toJavaArray(Parameter[]::new))
                .withRules(values.get(rules))
                .withCounting(new CountingTable(values.get(counting)))
                .withOverrides(values.get(overrides).toJavaArray(OverrideRight[]::new))
                .withRelations(values.get(relations).toJavaArray(ParameterRelation[]::new));
    }

    private Seq<Breach> faults(Values values) {
        PolicyDraft draft = draft(values);
        return draft.build()
                .fold(
                        faults -> faults.all()
                                .map(fault -> new Breach(PolicyProblemCodes.of(fault.code()), place(draft, fault)))
                                .distinct(),
                        sound -> List.empty());
    }

    /** Where the fault lies, by the name that it gives: a rule, a parameter, a question, a row, a right, a tier. */
    private static String place(PolicyDraft draft, PolicyFault fault) {
        String name = fault.where();
        return switch (fault.code()) {
            case CONTRADICTORY_COUNTING ->
                at("counting", draft.counting().rows().map(row -> row.rule().value()), name);
            case PROTECTED_TIER -> {
                String right =
                        at("overrides", draft.overrides().map(it -> it.rule().value()), name);
                yield right.isEmpty() ? at("tiers", draft.tiers().map(Tier::name), name) : right;
            }
            default ->
                List.of(
                                at("rules", draft.rules().map(rule -> rule.id().value()), name),
                                at("parameters", draft.parameters().map(Parameter::name), name),
                                at("relations", draft.relations().map(ParameterRelation::parameter), name),
                                at("questions", draft.questions().map(Question::name), name.split(" / ", 2)[0]))
                        .find(found -> !found.isEmpty())
                        .getOrElse(name.equals("overrides") ? "/overrides" : "");
        };
    }

    /** The last of a name: where two have one, the second is the fault. */
    private static String at(String list, Seq<String> names, String name) {
        int index = names.lastIndexOf(name);
        return index < 0 ? "" : "/" + list + "/" + index;
    }
}
