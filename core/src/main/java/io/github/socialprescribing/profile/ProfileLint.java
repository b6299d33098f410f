package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.EndingFacts;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.ExtensionFacts;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What is odd about a policy to somebody who knows the field, though nothing is wrong with its logic: a window too short
 * for the sessions it promises, a path of sessions that leads to no ending, misses that end support before anybody spoke
 * with the client, or end a course but cost nothing, extensions that nobody decides.
 *
 * <p>Of what the field asks of a policy before it is used, two other places tell the rest. A policy is not built with
 * counting that contradicts itself, a parameter outside its range, or a band upside down ({@link
 * io.github.socialprescribing.policy.PolicyFault}). Rules that never apply, duties without a day, and deciders or overriding
 * roles that nobody holds are found by {@link io.github.socialprescribing.policy.PolicyAnalysis}.
 */
public final class ProfileLint {

    /**
     * Days that usually lie between two sessions, one gap fewer than there are sessions: 6 sessions in 12 weeks make 14
     * (derived from what youth services say).
     */
    public static final int USUAL_DAYS_BETWEEN = 14;

    private static final long A_SESSION = 2;

    private ProfileLint() {}

    /**
     * What is odd where sessions are a fortnight apart; empty where nothing is.
     *
     * @param policy a policy made of the catalogue's rules
     */
    public static Seq<Oddity> warnings(Policy policy) {
        return warnings(policy, USUAL_DAYS_BETWEEN);
    }

    /**
     * What is odd, each with a situation that shows it where one can be shown; empty where nothing is.
     *
     * @param policy a policy made of the catalogue's rules
     * @param daysBetween how many days lie between two sessions of the service, at least; from 1
     */
    public static Seq<Oddity> warnings(Policy policy, int daysBetween) {
        if (daysBetween < 1) {
            throw new IllegalArgumentException("sessions are a day apart at least");
        }
        return List.of(
                        window(policy, daysBetween),
                        EndingPaths.warnings(policy),
                        Reminders.warnings(policy),
                        missesThatCostNothing(policy),
                        numbersOutsideTheOffer(policy),
                        extensionsThatNobodyDecides(policy),
                        halfAnOpenDoor(policy),
                        endingsThatNothingPermits(policy),
                        nobodyExempt(policy))
                .flatMap(oddities -> oddities);
    }

    private static Option<Oddity> window(Policy policy, int daysBetween) {
        long sessions = promised(policy) / A_SESSION;
        long window = value(policy, AllowanceNumbers.WINDOW, Long.MAX_VALUE);
        long last = (sessions - 1) * daysBetween;
        return window >= last
                ? Option.none()
                : odd(
                        policy,
                        SessionQuestions.MAY_PLAN_SESSION,
                        "the window of " + window + " days is too short for " + sessions + " sessions, one every "
                                + daysBetween + " days",
                        Condition.all(
                                SessionFacts.COUNTED.is((sessions - 1) * A_SESSION),
                                SessionFacts.ASKED.is(A_SESSION),
                                SessionFacts.ASKED_FOR.is(sessions * A_SESSION),
                                SessionFacts.WINDOW_DAYS.is(last),
                                SessionFacts.WINDOW_DAYS_UNHELD.is(last)),
                        Outcome.REFUSED);
    }

    private static Option<Oddity> missesThatCostNothing(Policy policy) {
        return counts(policy, "did-not-attend") > 0
                ? Option.none()
                : policy.find(new RuleId("ATT-05"))
                        .map(rule -> closing(
                                policy,
                                rule,
                                "ATT-05 punishes but does not count: misses end the course and take nothing of it",
                                Condition.always()));
    }

    private static Option<Oddity> nobodyExempt(Policy policy) {
        return has(policy, "ATT-08")
                ? Option.none()
                : policy.find(new RuleId("ATT-03"))
                        .map(rule -> closing(
                                policy,
                                rule,
                                "pathways are closed for missed contacts, and nobody is exempt",
                                AttendanceFacts.EXEMPTED.isTrue()));
    }

