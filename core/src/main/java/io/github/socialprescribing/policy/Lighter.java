package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Where a service asks less of people than the national policy at one question: fewer of them must say yes where both leave
 * it to people, or they owe less. What the service refuses beyond the national policy brings no duties along.
 */
final class Lighter {

    private final Joint joint;
    private final Period days;
    private final Search search;

    Lighter(Joint joint, Period days) {
        this.joint = joint;
        this.days = days;
        search = joint.inquiry.search();
    }

    /** Whether no search gave up so far. */
    boolean isSettled() {
        return !search.gaveUp();
    }

    Seq<Tightening.Less> approvals() {
        return joint.some
                .approvals()
                .flatMap(needed -> less(
                        joint.inquiry.space.logic.and(
                                joint.some.needs(needed),
                                joint.other.is(Outcome.NEEDS_DECISION),
                                -joint.other.needs(needed)),
                        "the yes of " + needed + " is not needed"));
    }

    Seq<Tightening.Less> duties() {
        int refusesMore =
                joint.inquiry.space.logic.and(joint.other.is(Outcome.REFUSED), -joint.some.is(Outcome.REFUSED));
        return joint.some
                .duties()
                .distinctBy(Lighter::told)
                .flatMap(owed -> less(
                        joint.inquiry.space.logic.and(
                                joint.some.obliges(it -> told(it).equals(told(owed))),
                                -joint.other.obliges(
                                        it -> it.duty().equals(owed.duty()) && isInTime(due(it), due(owed))),
                                -refusesMore),
                        told(owed) + " is no duty, or due later"));
    }

    private static String told(Effect.Oblige owed) {
        return "`" + owed.duty() + "`" + due(owed).map(it -> " " + it).getOrElse("");
    }

    private Seq<Tightening.Less> less(int where, String words) {
        return Option.of(search.find(where))
                .map(joint.inquiry::witness)
                .map(it -> new Tightening.Less(days, joint.inquiry.question.name(), words, it))
                .toList();
    }

    private static Option<Due> due(Effect.Oblige owed) {
        return owed.within().map(it -> new Due(it.amount().constant(), it.unit()));
    }

    /** Whether what is due by the one is done in time for the other. */
    private static boolean isInTime(Option<Due> some, Option<Due> other) {
        return other.isEmpty() || (some.isDefined() && isInTime(some.get(), other.get()));
    }

    /** So many working days take at least as many days, and nobody knows how many more. */
    private static boolean isInTime(Due some, Due other) {
        return some.unit() == other.unit()
                ? some.amount() <= other.amount()
                : some.amount() == 0 || (some.unit() != Due.Unit.WORKING_DAYS && hours(some) <= hours(other));
    }

    private static long hours(Due due) {
        return switch (due.unit()) {
            case HOURS -> due.amount();
            case DAYS, WORKING_DAYS -> 24 * due.amount();
            case WEEKS -> 7 * 24 * due.amount();
        };
    }
}
