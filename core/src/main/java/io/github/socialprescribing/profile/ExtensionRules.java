package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.against;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.inFavour;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;
import static io.github.socialprescribing.policy.Rules.within;
import static io.github.socialprescribing.profile.ExtensionNumbers.COMPLEX_NEEDS;
import static io.github.socialprescribing.profile.ExtensionNumbers.COMPLEX_REFERRALS;
import static io.github.socialprescribing.profile.ExtensionNumbers.LARGEST_GRANT;
import static io.github.socialprescribing.profile.ExtensionNumbers.LAST_SESSION_DAYS;
import static io.github.socialprescribing.profile.ExtensionNumbers.LONG_SUPPORT;
import static io.github.socialprescribing.profile.ExtensionNumbers.LONG_WAIT_WEEKS;
import static io.github.socialprescribing.profile.ExtensionNumbers.MIDPOINT;
import static io.github.socialprescribing.profile.ExtensionNumbers.SIGNPOST_DAYS;
import static io.github.socialprescribing.profile.ExtensionNumbers.WRITTEN_PLAN_DAYS;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.ExtensionFacts;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The rules about having more sessions than were offered. None of them grants any.
 *
 * <p>A ground, and that the client wants it, are asked of the request and not again of the grant, because a grant answers a
 * request that nobody changes any more; who no longer wants it withdraws it. That there is no ground is refused by the code
 * for any reason that is missing, {@code REASON_REQUIRED}, rather than by one of its own.
 */
final class ExtensionRules {

    private static final Provenance CASE_BY_CASE = paper("which can occasionally be extended on a case-by-case basis");

    private static final Provenance CARLA = paper(
            "The link worker supported Carla for much longer than the usual 6–8 social prescribing sessions, acting"
                    + " more in the role of social worker across systems");

    private static final Condition COMPLEX = ExtensionFacts.NEED_DOMAINS
            .isAtLeast(COMPLEX_NEEDS)
            .or(ExtensionFacts.LIVE_REFERRALS.isAtLeast(COMPLEX_REFERRALS));

    private static final Condition LATE =
            ExtensionFacts.COUNTED.isAtLeast(OfferParameters.OFFERED.plus(ExtensionFacts.GRANTED));

    private ExtensionRules() {}

    static Seq<Rule> all() {
        return requests().appendAll(grants()).appendAll(consequences());
    }

    static Seq<Question> questions() {
        return List.of(
                ExtensionQuestions.MAY_REQUEST_EXTENSION.question(),
                ExtensionQuestions.MAY_GRANT_EXTENSION.question(),
                ExtensionQuestions.MAY_REVOKE_EXTENSION.question(),
                ExtensionQuestions.AFTER_EXTENSION_DECISION.question());
    }

