package io.github.socialprescribing.profile;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

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

    private static final long HALF_UNITS_OF_A_SESSION = 2;

    private ProfileLint() {}

    /**
     * What is odd where sessions are a fortnight apart, one sentence each; empty where nothing is.
     *
     * @param policy a policy made of the catalogue's rules
     */
    public static Seq<String> warnings(Policy policy) {
        return warnings(policy, USUAL_DAYS_BETWEEN);
    }

    /**
     * What is odd, one sentence each; empty where nothing is.
     *
     * @param policy a policy made of the catalogue's rules
     * @param daysBetween how many days lie between two sessions of the service, at least; from 1
     */
    public static Seq<String> warnings(Policy policy, int daysBetween) {
        if (daysBetween < 1) {
            throw new IllegalArgumentException("sessions are a day apart at least");
        }
        return List.of(
                        window(policy, daysBetween),
                        EndingPaths.warnings(policy),
                        Reminders.warnings(policy),
                        when(
                                has(policy, "ATT-05") && counts(policy, "did-not-attend") == 0,
                                "ATT-05 punishes but does not count: misses end the course and take nothing of it"),
                        when(
                                has(policy, "LIM-10") && !has(policy, "LIM-10.band"),
                                "LIM-10 knows no number outside the offer, and without LIM-10.band nobody hears of one"),
                        when(
                                mayExtend(policy) && !has(policy, "EXT-01"),
                                "extensions are asked for, and no rule says who decides them"),
                        when(
                                has(policy, "ELG-03") && !has(policy, "ELG-03.closed"),
                                "whom a partner can help is passed on from outside, and who has nobody is taken on"),
                        when(
                                has(policy, "END-01") && !has(policy, "END-06"),
                                "planned discharge is refused without a plan, and never permitted with one"),
                        when(
                                has(policy, "ATT-03") && !has(policy, "ATT-08"),
                                "pathways are closed for missed contacts, and nobody is exempt"))
                .flatMap(warnings -> warnings);
    }

    private static Seq<String> window(Policy policy, int daysBetween) {
        long sessions = value(policy, OfferParameters.TALK_OF_ENDING, value(policy, OfferParameters.OFFERED, 0))
                / HALF_UNITS_OF_A_SESSION;
        long window = value(policy, AllowanceNumbers.WINDOW, Long.MAX_VALUE);
        return when(
                window < (sessions - 1) * daysBetween,
                "the window of " + window + " days is too short for " + sessions + " sessions, one every " + daysBetween
                        + " days");
    }

    /** Whether there is a limit that somebody could ask to go beyond, or a rule about asking. */
    private static boolean mayExtend(Policy policy) {
        return has(policy, "LIM-02")
                || has(policy, "LIM-10")
                || policy.rules().exists(rule -> rule.id().value().startsWith("EXT-"));
    }

    private static Seq<String> when(boolean odd, String warning) {
        return odd ? List.of(warning) : List.empty();
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
