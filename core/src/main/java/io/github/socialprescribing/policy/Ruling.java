package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.provenance.Assent;
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
                        refusal instanceof Refusal.DecisionNeeded needed && meets(needed.approvals(), assents));
    }

    /** Whether every approval is met, each person counting once, in one role. */
    static boolean meets(Seq<Approval> needed, Seq<Assent> given) {
        Seq<Role> roles = needed.flatMap(approval -> List.fill(approval.count(), approval.role()));
        return !roles.isEmpty() && seats(roles, given);
    }

    private static boolean seats(Seq<Role> roles, Seq<Assent> given) {
        if (roles.isEmpty()) {
            return true;
        }
        return given.filter(assent -> assent.role().equals(roles.head()))
                .exists(chosen ->
                        seats(roles.tail(), given.reject(assent -> assent.by().equals(chosen.by()))));
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
        return unless(List.of(this), others, event);
    }

    /**
     * The event, unless one of several answers stands in its way: what each refuses, obliges to and advises is gathered.
     *
     * @param rulings what the policy said to each question that the event raises
     * @param others what stands in the way besides what the policy says
     * @param event what happens if nothing does
     * @param <E> the kind of event
     */
    public static <E> Either<Refusals, Decided<E>> unless(Seq<Ruling> rulings, Seq<Refusal> others, E event) {
        Seq<Explanation> why = rulings.map(Ruling::explanation);
        Either<Refusals, Decided<E>> answer = Refusals.or(
                others.appendAll(rulings.flatMap(Ruling::refusals)),
                () -> new Decided<>(
                        List.of(event),
                        rulings.flatMap(ruling -> ruling.verdict().duties()),
                        rulings.flatMap(ruling -> ruling.verdict().advice()),
                        why));
        return answer.mapLeft(refusals -> why.foldLeft(refusals, Refusals::explainedBy));
    }
}
