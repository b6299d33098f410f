package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Tells a refusal at the limit in sessions and not in half units: what was used, planned and asked for, where the limit lies,
 * and which grant would make room.
 *
 * @param allowance how much of the offer was used on the day asked about
 * @param limit where planning stops on that day: what is offered, or fewer where client and worker agreed on fewer, with grants
 * @param asked what is asked for
 */
record SessionLimit(Allowance allowance, HalfUnits limit, HalfUnits asked) {

    Refusals tell(Refusals refusals) {
        return new Refusals(refusals.all().map(this::tell), refusals.explanations());
    }

    private Refusal tell(Refusal refusal) {
        boolean about = refusal.code().equals(SessionRefusals.SESSION_LIMIT_REACHED);
        return about && refusal instanceof Refusal.Forbidden it
                ? new Refusal.Forbidden(
                        it.code(),
                        "with a live grant of at least " + missing() + " more "
                                + (missing().compareTo(HalfUnits.ofSessions(1)) > 0 ? "sessions" : "session")
                                + " it is possible; " + it.remedy(),
                        numbers(),
                        it.rules())
                : refusal;
    }

    private HalfUnits missing() {
        return allowance.counted().plus(allowance.planned()).plus(asked).minus(limit);
    }

    private Seq<ObservedFact> numbers() {
        return List.of(
                sessions("sessions used", allowance.counted()),
                sessions("sessions in the diary", allowance.planned()),
                sessions("sessions asked for", asked),
                sessions("sessions at most", limit),
                sessions("sessions granted in it", allowance.granted()));
    }

    private static ObservedFact sessions(String what, HalfUnits amount) {
        return new ObservedFact(what, amount.toString());
    }
}
