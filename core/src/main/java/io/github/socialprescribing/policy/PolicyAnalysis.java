package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Role;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What can be proved of a policy before anybody is affected by it: rules that never apply or never matter, rules of one
 * tier that contradict each other, situations that no rule decides, duties without a day, decisions that nobody can take.
 *
 * <p>The answers are exhaustive. Inside one cell of every axis all situations fire the same rules, so that what holds in
 * every cell that a situation can lie in holds in every situation; ranges of facts and assumptions of the question count,
 * also where they tie several facts together. Where a search would take too long, a {@link Finding.Kind#NOT_PROVEN} says
 * so in place of an answer.
 *
 * <p>What is proved is proved of the rules as the policy has them, without overrides and whatever the day; take {@link
 * Policy#asOf} for those in force on a day. An exception to a missing rule, a parameter out of its range and two counting
 * rows that contradict each other are no findings: such a policy is not built. How far numbers fit together that only the
 * field can relate, such as a window and the spacing of sessions, is for whoever knows the parameters to check.
 */
public final class PolicyAnalysis {

    private final Policy policy;
    private final Seq<Finding> findings;

    private PolicyAnalysis(Policy policy, Seq<Finding> findings) {
        this.policy = policy;
        this.findings = findings;
    }

    /**
     * Everything that can be proved without knowing who works for the service.
     *
     * @param policy the policy
     */
    public static PolicyAnalysis of(Policy policy) {
        return of(policy, Option.none());
    }

    /**
     * Everything that can be proved, and whether there is somebody for every decision.
     *
     * @param policy the policy
     * @param held the roles that people of the service hold
     */
    public static PolicyAnalysis of(Policy policy, Set<Role> held) {
        return of(policy, Option.some(held));
    }

    private static PolicyAnalysis of(Policy policy, Option<Set<Role>> held) {
        return new PolicyAnalysis(policy, policy.questions().flatMap(question -> Proofs.of(policy, question, held)));
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** All findings, by question. */
    public Seq<Finding> findings() {
        return findings;
    }

    /**
     * The findings of one kind.
     *
     * @param kind the kind
     */
    public Seq<Finding> findings(Finding.Kind kind) {
        return findings.filter(finding -> finding.kind() == kind);
    }

    /** What its author should look at. */
    public Seq<Finding> warnings() {
        return findings.filter(finding -> finding.severity() == Finding.Severity.WARNING);
    }

    /** Whether everything was settled, so that what is not among the findings is not so. */
    public boolean isComplete() {
        return findings(Finding.Kind.NOT_PROVEN).isEmpty();
    }

    /**
     * Whether the outcome moves in one direction when a fact rises and all others stay. Totals rise with each of their
     * parts; a total that is asked about itself rises by any one of them.
     *
     * @param question a question of the policy, by name
     * @param fact a count or flag of the question, by name; a choice has no order and is refused
     */
    public Monotonicity monotone(String question, String fact) {
        Question it = policy.question(question)
                .getOrElseThrow(() -> new IllegalArgumentException("there is no question `" + question + "`"));
        Fact rises =
                it.find(fact).getOrElseThrow(() -> new IllegalArgumentException("there is no fact `" + fact + "`"));
        if (rises instanceof ChoiceFact) {
            throw new IllegalArgumentException("the choice `" + fact + "` has no order");
        }
        return Raising.of(policy, it, rises);
    }

    @Override
    public String toString() {
        return "PolicyAnalysis[" + policy + ", " + findings.size() + " findings]";
    }
}