    private static Oddity closing(Policy policy, Rule rule, String words, Condition where) {
        Asked<?> mayClose = AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE;
        return Oddity.of(
                mayClose, words, Shown.where(policy, mayClose, rule.condition().and(where), Outcome.PERMITTED));
    }

    private static Option<Oddity> numbersOutsideTheOffer(Policy policy) {
        return !has(policy, "LIM-10") || has(policy, "LIM-10.band")
                ? Option.none()
                : odd(
                        policy,
                        SessionQuestions.MAY_PLAN_SESSION,
                        "LIM-10 knows no number outside the offer, and without LIM-10.band nobody hears of one",
                        Condition.all(
                                SessionFacts.AGREED.isMoreThan(0),
                                SessionFacts.AGREED.isLessThan(OfferParameters.AGREED_LEAST),
                                SessionFacts.ASKED.is(A_SESSION),
                                SessionFacts.ASKED_FOR.isMoreThan(SessionFacts.AGREED_WITH_GRANTS)),
                        Outcome.PERMITTED);
    }

    private static Option<Oddity> extensionsThatNobodyDecides(Policy policy) {
        return !mayExtend(policy) || has(policy, "EXT-01")
                ? Option.none()
                : odd(
                        policy,
                        ExtensionQuestions.MAY_GRANT_EXTENSION,
                        "extensions are asked for, and no rule says who decides them",
                        ExtensionFacts.DECIDED_BY_MANAGER.isNotTrue(),
                        Outcome.PERMITTED);
    }

    private static Option<Oddity> halfAnOpenDoor(Policy policy) {
        return !has(policy, "ELG-03") || has(policy, "ELG-03.closed")
                ? Option.none()
                : odd(
                        policy,
                        IntakeQuestions.MAY_ACCEPT,
                        "whom a partner can help is passed on from outside, and who has nobody is taken on",
                        IntakeFacts.IN_AREA.isNotTrue().and(IntakeFacts.OPEN_DOOR.isNotTrue()),
                        Outcome.PERMITTED);
    }

    private static Option<Oddity> endingsThatNothingPermits(Policy policy) {
        return !has(policy, "END-01") || has(policy, "END-06")
                ? Option.none()
                : odd(
                        policy,
                        EndingQuestions.MAY_DISCHARGE,
                        "planned discharge is refused without a plan, and never permitted with one",
                        EndingFacts.PLAN_AGREED.isTrue().and(EndingFacts.SESSION_HELD.isTrue()),
                        Outcome.NEEDS_DECISION);
    }

    private static Option<Oddity> odd(Policy policy, Asked<?> asked, String words, Condition where, Outcome shownBy) {
        return Option.some(Oddity.of(asked, words, Shown.where(policy, asked, where, shownBy)));
    }

    /** Of a policy that leaves the number to an agreement the fewest that can be agreed on. */
    private static long promised(Policy policy) {
        long agreed = value(policy, OfferParameters.AGREED_LEAST, 0);
        return value(policy, OfferParameters.TALK_OF_ENDING, value(policy, OfferParameters.OFFERED, agreed));
    }

    /** Whether there is a limit that somebody could ask to go beyond, or a rule about asking. */
    private static boolean mayExtend(Policy policy) {
        return has(policy, "LIM-02")
                || has(policy, "LIM-10")
                || policy.rules().exists(rule -> rule.id().value().startsWith("EXT-"));
    }

    private static boolean has(Policy policy, String rule) {
        return policy.find(new RuleId(rule)).isDefined();
    }

    private static long counts(Policy policy, String outcome) {
        return policy.counting()
                .find("session", outcome, 0, 0)
                .map(row -> (long) row.halfUnits())
                .getOrElse(0L);
    }

    private static long value(Policy policy, Parameter parameter, long otherwise) {
        return policy.parameter(parameter.name()).map(Parameter::value).getOrElse(otherwise);
    }
}