    private static Seq<Rule> requests() {
        var mayRequest = ExtensionQuestions.MAY_REQUEST_EXTENSION.question();
        return List.of(
                rule("EXT-03")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("an extension is better asked for before the last session on offer")
                        .when(LATE)
                        .then(advise("the request comes after the last session on offer; ask earlier next time"))
                        .from(source("Health Assured employee assistance: by the midpoint, before the final session")),
                rule("EXT-03.strict")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("an extension is asked for before the last session on offer")
                        .when(LATE)
                        .then(refuse(SessionRefusals.REQUEST_TOO_LATE))
                        .from(source("Health Assured employee assistance: by the midpoint, before the final session")),
                rule("EXT-03.midpoint")
                        .in(Tiers.EXTENSION)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says("at the midpoint it is time to think about an extension")
                        .when(AllowanceRules.reached(MIDPOINT))
                        .then(advise("if more will be needed, now is the time to ask for it"))
                        .from(source("Health Assured employee assistance: by the midpoint")),
                rule("EXT-04.request")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("one request is decided before the next is made")
                        .when(ExtensionFacts.OTHER_PENDING.isTrue())
                        .then(refuse(SessionRefusals.EXTENSION_PENDING))
                        .from(assumed("two open requests would be one question asked twice")),
                rule("EXT-06.ground")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("an extension is asked for on a ground")
                        .when(ExtensionFacts.GROUNDS.isLessThan(1))
                        .then(refuse(RefusalCodes.REASON_REQUIRED))
                        .from(assumed("case by case needs a case")),
                rule("EXT-06.client")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("an extension is asked for only where the client wants it")
                        .when(ExtensionFacts.CLIENT_AGREES.isNotTrue())
                        .then(refuse(RefusalCodes.CLIENT_DOES_NOT_WANT))
                        .from(paper("client-led goals, autonomy over when and how contact occurs")),
                rule("EXT-07")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest, ExtensionQuestions.MAY_GRANT_EXTENSION.question())
                        .says("many needs or many services at once speak for an extension")
                        .when(COMPLEX)
                        .then(
                                inFavour("many needs or many services come together"),
                                advise("a review of the whole case may help"))
                        .from(CARLA));
    }

    private static Seq<Rule> grants() {
        var mayGrant = ExtensionQuestions.MAY_GRANT_EXTENSION.question();
        return List.of(
                rule("EXT-01")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("extensions are decided case by case, by a manager and never by a rule")
                        .when(ExtensionFacts.DECIDED_BY_MANAGER.isNotTrue())
                        .then(needsDecision("each case is looked at by itself", Roles.MANAGER))
                        .from(CASE_BY_CASE),
                rule("EXT-02")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("whoever asks for an extension does not decide it")
                        .when(ExtensionFacts.DECIDED_BY_REQUESTER.isTrue())
                        .then(refuse(SessionRefusals.SELF_APPROVAL))
                        .from(assumed("the source paper names no approver")),
                rule("EXT-05")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("one grant is no larger than the largest grant")
                        .when(ExtensionFacts.UNITS.isMoreThan(LARGEST_GRANT))
                        .then(refuse(SessionRefusals.GRANT_TOO_LARGE))
                        .from(source("Clearhead employee assistance: extensions of 1 to 3 sessions")),
                rule("EXT-08")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("very long support is agreed by two, has a written plan, and asks whether the role"
                                + " still fits")
                        .when(ExtensionFacts.COUNTED_WITH_THIS.isMoreThan(LONG_SUPPORT))
                        .and(ExtensionFacts.UNITS.isMoreThan(0))
                        .then(
                                needsDecision(
                                        Side.AGAINST,
                                        "this would be support far beyond the offer",
                                        new Approval(Roles.MANAGER, 2)),
                                oblige(
                                        "WRITTEN_PLAN",
                                        "write down what the further support is for and how it ends",
                                        within(WRITTEN_PLAN_DAYS, Due.Unit.DAYS)),
                                advise("the link worker may be acting in another role; ask whose it is"))
                        .from(assumed(
                                "the source paper tells of support far beyond the offer, and of no second decider or"
                                        + " written plan")),
                rule("EXT-09")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("where others wait long, whoever decides sees what an extension takes from them")
                        .when(ExtensionFacts.WAIT_WEEKS.isMoreThan(LONG_WAIT_WEEKS))
                        .then(against("these sessions would be taken from people who wait long already"))
                        .from(assumed("a session given to one is not given to another")));
    }

    private static Seq<Rule> consequences() {
        return List.of(
                rule("EXT-04")
                        .in(Tiers.EXTENSION)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("while a request is undecided no session beyond the offer is planned")
                        .when(AllowanceRules.BEYOND_THE_OFFER)
                        .and(SessionFacts.EXTENSION_PENDING.isTrue())
                        .then(refuse(SessionRefusals.EXTENSION_PENDING))
                        .from(source("Converge employee assistance: no booking until the review's outcome")),
                rule("EXT-11")
                        .in(Tiers.EXTENSION)
                        .asked(ExtensionQuestions.AFTER_EXTENSION_DECISION.question())
                        .says("whoever gets no more is told where else to turn")
                        .when(ExtensionFacts.TURNED_DOWN.isTrue())
                        .then(oblige(
                                "SIGNPOST_ONWARD",
                                "tell the client where else to turn, and help with the first step",
                                within(SIGNPOST_DAYS, Due.Unit.DAYS)))
                        .from(source("Health Assured employee assistance: a refusal comes with onward signposting")),
                rule("EXT-11.ending")
                        .in(Tiers.EXTENSION)
                        .asked(ExtensionQuestions.AFTER_EXTENSION_DECISION.question())
                        .says("whoever gets no more still has a session for ending well")
                        .when(ExtensionFacts.TURNED_DOWN.isTrue())
                        .and(ExtensionFacts.ENDING_ARRANGED.isNotTrue())
                        .then(oblige(
                                "ENDING_SESSION_DUE",
                                "hold a session for ending well, one beyond the offer if it must be",
                                within(LAST_SESSION_DAYS, Due.Unit.DAYS)))
                        .from(assumed("a refusal is not an abrupt end")));
    }
}
