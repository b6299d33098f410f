package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The rules about who is taken on.
 *
 * <p>Whose age nobody recorded is refused by none of them, and no rule is silent about it: {@code ELG-01.unsure} advises to
 * ask. A refusal would turn people away for a gap in a record, though to come alone is always a valid route and nobody who
 * does must bring papers; and to wait for an answer is in the hands of whoever accepts. What hangs on an age that was not
 * told is not settled: {@link io.github.socialprescribing.policy.CompiledPolicy#decideDespite} leaves it open and names the
 * age to ask for.
 */
final class IntakeRules {

    static final Parameter LOWEST_AGE = new Parameter(
            "lowest-age",
            "the youngest age at which somebody is taken on",
            "years",
            0,
            120,
            18,
            source("Health Service Executive, Ireland; Joy listing of a primary care network service: adults"));

    static final Parameter HIGHEST_AGE = new Parameter(
            "highest-age",
            "the oldest age at which somebody is taken on",
            "years",
            0,
            150,
            25,
            assumed("youth services are set to 11 to 25 here; others begin at 16"));

    static final Parameter PAUSE_WEEKS = new Parameter(
            "pause-weeks",
            "the longest ordinary wait at which the service still takes people on",
            "weeks",
            1,
            104,
            12,
            assumed("beyond three months a place in the queue helps nobody"));

    private static final String ASK_THE_AGE =
            "the age on record does not tell whether the service is for the client: ask how old they are";

    private static final Condition TOO_YOUNG = IntakeFacts.AGE_AT_MOST.isLessThan(LOWEST_AGE);

    private static final Condition OUTSIDE = IntakeFacts.IN_AREA.isNotTrue().or(IntakeFacts.IN_SCOPE.isNotTrue());

    private IntakeRules() {}

    static Seq<Rule> all() {
        return fitness().appendAll(routes());
    }

    static Seq<Question> questions() {
        return List.of(IntakeQuestions.MAY_ACCEPT.question(), IntakeQuestions.MAY_START.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(LOWEST_AGE, HIGHEST_AGE, PAUSE_WEEKS);
    }

    private static Seq<Rule> fitness() {
        var mayAccept = IntakeQuestions.MAY_ACCEPT.question();
        return List.of(
                rule("ELG-01")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("nobody younger than the lowest age is taken on")
                        .when(TOO_YOUNG)
                        .then(refuse(IntakeRefusals.NOT_ELIGIBLE))
                        .from(
                                source(
                                        "Health Service Executive, Ireland; Joy listing of a primary care network service: 18 and over")),
                rule("ELG-01.oldest")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("nobody older than the highest age is taken on")
                        .when(IntakeFacts.AGE_AT_LEAST.isMoreThan(HIGHEST_AGE))
                        .then(refuse(IntakeRefusals.NOT_ELIGIBLE))
                        .from(assumed("youth services end somewhere, and publish different ages")),
                rule("ELG-01.unsure")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("where nobody can tell whether somebody is old enough, that is told")
                        .when(IntakeFacts.AGE_AT_LEAST.isLessThan(LOWEST_AGE))
                        .and(IntakeFacts.AGE_AT_MOST.isAtLeast(LOWEST_AGE))
                        .then(advise(ASK_THE_AGE))
                        .from(assumed("a rule that hears nothing of an age is silent, as if nothing were wrong")),
                rule("ELG-01.oldest-unsure")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("where nobody can tell whether somebody is too old, that is told")
                        .when(IntakeFacts.AGE_AT_LEAST.isAtMost(HIGHEST_AGE))
                        .and(IntakeFacts.AGE_AT_MOST.isMoreThan(HIGHEST_AGE))
                        .then(advise(ASK_THE_AGE))
                        .from(assumed("a rule that hears nothing of an age is silent, as if nothing were wrong")),
                rule("ELG-02")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("somebody in a crisis is taken to crisis support first")
                        .when(IntakeFacts.IN_CRISIS.isTrue())
                        .then(refuse(IntakeRefusals.NOT_A_CRISIS_SERVICE))
                        .from(source("Health Service Executive, Ireland: not a crisis service")),
                rule("ELG-03")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("whom a partner with an open door can help better is passed on warm")
                        .when(OUTSIDE)
                        .and(IntakeFacts.OPEN_DOOR.isTrue())
                        .then(refuse(IntakeRefusals.REDIRECTED))
                        .exceptionTo("ELG-03.closed")
                        .from(paper("a person can be helped from whichever service they first contact")),
                rule("ELG-03.age")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("whoever is too young, and whom a partner with an open door can help, is passed on warm")
                        .when(TOO_YOUNG)
                        .and(IntakeFacts.OPEN_DOOR.isTrue())
                        .then(refuse(IntakeRefusals.REDIRECTED))
                        .exceptionTo("ELG-01")
                        .from(paper("a person can be helped from whichever service they first contact")),
                rule("ELG-03.closed")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("nobody is taken on from outside the area or for what the service is not for")
                        .when(OUTSIDE)
                        .then(refuse(IntakeRefusals.NOT_ELIGIBLE))
                        .from(assumed("the reverse of what an open door allows")));
    }

    private static Seq<Rule> routes() {
        var mayAccept = IntakeQuestions.MAY_ACCEPT.question();
        return List.of(
                rule("ELG-04")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("a self-referral is always a valid route")
                        .when(IntakeFacts.SELF_REFERRED.isTrue())
                        .then(permit("individuals can self-refer"))
                        .from(paper("Referrals are usually from GPs, although individuals can self-refer")),
                rule("ELG-05")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("support that is in place for the same need is coordinated with rather than doubled")
                        .when(IntakeFacts.SUPPORT_IN_PLACE.isTrue())
                        .then(advise("suitable support is in place; coordinate with it before anything new begins"))
                        .from(source("Joy listing of a primary care network service: criteria")),
                rule("ELG-05.decision")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("where suitable support is in place, people decide whether another begins")
                        .when(IntakeFacts.SUPPORT_IN_PLACE.isTrue())
                        .then(needsDecision(
                                Side.AGAINST,
                                "suitable support for the same need is in place",
                                new Approval(Roles.MANAGER, 1)))
                        .from(source("Joy listing of a primary care network service: criteria")),
                rule("CAP-03")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("intake pauses when the longest ordinary wait is too long")
                        .when(IntakeFacts.WAIT_WEEKS.isMoreThan(PAUSE_WEEKS))
                        .then(refuse(IntakeRefusals.INTAKE_PAUSED))
                        .from(assumed("a queue that never ends promises what nobody keeps")));
    }
}
