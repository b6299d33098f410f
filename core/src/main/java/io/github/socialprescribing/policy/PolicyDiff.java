package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What two policies, such as two versions of one, decide differently: all of it, as a few cases in the words of the facts,
 * each with a situation that shows it and both explanations.
 *
 * <p>Questions are compared over the situations that both policies allow, by the rules that each has, without overrides and
 * whatever the day. Where a search would take too long, or a fact means something else in each policy (another kind,
 * another unit, other options, or another meaning in words), the question is among {@link #unsettled()} and nothing is
 * claimed of what is not listed.
 */
public final class PolicyDiff {

    private final Policy before;
    private final Policy after;
    private final Seq<Case> cases;
    private final Seq<Case> otherReasons;
    private final Seq<String> further;
    private final Seq<String> furtherReasons;
    private final Seq<String> unsettled;

    private PolicyDiff(
            Policy before,
            Policy after,
            Seq<Case> cases,
            Seq<Case> otherReasons,
            Seq<String> further,
            Seq<String> furtherReasons,
            Seq<String> unsettled) {
        this.before = before;
        this.after = after;
        this.cases = cases;
        this.otherReasons = otherReasons;
        this.further = further;
        this.furtherReasons = furtherReasons;
        this.unsettled = unsettled;
    }

    /**
     * Situations that are decided differently.
     *
     * @param question the question, by name
     * @param where in which situations
     * @param words the same in the words of the facts
     * @param before the outcome there before
     * @param after the outcome there after
     * @param witness one of the situations
     * @param explainedBefore why it was decided so before
     * @param explainedAfter why it is decided so after
     */
    public record Case(
            String question,
            Condition where,
            String words,
            Outcome before,
            Outcome after,
            Witness witness,
            Explanation explainedBefore,
            Explanation explainedAfter) {

        @Override
        public String toString() {
            return question + ": " + before + " -> " + after + " where " + words;
        }
    }

    /**
     * Parts of a policy, by name.
     *
     * @param questions questions, with their facts, assumptions and approvers
     * @param rules ids of rules
     * @param parameters parameters
     * @param tiers numbers of tiers
     * @param counting rows of the counting table, in words; a row that takes something else is another row
     * @param overrides ids of the rules that somebody may override
     * @param relations what must hold between parameters
     */
    public record Parts(
            Seq<String> questions,
            Seq<String> rules,
            Seq<String> parameters,
            Seq<String> tiers,
            Seq<String> counting,
            Seq<String> overrides,
            Seq<String> relations) {

        /** Whether there are none. */
        public boolean isEmpty() {
            return List.of(questions, rules, parameters, tiers, counting, overrides, relations)
                    .forAll(Seq::isEmpty);
        }
    }

    /**
     * Compares two policies.
     *
     * @param before the one
     * @param after the other
     */
    public static PolicyDiff between(Policy before, Policy after) {
        List<Case> cases = List.empty();
        List<Case> otherReasons = List.empty();
        List<String> further = List.empty();
        List<String> furtherReasons = List.empty();
        List<String> unsettled = List.empty();
        for (Question question :
                before.questions().filter(it -> after.question(it.name()).isDefined())) {
            Joint joint = Joint.of(before, after, question.name());
            if (joint == null) {
                unsettled = unsettled.append(question.name());
            } else {
                CaseFinder finder = new CaseFinder(joint);
                cases = cases.appendAll(finder.outcomes((some, other) -> some != other));
                otherReasons = otherReasons.appendAll(finder.reasons());
                further = finder.hasFurther() ? further.append(question.name()) : further;
                furtherReasons = finder.hasFurtherReasons() ? furtherReasons.append(question.name()) : furtherReasons;
                unsettled = finder.isSettled() ? unsettled : unsettled.append(question.name());
            }
        }
        return new PolicyDiff(before, after, cases, otherReasons, further, furtherReasons, unsettled);
    }

    /** What is decided differently. */
    public Seq<Case> cases() {
        return cases;
    }

    /** Where the outcome is the same, but other rules speak, or oblige to something else. */
    public Seq<Case> otherReasons() {
        return otherReasons;
    }

    /**
     * The questions, by name, in which more situations are decided differently than {@link #cases} tell: of one pair of
     * outcomes not more than sixteen cases are told.
     */
    public Seq<String> further() {
        return further;
    }

    /**
     * The questions, by name, in which there are other reasons in more situations than {@link #otherReasons} tell, which are
     * not more than sixteen cases either.
     */
    public Seq<String> furtherReasons() {
        return furtherReasons;
    }

    /** The questions of both policies about which something remains unsettled, by name. */
    public Seq<String> unsettled() {
        return unsettled;
    }

    /** Whether it is proved that both decide the same on every question that both answer. */
    public boolean isNone() {
        return cases.isEmpty() && unsettled.isEmpty();
    }

    /** What only the policy before has. */
    public Parts onlyBefore() {
        return new PartForms(before).notIn(new PartForms(after));
    }

    /** What only the policy after has. */
    public Parts onlyAfter() {
        return new PartForms(after).notIn(new PartForms(before));
    }

    /** What both have under one name, and not the same; an order that says nothing is no difference. */
    public Parts changed() {
        return new PartForms(after).changedFrom(new PartForms(before));
    }

    /** Which of {@code id}, {@code version} and {@code effective}, the days on which it is in force, differ. */
    public Seq<String> heading() {
        List<String> heading = before.id().equals(after.id()) ? List.empty() : List.of("id");
        heading = before.version().equals(after.version()) ? heading : heading.append("version");
        return before.effective().equals(after.effective()) ? heading : heading.append("effective");
    }

    /**
     * Whether no part differs, nor the heading. Two policies have the same hash if and only if it is so; of policies {@link
     * Policy#asOf} a day, whose hash is that of the whole, only the rules in force are compared.
     */
    public boolean isEmpty() {
        return heading().isEmpty()
                && changed().isEmpty()
                && onlyBefore().isEmpty()
                && onlyAfter().isEmpty();
    }

    @Override
    public String toString() {
        return "PolicyDiff[" + before + " to " + after + ", " + cases.size() + " cases]";
    }
}
