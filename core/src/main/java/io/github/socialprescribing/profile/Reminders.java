package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether support can end for missed contacts before anybody had to speak with the client about an earlier one, which no
 * question tells by itself: what follows from a miss is one, whether misses may end support is another. Looked at are up to
 * twenty contacts missed one after the other without notice, of a client about whom nothing else is known.
 */
final class Reminders {

    private static final int MISSES = 20;

    private Reminders() {}

    static Seq<Oddity> warnings(Policy policy) {
        if (!asks(policy, AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE)
                || !asks(policy, AttendanceQuestions.AFTER_NON_ATTENDANCE)) {
            return List.empty();
        }
        return first(policy).appendAll(later(policy));
    }

    private static boolean asks(Policy policy, Asked<?> asked) {
        return policy.question(asked.question().name()).isDefined();
    }

    private static Seq<Oddity> first(Policy policy) {
        return !closes(policy, missed(1, false)) && closes(policy, missed(1, true))
                ? List.of(odd(
                        policy,
                        1,
                        true,
                        "a first appointment that was missed ends support, and no reminder can come before that"))
                : List.empty();
    }

    private static Seq<Oddity> later(Policy policy) {
        for (int misses = 1; misses <= MISSES && !reminds(policy, misses - 1); misses++) {
            if (closes(policy, missed(misses, false))) {
                return List.of(odd(
                        policy,
                        misses,
                        false,
                        "missed contacts end support from number " + misses
                                + " on, and nothing obliges anybody to speak with the client before that"));
            }
        }
        return List.empty();
    }

    private static Oddity odd(Policy policy, int misses, boolean first, String words) {
        Asked<?> mayClose = AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE;
        Condition missed = Condition.all(
                AttendanceFacts.MISSED_IN_A_ROW.is(misses),
                AttendanceFacts.MISSED_WITHOUT_NOTICE.is(misses),
                new Condition.Flag(AttendanceFacts.FIRST_MISSED.name(), first));
        return Oddity.of(mayClose, words, Shown.where(policy, mayClose, missed, Outcome.PERMITTED));
    }

    private static boolean closes(Policy policy, AttendanceSituation situation) {
        return policy.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE).outcome(situation) == Outcome.PERMITTED;
    }

    private static boolean reminds(Policy policy, int misses) {
        return misses > 0
                && policy.compile(AttendanceQuestions.AFTER_NON_ATTENDANCE)
                        .decide(missed(misses, false))
                        .duties()
                        .nonEmpty();
    }

    private static AttendanceSituation missed(int misses, boolean first) {
        return AttendanceSituation.builder()
                .missedInARow(misses)
                .missedWithoutNotice(misses)
                .firstMissed(first)
                .build();
    }
}
