package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;
import static io.github.socialprescribing.policy.Rules.within;
import static io.github.socialprescribing.profile.AllowanceNumbers.ENDING_TALK_DAYS;
import static io.github.socialprescribing.profile.AllowanceNumbers.HOLDING_CONTACT_DAYS;
import static io.github.socialprescribing.profile.AllowanceNumbers.HOLDING_REVIEW_DAYS;
import static io.github.socialprescribing.profile.AllowanceNumbers.REVIEW_DAYS;
import static io.github.socialprescribing.profile.AllowanceNumbers.REVIEW_WITHIN;
import static io.github.socialprescribing.profile.AllowanceNumbers.WINDOW;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about how many sessions there are, and for how long. */
final class AllowanceRules {

    private static final Provenance OFFER = paper(
            "Service users are offered 6–8 sessions of social prescribing, which can occasionally be extended on a"
                    + " case-by-case basis");

    /** Two half units. */
    private static final long A_SESSION = 2;

    private static final Condition SOMETHING = SessionFacts.ASKED.isMoreThan(0);

    /** More than is offered and granted, the session asked about included. */
    static final Condition BEYOND_THE_OFFER =
            SOMETHING.and(SessionFacts.ASKED_FOR.isMoreThan(OfferParameters.OFFERED.plus(SessionFacts.GRANTED)));

    /** A number that lies in no offer is no agreement. */
    private static final Condition AGREED = SessionFacts.AGREED
            .isAtLeast(OfferParameters.AGREED_LEAST)
            .and(SessionFacts.AGREED.isAtMost(OfferParameters.AGREED_MOST));

    private static final Condition WINDOW_OVER = SessionFacts.WINDOW_DAYS.isMoreThan(WINDOW);

    private static final Effect KEEP_IN_TOUCH = oblige(
            "LIGHT_CONTACT", "be in touch with the client, lightly", within(HOLDING_CONTACT_DAYS, Due.Unit.DAYS));

    private static final Provenance HOLDING = assumed(
            "Westlake et al. 2024 tell that link workers hold; how often, how lightly and how long nobody says");

    private AllowanceRules() {}

    static Seq<Rule> all() {
        return offer().appendAll(time());
    }

    static Seq<Question> questions() {
        return List.of(
                SessionQuestions.MAY_PLAN_SESSION.question(),
                SessionQuestions.AFTER_CONTACT.question(),
                SessionQuestions.MAY_HOLD.question());
    }

    /** Whether the contact that has just taken place reached an amount. */
    static Condition reached(Parameter amount) {
        return SessionFacts.COUNTED.isAtLeast(amount).and(SessionFacts.COUNTED_BEFORE.isLessThan(amount));
    }

    private static Seq<Rule> offer() {
        var mayPlan = SessionQuestions.MAY_PLAN_SESSION.question();
        return List.of(
                rule("LIM-01")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says(
                                "when the lower end of the offer is reached, and again when all of it is used, the ending is talked about")
                        .when(reached(OfferParameters.TALK_OF_ENDING).or(reached(OfferParameters.OFFERED)))
                        .and(SessionFacts.ENDING_ARRANGED.isNotTrue())
                        .then(oblige(
                                "ENDING_CONVERSATION_DUE",
                                "talk with the client about how the sessions will end",
                                within(ENDING_TALK_DAYS, Due.Unit.DAYS)))
                        .from(OFFER),
                rule("LIM-02")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("a session beyond the offer needs a live grant")
                        .when(BEYOND_THE_OFFER)
                        .then(refuse(SessionRefusals.SESSION_LIMIT_REACHED))
                        .from(OFFER),
                rule("LIM-05")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("the last session on offer is the one for ending well")
                        .when(SOMETHING)
                        .and(SessionFacts.ASKED_FOR.isMoreThan(OfferParameters.OFFERED
                                .plus(SessionFacts.GRANTED)
                                .minus(A_SESSION)))
                        .and(SessionFacts.ENDING.isNotTrue())
                        .and(SessionFacts.ENDING_ARRANGED.isNotTrue())
                        .then(refuse(SessionRefusals.LAST_SESSION_MUST_END))
                        .from(
                                source(
                                        "Joy listing of a primary care network service: one initial and at most five further, exit plan included")),
                rule("LIM-10")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("the number that client and worker agreed on is the limit")
                        .when(SOMETHING)
                        .and(AGREED)
                        .and(SessionFacts.ASKED_FOR.isMoreThan(SessionFacts.AGREED_WITH_GRANTS))
                        .then(refuse(
                                SessionRefusals.SESSION_LIMIT_REACHED,
                                "agree on another number within the offer, or ask for an extension"))
                        .from(AllowanceNumbers.A_NUMBER_OF_THEIR_OWN),
                rule("LIM-10.band")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("the number that is agreed on lies within the offer")
                        .when(SessionFacts.AGREED.isMoreThan(0))
                        .and(SessionFacts.AGREED
                                .isLessThan(OfferParameters.AGREED_LEAST)
                                .or(SessionFacts.AGREED.isMoreThan(OfferParameters.AGREED_MOST)))
                        .then(refuse(SessionRefusals.AGREED_NUMBER_OUTSIDE_OFFER))
                        .from(assumed("so that the band and the agreed number cannot contradict each other")));
    }

