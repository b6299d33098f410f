package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.referral.PreviousEnding;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about coming back. */
final class ReentryRules {

    static final Parameter COOL_OFF_DAYS = new Parameter(
            "cool-off-days",
            "days after a planned discharge within which people decide whether another pathway begins",
            "days",
            0,
            730,
            90,
            assumed("employee assistance waits a year; three months here"));

    private static final Condition SOON_AFTER_DISCHARGE = IntakeFacts.PREVIOUS_ENDING
            .is(PreviousEnding.DISCHARGED)
            .and(IntakeFacts.DAYS_SINCE_ENDING.isAtMost(COOL_OFF_DAYS));

    private ReentryRules() {}

    static Seq<Question> questions() {
        return List.of(SessionQuestions.MAY_POP_IN.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(COOL_OFF_DAYS);
    }

    static Seq<Rule> all() {
        var mayAccept = IntakeQuestions.MAY_ACCEPT.question();
        return List.of(
                rule("REN-01")
                        .in(Tiers.REENTRY)
                        .asked(mayAccept)
                        .says(
                                "whoever was closed for missing contacts comes back without joining the back of the queue")
                        .when(IntakeFacts.PREVIOUS_ENDING.is(PreviousEnding.MISSED_CONTACTS))
                        .then(
                                permit("a closure for missed contacts costs nobody their place"),
                                advise("keep the place that the client had in the queue"))
                        .from(
                                source(
                                        "GIC, National Health Service: did-not-attend policy: re-referral does not rejoin the original wait")),
                rule("REN-02")
                        .in(Tiers.REENTRY)
                        .asked(mayAccept)
                        .says("soon after a planned discharge people decide whether another pathway begins")
                        .when(SOON_AFTER_DISCHARGE)
                        .then(needsDecision(
                                Side.AGAINST,
                                "the last pathway ended as planned a short while ago",
                                new Approval(Roles.MANAGER, 1)))
                        .from(source("Converge employee assistance: for a new issue, or after 12 months")),
                rule("REN-03")
                        .in(Tiers.REENTRY)
                        .asked(mayAccept)
                        .says("a new need or a safeguarding concern brings a client back at once")
                        .when(SOON_AFTER_DISCHARGE)
                        .and(IntakeFacts.NEW_NEED.isTrue().or(IntakeFacts.SAFEGUARDING_OPEN.isTrue()))
                        .then(permit("there is a new need or a safeguarding concern"))
                        .exceptionTo("REN-02")
                        .from(source("Converge employee assistance: a new case for a new issue")),
                rule("REN-04")
                        .in(Tiers.REENTRY)
                        .asked(SessionQuestions.MAY_POP_IN.question())
                        .says("whoever was a client may always pop in, which counts for nothing and opens nothing")
                        .then(permit("the door stays open"))
                        .from(paper("You can still pop in")));
    }
}
