package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What a policy said when a decider asked it.
 *
 * @param verdict the answer
 * @param explanation why
 * @param assents whose yes to this case is on record and still counts
 */
public record Ruling(Verdict verdict, Explanation explanation, Seq<Assent> assents) {

    /** What stands in the way, with its facts; empty where it may be done, or where all who must decide said yes. */
    public Seq<Refusal> refusals() {
        return verdict.refusals(explanation)
                .reject(refusal ->
                        refusal instanceof Refusal.DecisionNeeded needed && Assent.meets(needed.approvals(), assents));
    }

    /**
     * The event, with the policy's duties, advice and reasons beside it, or everything that stands in the way, with the
     * policy's reasons and what would have led elsewhere.
     *
     * @param others what stands in the way besides what the policy says
     * @param event what happens if nothing does
     * @param <E> the kind of event
     */
    public <E> Either<Refusals, Decided<E>> unless(Seq<Refusal> others, E event) {
        Either<Refusals, Decided<E>> answer = Refusals.or(
                others.appendAll(refusals()),
                () -> new Decided<>(List.of(event), verdict.duties(), verdict.advice(), List.of(explanation)));
        return answer.mapLeft(refusals -> refusals.explainedBy(explanation));
    }
}