    private static Seq<Rule> time() {
        var mayPlan = SessionQuestions.MAY_PLAN_SESSION.question();
        return List.of(
                rule("LIM-06")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("nothing is planned beyond the window that begins with the first session")
                        .when(WINDOW_OVER)
                        .then(refuse(SessionRefusals.ALLOWANCE_EXPIRED))
                        .from(source("British Red Cross; Torbay: support ends after 12 weeks")),
                rule("LIM-06.waiting")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("when the window is over and the client still waits for another service, people decide")
                        .when(WINDOW_OVER)
                        .and(SessionFacts.WAITING.isTrue())
                        .then(needsDecision(
                                Side.IN_FAVOUR,
                                "the client still waits for another service",
                                new Approval(Roles.MANAGER, 1)))
                        .exceptionTo("LIM-06")
                        .from(assumed("to end while nobody else has begun would drop the client")),
                rule("LIM-09")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.AFTER_CONTACT.question(), SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("support without a cap is reviewed every six months")
                        .when(SessionFacts.DAYS_SINCE_REVIEW.isAtLeast(REVIEW_DAYS))
                        .then(oblige(
                                "REVIEW_DUE",
                                "review with the client whether support still helps",
                                within(REVIEW_WITHIN, Due.Unit.DAYS)))
                        .from(source("Ways to Wellness: 21 months on average, measured every six months")),
                rule("LIM-11")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("holding that began before the window closed moves the window by its length")
                        .when(SessionFacts.WINDOW_DAYS_UNHELD.isLessThan(SessionFacts.WINDOW_DAYS))
                        .and(SessionFacts.BEFORE_HOLDING.isAtMost(WINDOW))
                        .and(SessionFacts.WINDOW_DAYS_UNHELD.isAtMost(WINDOW))
                        .then(permit("support was held before the window closed, which moves the window"))
                        .exceptionTo("LIM-06", "LIM-06.waiting")
                        .from(assumed("waiting for another service is not support used")),
                rule("HOL-01")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.MAY_HOLD.question())
                        .says("support may be held, with light contact, while the client waits for another service")
                        .when(SessionFacts.WAITING.isTrue())
                        .then(
                                permit("the client waits for another service"),
                                oblige(
                                        "HOLDING_REVIEW",
                                        "look again whether holding still helps",
                                        within(HOLDING_REVIEW_DAYS, Due.Unit.DAYS)),
                                KEEP_IN_TOUCH)
                        .from(HOLDING),
                rule("HOL-01.again")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says("while support is held, with each contact begins the time until the next")
                        .when(SessionFacts.HELD.isTrue())
                        .and(SessionFacts.MET.isTrue())
                        .then(KEEP_IN_TOUCH)
                        .from(HOLDING));
    }
}
