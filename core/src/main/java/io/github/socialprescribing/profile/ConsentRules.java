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
import static io.github.socialprescribing.session.OfferParameters.OFFERED;
import static io.github.socialprescribing.session.OfferParameters.TALK_OF_ENDING;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.pathway.EndingFacts;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.session.ExtensionFacts;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about consent. */
final class ConsentRules {

    static final Parameter LARGEST_GRANT = new Parameter(
            "largest-grant",
            "the most that one grant may hold",
            "half units",
            1,
            40,
            6,
            source("Clearhead employee assistance: extensions of 1 to 3 sessions"));

    static final Parameter ENDING_TALK_DAYS = new Parameter(
            "ending-talk-days",
            "days until the ending is talked about",
            "days",
            0,
            90,
            14,
            assumed("about one session"));

    static final Parameter LETTER_DAYS = new Parameter(
            "letter-days",
            "working days until the referrer hears back",
            "working days",
            1,
            60,
            10,
            assumed("two weeks"));

    private static final Provenance OFFER = paper(
            "Service users are offered 6–8 sessions of social prescribing, which can occasionally be extended on a"
                    + " case-by-case basis");

    private static final Condition BEYOND_THE_OFFER =
            SessionFacts.ASKED.isMoreThan(0).and(SessionFacts.ASKED_FOR.isMoreThan(OFFERED.plus(SessionFacts.GRANTED)));

    private ConsentRules() {}

