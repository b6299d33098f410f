package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.pathway.EndingFacts;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Occurrence;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Witness;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether every path of sessions leads to a planned ending, which no question tells by itself: a discharge may wait for an
 * ending session that nobody may plan any more. It is proved, not tried: what is found holds of a situation that is shown,
 * and where nothing is found there is none, however many sessions were had, in however many days, with whatever grants and
 * whatever number that client and worker agreed on, together or apart: the question knows what the two come to.
 *
 * <p>Looked at is where nothing else stands in the way: nothing in the diary, nothing missed, nothing held, no request
 * undecided, no concern, no onward referral left open; whatever else is a yes or a no, a service's own facts too, is a no.
 * Other ways to end, as at the client's wish, are not planned and do not make up for a planned one. Proved is that a session
 * of one unit may be planned to end with, whatever brought the client there; not looked at is whether they could have come
 * there, nor what an override opens.
 */
final class EndingPaths {

    private static final int A_SESSION = HalfUnits.ofSessions(1).halves();

    private EndingPaths() {}

    static Seq<Oddity> warnings(Policy policy) {
        if (!asks(policy, SessionQuestions.MAY_PLAN_SESSION) || !asks(policy, EndingQuestions.MAY_DISCHARGE)) {
            return List.empty();
        }
        Occurrence withSession = refused(policy, EndingQuestions.MAY_DISCHARGE, discharge(policy, true));
        if (!withSession.isNever()) {
            return List.of(odd(
                    policy,
                    EndingQuestions.MAY_DISCHARGE,
                    withSession,
                    withSession.isSettled()
                            ? "a planned discharge is refused though it was agreed, given its session, and nothing is open"
                            : "it was not proved that a planned discharge with its session is not refused"));
        }
        return refused(policy, EndingQuestions.MAY_DISCHARGE, discharge(policy, false))
                        .isNever()
                ? List.empty()
                : sessionsBeyondWhichNoneEnds(policy);
    }

    private static boolean asks(Policy policy, Asked<?> asked) {
        return policy.question(asked.question().name()).isDefined();
    }

    private static Occurrence refused(Policy policy, Asked<?> asked, Seq<Condition> where) {
        Question question = policy.question(asked.question().name()).get();
        Seq<Condition> known =
                where.filter(it -> it.facts().forAll(fact -> question.find(fact).isDefined()));
        return Occurrence.of(policy, question.name(), new Condition.All(known), Outcome.REFUSED);
    }

    private static Seq<Oddity> sessionsBeyondWhichNoneEnds(Policy policy) {
        Occurrence stuck = refused(policy, SessionQuestions.MAY_PLAN_SESSION, endingSession(policy));
        if (stuck.isNever()) {
            return List.empty();
        }
        return List.of(odd(
                policy,
                SessionQuestions.MAY_PLAN_SESSION,
                stuck,
                stuck.witness()
                        .map(it -> "no session may be planned to end with" + where(policy, it)
                                + ", and without one discharge is refused")
                        .getOrElse("it was not proved that a session to end with may always be planned")));
    }

    private static Oddity odd(Policy policy, Asked<?> asked, Occurrence found, String words) {
        return Oddity.of(
                asked,
                words,
                found.witness().map(it -> Shown.plain(policy, it, LinkedHashSet.of(SessionFacts.COUNTED.name()))));
    }

    /** The numbers that are not nought, as the rest goes without saying. */
    private static String where(Policy policy, Witness witness) {
        Question question = policy.question(witness.question()).get();
        Seq<String> numbers = witness.observed()
                .filter(fact -> question.find(fact.name()).exists(CountFact.class::isInstance))
                .filter(fact -> witness.facts().find(fact.name()).exists(value -> value > 0))
                .filter(fact -> !fact.name().equals(SessionFacts.ASKED.name()))
                .map(fact -> fact.name() + " is " + fact.value());
        return numbers.isEmpty() ? "" : numbers.mkString(" where ", " and ", "");
    }

    private static Seq<Condition> discharge(Policy policy, boolean sessionHeld) {
        Seq<FlagFact> yes = sessionHeld
                ? List.of(EndingFacts.PLAN_AGREED, EndingFacts.SESSION_HELD)
                : List.of(EndingFacts.PLAN_AGREED);
        return flags(policy, EndingQuestions.MAY_DISCHARGE, yes)
                .reject(it -> it.facts().contains(EndingFacts.PROFESSIONALLY_REFERRED.name()))
                .append(EndingFacts.OPEN_CONNECTIONS.is(0));
    }

    private static Seq<Condition> endingSession(Policy policy) {
        return flags(policy, SessionQuestions.MAY_PLAN_SESSION, List.of(SessionFacts.ENDING))
                .appendAll(List.of(
                        SessionFacts.ASKED.is(A_SESSION),
                        SessionFacts.ASKED_FOR.is(SessionFacts.COUNTED.bound().plus(A_SESSION)),
                        SessionFacts.WINDOW_DAYS_UNHELD.is(SessionFacts.WINDOW_DAYS),
                        SessionFacts.BEFORE_HOLDING.is(0),
                        SessionFacts.MISSED_IN_A_ROW.is(0)));
    }

    /** Whatever is a yes or a no: these are a yes. */
    private static Seq<Condition> flags(Policy policy, Asked<?> asked, Seq<FlagFact> yes) {
        return policy.question(asked.question().name())
                .get()
                .facts()
                .filter(FlagFact.class::isInstance)
                .map(fact -> new Condition.Flag(
                        fact.name(), yes.exists(it -> it.name().equals(fact.name()))));
    }
}
