package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.pathway.EndingSituation;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether every path of sessions leads to an ending, which no question tells by itself: a discharge may wait for an ending
 * session that nobody may plan any more. Looked at are all paths of up to forty sessions and two years on which nothing
 * else stands in the way: no concern, no request, nothing missed, nothing left open.
 */
final class EndingPaths {

    private static final int SESSIONS = 40;
    private static final int WEEKS = 104;
    private static final int DAYS_OF_A_WEEK = 7;

    private EndingPaths() {}

    static Seq<String> warnings(Policy policy) {
        if (!asks(policy, SessionQuestions.MAY_PLAN_SESSION) || !asks(policy, EndingQuestions.MAY_DISCHARGE)) {
            return List.empty();
        }
        if (isRefused(policy, true)) {
            return List.of(
                    "a planned discharge is refused though it was agreed, given its session, and nothing is open");
        }
        return isRefused(policy, false) ? sessionsBeyondWhichNoneEnds(policy) : List.empty();
    }

    private static boolean asks(Policy policy, Asked<?> asked) {
        return policy.question(asked.question().name()).isDefined();
    }

    private static boolean isRefused(Policy policy, boolean sessionHeld) {
        return policy.compile(EndingQuestions.MAY_DISCHARGE)
                        .outcome(EndingSituation.builder()
                                .professionallyReferred(true)
                                .planAgreed(true)
                                .endingSessionHeld(sessionHeld)
                                .build())
                == Outcome.REFUSED;
    }

    private static Seq<String> sessionsBeyondWhichNoneEnds(Policy policy) {
        CompiledPolicy<SessionSituation> mayPlan = policy.compile(SessionQuestions.MAY_PLAN_SESSION);
        for (int held = 0; held <= SESSIONS; held++) {
            for (int weeks = 0; weeks <= WEEKS; weeks++) {
                if (mayPlan.outcome(endingAfter(held, weeks)) == Outcome.REFUSED) {
                    return List.of("after " + held + " sessions, in week " + weeks
                            + ", no session may be planned to end with, and without one discharge is refused");
                }
            }
        }
        return List.empty();
    }

    private static SessionSituation endingAfter(int held, int weeks) {
        return SessionSituation.builder()
                .counted(HalfUnits.ofSessions(held).halves())
                .asked(HalfUnits.ofSessions(1).halves())
                .daysSinceFirst(weeks * DAYS_OF_A_WEEK)
                .ending(true)
                .build();
    }
}