    static Seq<Question> questions() {
        return List.of(
                IntakeQuestions.MAY_ACCEPT.question(),
                SessionQuestions.MAY_PLAN_SESSION.question(),
                SessionQuestions.AFTER_CONTACT.question(),
                ExtensionQuestions.MAY_REQUEST_EXTENSION.question(),
                ExtensionQuestions.MAY_GRANT_EXTENSION.question(),
                EndingQuestions.MAY_DISCHARGE.question(),
                EndingQuestions.MAY_END_AT_CLIENTS_WISH.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(TALK_OF_ENDING, OFFERED, LARGEST_GRANT, ENDING_TALK_DAYS, LETTER_DAYS);
    }

    static Seq<Rule> all() {
        return intake().appendAll(sessions()).appendAll(extensions()).appendAll(endings());
    }

    private static Seq<Rule> intake() {
        var mayAccept = IntakeQuestions.MAY_ACCEPT.question();
        return List.of(
                rule("CON-01")
                        .in(Tiers.CONSENT)
                        .asked(mayAccept)
                        .says("no referral is accepted without the client's recorded consent to it")
                        .when(IntakeFacts.CONSENTED.isNotTrue())
                        .then(refuse(RefusalCodes.NO_REFERRAL_CONSENT))
                        .from(source("Joy listing of a primary care network: full and direct consent")),
                rule("CON-03")
                        .in(Tiers.CONSENT)
                        .asked(mayAccept)
                        .says("a client has one open pathway with a service")
                        .when(IntakeFacts.OPEN_PATHWAYS.isAtLeast(1))
                        .then(refuse(RefusalCodes.ALREADY_OPEN))
                        .from(assumed("two link workers at once would undo the relationship")),
                rule("ELG-04")
                        .in(Tiers.INTAKE)
                        .asked(mayAccept)
                        .says("a self-referral is always a valid route")
                        .when(IntakeFacts.SELF_REFERRED.isTrue())
                        .then(permit("individuals can self-refer"))
                        .from(paper("Referrals are usually from GPs, although individuals can self-refer")));
    }

    private static Seq<Rule> sessions() {
        var mayPlan = SessionQuestions.MAY_PLAN_SESSION.question();
        return List.of(
                rule("SAF-01")
                        .in(Tiers.SAFEGUARDING)
                        .asked(mayPlan)
                        .says("while a safeguarding concern is open, contact is permitted whatever the allowance says")
                        .when(SessionFacts.SAFEGUARDING_OPEN.isTrue())
                        .then(permit("a safeguarding concern is open"))
                        .from(assumed("non-attendance policies of the NHS exempt people at risk")),
                rule("LIM-01")
                        .in(Tiers.ALLOWANCE)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says("when the lower end of the offer is used, the ending is talked about")
                        .when(SessionFacts.COUNTED.isAtLeast(TALK_OF_ENDING))
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
                        .then(refuse(RefusalCodes.SESSION_LIMIT_REACHED))
                        .from(OFFER),
                rule("EXT-04")
                        .in(Tiers.EXTENSION)
                        .asked(mayPlan)
                        .says("while a request is undecided no session beyond the offer is planned")
                        .when(BEYOND_THE_OFFER)
                        .and(SessionFacts.EXTENSION_PENDING.isTrue())
                        .then(refuse(RefusalCodes.EXTENSION_PENDING))
                        .from(source("Converge employee assistance: no booking until the review's outcome")),
                rule("END-04")
                        .in(Tiers.ALLOWANCE)
                        .asked(mayPlan)
                        .says("one ending session is permitted even when the offer is used up")
                        .when(SessionFacts.ENDING.isTrue())
                        .and(SessionFacts.ENDING_ARRANGED.isNotTrue())
                        .then(permit("nobody's sessions end abruptly"))
                        .exceptionTo("LIM-02", "EXT-04")
                        .from(paper("Mary was also assured that the relationship would not abruptly end")));
    }

    private static Seq<Rule> extensions() {
        var mayRequest = ExtensionQuestions.MAY_REQUEST_EXTENSION.question();
        var mayGrant = ExtensionQuestions.MAY_GRANT_EXTENSION.question();
        return List.of(
                rule("EXT-01")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("extensions are decided case by case, by a manager and never by a rule")
                        .when(ExtensionFacts.DECIDED_BY_MANAGER.isNotTrue())
                        .then(needsDecision("each case is looked at by itself", Roles.MANAGER))
                        .from(paper("which can occasionally be extended on a case-by-case basis")),
                rule("EXT-02")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("whoever asks for an extension does not decide it")
                        .when(ExtensionFacts.DECIDED_BY_REQUESTER.isTrue())
                        .then(refuse(RefusalCodes.SELF_APPROVAL))
                        .from(assumed("the source paper names no approver")),
                rule("EXT-05")
                        .in(Tiers.EXTENSION)
                        .asked(mayGrant)
                        .says("one grant is no larger than the largest grant")
                        .when(ExtensionFacts.UNITS.isMoreThan(LARGEST_GRANT))
                        .then(refuse(RefusalCodes.GRANT_TOO_LARGE))
                        .from(source("Clearhead employee assistance: extensions of 1 to 3 sessions")),
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
                rule("EXT-04.request")
                        .in(Tiers.EXTENSION)
                        .asked(mayRequest)
                        .says("one request is decided before the next is made")
                        .when(ExtensionFacts.OTHER_PENDING.isTrue())
                        .then(refuse(RefusalCodes.EXTENSION_PENDING))
                        .from(assumed("two open requests would be one question asked twice")));
    }

    private static Seq<Rule> endings() {
        var mayDischarge = EndingQuestions.MAY_DISCHARGE.question();
        var atClientsWish = EndingQuestions.MAY_END_AT_CLIENTS_WISH.question();
        return List.of(
                rule("SAF-02")
                        .in(Tiers.SAFEGUARDING)
                        .asked(mayDischarge)
                        .says("nobody is discharged while a safeguarding concern is open")
                        .when(EndingFacts.SAFEGUARDING_OPEN.isTrue())
                        .then(refuse(RefusalCodes.SAFEGUARDING_OPEN))
                        .from(source("a general practice's non-attendance policy: vulnerable adults are exempt")),
                rule("END-01")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("a planned discharge needs an ending plan and an ending session")
                        .when(EndingFacts.PLAN_AGREED.isNotTrue().or(EndingFacts.SESSION_HELD.isNotTrue()))
                        .then(refuse(RefusalCodes.NO_ENDING_PLAN))
                        .from(paper("Mary was also assured that the relationship would not abruptly end")),
                rule("END-02")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("whoever referred the client hears how it ended")
                        .when(EndingFacts.PROFESSIONALLY_REFERRED.isTrue())
                        .then(oblige(
                                "LETTER_DUE",
                                "write to the referrer, as far as the client consents",
                                within(LETTER_DAYS, Due.Unit.WORKING_DAYS)))
                        .from(source("PRSB Social Prescribing Information Standard: message back to GP and referrer")),
                rule("END-06")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("an ending that was planned, and given a session, may take place")
                        .when(EndingFacts.PLAN_AGREED.isTrue())
                        .and(EndingFacts.SESSION_HELD.isTrue())
                        .then(permit("the ending was agreed and given its session"))
                        .from(assumed("the reverse of what END-01 refuses")),
                rule("END-07")
                        .in(Tiers.ENDING)
                        .asked(atClientsWish)
                        .says("a client may end when they wish, unless somebody is at risk")
                        .when(EndingFacts.SAFEGUARDING_OPEN.isNotTrue())
                        .then(permit("sessions are offered, not imposed"))
                        .from(paper("Service users are offered 6–8 sessions of social prescribing")));
    }
}
