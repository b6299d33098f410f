package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * A policy that is being written. Every {@code with…} gives a further draft and leaves this one as it is, and nothing is
 * checked before {@link #build()}, which then tells everything.
 *
 * @param id the lasting name of the policy
 * @param version its version
 * @param effective the days on which it is in force
 * @param tiers its tiers
 * @param questions the questions it answers
 * @param parameters its parameters
 * @param rules its rules
 * @param counting what counts
 * @param overrides who may override what
 * @param relations what must hold between its parameters
 */
public record PolicyDraft(
        String id,
        String version,
        Period effective,
        Seq<Tier> tiers,
        Seq<Question> questions,
        Seq<Parameter> parameters,
        Seq<Rule> rules,
        CountingTable counting,
        Seq<OverrideRight> overrides,
        Seq<ParameterRelation> relations) {

    static PolicyDraft of(String id, String version) {
        return new PolicyDraft(
                id,
                version,
                Period.ALWAYS,
                List.empty(),
                List.empty(),
                List.empty(),
                List.empty(),
                CountingTable.EMPTY,
                List.empty(),
                List.empty());
    }

    /**
     * Under another name.
     *
     * @param changed the name, such as that of the service
     */
    public PolicyDraft withId(String changed) {
        return new PolicyDraft(
                changed, version, effective, tiers, questions, parameters, rules, counting, overrides, relations);
    }

    /**
     * Under another version.
     *
     * @param changed the version
     */
    public PolicyDraft withVersion(String changed) {
        return new PolicyDraft(
                id, changed, effective, tiers, questions, parameters, rules, counting, overrides, relations);
    }

    /**
     * In force on these days.
     *
     * @param days the days
     */
    public PolicyDraft withEffective(Period days) {
        return new PolicyDraft(id, version, days, tiers, questions, parameters, rules, counting, overrides, relations);
    }

    /**
     * And these tiers.
     *
     * @param more tiers
     */
    public PolicyDraft withTiers(Tier... more) {
        Seq<Tier> all = InOrder.with(tiers, List.of(more));
        return new PolicyDraft(
                id, version, effective, all, questions, parameters, rules, counting, overrides, relations);
    }

    /**
     * And these questions.
     *
     * @param more questions
     */
    public PolicyDraft withQuestions(Question... more) {
        Seq<Question> all = InOrder.with(questions, List.of(more));
        return new PolicyDraft(id, version, effective, tiers, all, parameters, rules, counting, overrides, relations);
    }

    /**
     * And these parameters.
     *
     * @param more parameters
     */
    public PolicyDraft withParameters(Parameter... more) {
        Seq<Parameter> all = InOrder.with(parameters, List.of(more));
        return new PolicyDraft(id, version, effective, tiers, questions, all, rules, counting, overrides, relations);
    }

    /**
     * And these rules.
     *
     * @param more rules
     */
    public PolicyDraft withRules(Rule... more) {
        return withRules(List.of(more));
    }

    /**
     * And these rules.
     *
     * @param more rules
     */
    public PolicyDraft withRules(Iterable<Rule> more) {
        return inForce(InOrder.with(rules, more));
    }

    /**
     * Without the rule of this id, if it is there.
     *
     * @param rule the id of a rule
     */
    public PolicyDraft withoutRule(String rule) {
        return inForce(rules.reject(it -> it.id().value().equals(rule)));
    }

    /**
     * With this table of what counts.
     *
     * @param table the table
     */
    public PolicyDraft withCounting(CountingTable table) {
        return new PolicyDraft(
                id, version, effective, tiers, questions, parameters, rules, table, overrides, relations);
    }

    /**
     * And these rights to override.
     *
     * @param more rights
     */
    public PolicyDraft withOverrides(OverrideRight... more) {
        Seq<OverrideRight> all = InOrder.with(overrides, List.of(more));
        return new PolicyDraft(id, version, effective, tiers, questions, parameters, rules, counting, all, relations);
    }

    /**
     * And these relations between parameters, without which the policy is not built.
     *
     * @param more relations
     */
    public PolicyDraft withRelations(ParameterRelation... more) {
        Seq<ParameterRelation> all = InOrder.with(relations, List.of(more));
        return new PolicyDraft(id, version, effective, tiers, questions, parameters, rules, counting, overrides, all);
    }

    /**
     * With this parameter in place of the one of the same name; that there is none is a mistake in the program.
     *
     * @param changed the parameter
     */
    public PolicyDraft replacing(Parameter changed) {
        requireOne(parameters.exists(it -> it.name().equals(changed.name())), "parameter", changed.name());
        Seq<Parameter> all = parameters.map(it -> it.name().equals(changed.name()) ? changed : it);
        return new PolicyDraft(id, version, effective, tiers, questions, all, rules, counting, overrides, relations);
    }

    /**
     * With this question in place of the one of the same name, as when an embedder has given it further facts; that there
     * is none is a mistake in the program.
     *
     * @param changed the question
     */
    public PolicyDraft replacing(Question changed) {
        requireOne(questions.exists(it -> it.name().equals(changed.name())), "question", changed.name());
        Seq<Question> all = questions.map(it -> it.name().equals(changed.name()) ? changed : it);
        return new PolicyDraft(id, version, effective, tiers, all, parameters, rules, counting, overrides, relations);
    }

    private static void requireOne(boolean found, String what, String name) {
        if (!found) {
            throw new IllegalArgumentException("there is no " + what + " `" + name + "` to replace");
        }
    }

    /** The policy, or everything that is wrong with it. */
    public Either<PolicyFaults, Policy> build() {
        Seq<PolicyFault> faults = Soundness.faults(this);
        return faults.isEmpty() ? Either.right(new Policy(sorted(), null)) : Either.left(new PolicyFaults(faults));
    }

    PolicyDraft inForce(Seq<Rule> some) {
        return new PolicyDraft(
                id, version, effective, tiers, questions, parameters, some, counting, overrides, relations);
    }

    private PolicyDraft sorted() {
        return new PolicyDraft(
                id,
                version,
                effective,
                InOrder.of(tiers, InOrder.TIERS),
                InOrder.of(questions, InOrder.QUESTIONS),
                InOrder.of(parameters, InOrder.PARAMETERS),
                PartsInOrder.rules(rules),
                counting,
                InOrder.of(overrides, InOrder.OVERRIDES),
                InOrder.of(relations, InOrder.RELATIONS));
    }
}
