package io.github.socialprescribing.json.document;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What a decider answered to a command: whether it may be, why, and what follows. The events are left out: they say what the
 * person said, and a history keeps them.
 *
 * @param stamp the policy that was asked
 * @param outcome whether it may be done, or people decide
 * @param refusals every reason why not; empty where it is permitted
 * @param duties what people must then do
 * @param advice what they may want to know
 * @param explanations why the rules said what they said, one for every question that was asked of them
 */
public record Answer(
        PolicyStamp stamp,
        Outcome outcome,
        Seq<Refusal> refusals,
        Seq<Duty> duties,
        Seq<Advice> advice,
        Seq<Explanation> explanations) {

    /** Refuses an outcome that is not that of the refusals. */
    public Answer {
        if (outcome != outcome(refusals)) {
            throw new IllegalArgumentException("the outcome is that of the refusals");
        }
    }

    /**
     * What a decider answered.
     *
     * @param stamp the policy that was asked
     * @param answer its answer
     * @param <E> the type of event
     */
    public static <E> Answer of(PolicyStamp stamp, Either<Refusals, Decided<E>> answer) {
        return answer.fold(
                no -> new Answer(stamp, outcome(no.all()), no.all(), List.empty(), List.empty(), no.explanations()),
                yes -> new Answer(
                        stamp, Outcome.PERMITTED, List.empty(), yes.duties(), yes.advice(), yes.explanations()));
    }

    /** Whether it may be done as things stand. */
    public boolean isPermitted() {
        return outcome == Outcome.PERMITTED;
    }

    /** Where nothing but people's yes is missing, people decide. */
    private static Outcome outcome(Seq<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return Outcome.PERMITTED;
        }
        return refusals.forAll(Refusal.DecisionNeeded.class::isInstance) ? Outcome.NEEDS_DECISION : Outcome.REFUSED;
    }
}
