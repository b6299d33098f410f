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
 * whatever the day. Where a search would take too long, or a fact means something else in each policy, the question is
 * among {@link #unsettled()} and nothing is claimed of what is not listed.
 */
public final class PolicyDiff {

    private final Policy before;
    private final Policy after;
    private final Seq<Case> cases;
    private final Seq<Case> otherReasons;
    private final Seq<String> further;
    private final Seq<String> unsettled;

    private PolicyDiff(
            Policy before,
            Policy after,
            Seq<Case> cases,
            Seq<Case> otherReasons,
            Seq<String> further,
            Seq<String> unsettled) {
        this.before = before;
        this.after = after;
        this.cases = cases;
        this.otherReasons = otherReasons;
        this.further = further;
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
     * @param questions questions
     * @param rules ids of rules
     * @param parameters parameters
     */
    public record Parts(Seq<String> questions, Seq<String> rules, Seq<String> parameters) {

        /** Whether there are none. */
        public boolean isEmpty() {
            return questions.isEmpty() && rules.isEmpty() && parameters.isEmpty();
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
                unsettled = finder.isSettled() ? unsettled : unsettled.append(question.name());
            }
        }
        return new PolicyDiff(before, after, cases, otherReasons, further, unsettled);
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
     * The questions, by name, in which more situations differ than the cases tell: of one pair of outcomes, and of the
     * situations with other reasons, not more than sixteen cases are told.
     */
    public Seq<String> further() {
        return further;
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
        return onlyIn(before, after);
    }

    /** What only the policy after has. */
    public Parts onlyAfter() {
        return onlyIn(after, before);
    }

    /** What both have under one name, and not the same. */
    public Parts changed() {
        return new Parts(
                after.questions()
                        .filter(it -> before.question(it.name()).exists(was -> !was.equals(it)))
                        .map(Question::name),
                after.rules()
                        .filter(it -> before.find(it.id()).exists(was -> !was.equals(it)))
                        .map(it -> it.id().value()),
                after.parameters()
                        .filter(it -> before.parameter(it.name()).exists(was -> !was.equals(it)))
                        .map(Parameter::name));
    }

    private static Parts onlyIn(Policy one, Policy other) {
        return new Parts(
                one.questions()
                        .map(Question::name)
                        .reject(it -> other.question(it).isDefined()),
                one.rules()
                        .reject(it -> other.find(it.id()).isDefined())
                        .map(it -> it.id().value()),
                one.parameters()
                        .map(Parameter::name)
                        .reject(it -> other.parameter(it).isDefined()));
    }

    @Override
    public String toString() {
        return "PolicyDiff[" + before + " to " + after + ", " + cases.size() + " cases]";
    }
}
