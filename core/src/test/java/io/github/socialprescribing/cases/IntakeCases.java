package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Arrived.ACCEPTED;
import static io.github.socialprescribing.cases.Arrived.RECEIVED;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.referral.DeclinedBy;
import io.github.socialprescribing.referral.HandOver;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeCommand.DeclineReferral;
import io.github.socialprescribing.referral.IntakeCommand.QueueReferral;
import io.github.socialprescribing.referral.IntakeCommand.RecordConsent;
import io.github.socialprescribing.referral.IntakeCommand.RecordContactAttempt;
import io.github.socialprescribing.referral.IntakeCommand.RedirectReferral;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.referral.PreviousEnding;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever takes a referral in: until the client waits for a worker, or goes elsewhere. */
final class IntakeCases {

    private static final AcceptReferral ACCEPT = new AcceptReferral();
    private static final WithdrawConsent TAKE_BACK = new WithdrawConsent(ConsentScope.REFERRAL);

    private IntakeCases() {}

    static Seq<Case> all() {
        return consent()
                .appendAll(acceptance())
                .appendAll(acceptanceRefused())
                .appendAll(decline())
                .appendAll(redirection())
                .appendAll(queue())
                .appendAll(attempts());
    }

    private static Seq<Case> consent() {
        return List.of(
                RECEIVED.accepts("of today", new RecordConsent(Intakes.consent(day(10)))),
                RECEIVED.refuses("of a day to come", new RecordConsent(Intakes.consent(day(11))), RefusalCodes.NOT_YET),
                RECEIVED.accepts("that was given", TAKE_BACK),
                RECEIVED.refuses(
                        "that nobody gave",
                        new WithdrawConsent(ConsentScope.SHARE_WITH_FAMILY),
                        RefusalCodes.NOT_FOUND));
    }

    private static Seq<Case> acceptance() {
        return List.of(
                RECEIVED.accepts("with the client's consent", ACCEPT),
                RECEIVED.after(TAKE_BACK)
                        .refuses("without the client's consent", ACCEPT, IntakeRefusals.NO_REFERRAL_CONSENT),
                ACCEPTED.refuses("for the second time", ACCEPT, RefusalCodes.ILLEGAL_TRANSITION),
                ACCEPTED.after(TAKE_BACK)
                        .refuses(
                                "for the second time, without the client's consent",
                                ACCEPT,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                IntakeRefusals.NO_REFERRAL_CONSENT));
    }

    private static IntakeSituation.Builder discharged(IntakeSituation.Builder client) {
        client.previousEnding(PreviousEnding.DISCHARGED).daysSinceEnding(5);
        return client;
    }

    private static Seq<Case> acceptanceRefused() {
        return List.of(
                RECEIVED.of(it -> {
                            it.openPathways(1);
                            return it;
                        })
                        .refuses("of a client whose pathway is open", ACCEPT, IntakeRefusals.ALREADY_OPEN),
                RECEIVED.of(it -> {
                            it.ageBand(Option.some(AgeBand.UNDER_11));
                            return it;
                        })
                        .refuses("of a child, where adults are helped", ACCEPT, IntakeRefusals.NOT_ELIGIBLE),
                RECEIVED.of(it -> {
                            it.inCrisis(true);
                            return it;
                        })
                        .refuses("of somebody in a crisis", ACCEPT, IntakeRefusals.NOT_A_CRISIS_SERVICE),
                RECEIVED.of(it -> {
                            it.inArea(false).openDoor(true);
                            return it;
                        })
                        .refuses("of somebody whom a partner helps", ACCEPT, IntakeRefusals.REDIRECTED),
                RECEIVED.of(it -> {
                            it.waitWeeks(13);
                            return it;
                        })
                        .refuses("while others wait for long", ACCEPT, IntakeRefusals.INTAKE_PAUSED),
                RECEIVED.of(IntakeCases::discharged)
                        .refuses("of somebody who was discharged days ago", ACCEPT, RefusalCodes.DECISION_NEEDED));
    }

    private static Seq<Case> decline() {
        DeclineReferral unsaid = new DeclineReferral(DeclinedBy.SERVICE, Option.none());
        return List.of(
                RECEIVED.accepts(
                        "by the service, with a reason", new DeclineReferral(DeclinedBy.SERVICE, Option.some(WORDS))),
                RECEIVED.accepts("by the client, without one", new DeclineReferral(DeclinedBy.CLIENT, Option.none())),
                RECEIVED.refuses("by the service, without one", unsaid, RefusalCodes.REASON_REQUIRED),
                ACCEPTED.refuses(
                        "of one that was accepted",
                        new DeclineReferral(DeclinedBy.CLIENT, Option.none()),
                        RefusalCodes.ILLEGAL_TRANSITION),
                ACCEPTED.refuses(
                        "of one that was accepted, by the service, without a reason",
                        unsaid,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.REASON_REQUIRED));
    }

    private static RedirectReferral warm(OrganisationId to) {
        return new RedirectReferral(to, HandOver.WARM);
    }

    private static Seq<Case> redirection() {
        return List.of(
                RECEIVED.accepts("warm, to a partner who agreed to that", warm(Intakes.PARTNER)),
                RECEIVED.accepts(
                        "warm where it can be, to somebody with whom nothing is agreed",
                        new RedirectReferral(Intakes.STRANGER, HandOver.WARM_IF_AGREED)),
                RECEIVED.refuses(
                        "warm, to somebody with whom nothing is agreed",
                        warm(Intakes.STRANGER),
                        IntakeRefusals.NO_AGREEMENT),
                RECEIVED.after(TAKE_BACK)
                        .refuses(
                                "warm, without the client's consent",
                                warm(Intakes.PARTNER),
                                RefusalCodes.NO_CONSENT_TO_SHARE),
                RECEIVED.after(TAKE_BACK)
                        .accepts(
                                "of a client who agrees to nothing and is told where to go",
                                new RedirectReferral(Intakes.PARTNER, HandOver.ORDINARY)),
                RECEIVED.refuses("back to who sent the client", warm(Intakes.BEFORE), IntakeRefusals.LOOP),
                ACCEPTED.refuses("of one that was accepted", warm(Intakes.PARTNER), RefusalCodes.ILLEGAL_TRANSITION),
                ACCEPTED.refuses(
                        "of one that was accepted, to oneself, warm",
                        warm(Intakes.US),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        IntakeRefusals.LOOP,
                        IntakeRefusals.NO_AGREEMENT));
    }

    private static QueueReferral since(int day) {
        return new QueueReferral(2, Option.some(day(day)));
    }

    private static Seq<Case> queue() {
        QueueReferral sinceArrival = new QueueReferral(2, Option.none());
        return List.of(
                ACCEPTED.accepts("from its arrival on", sinceArrival),
                ACCEPTED.of(it -> {
                            it.previousEnding(PreviousEnding.MISSED_CONTACTS);
                            return it;
                        })
                        .accepts("in the place that was lost for missed contacts", since(-30)),
                RECEIVED.refuses("before it is accepted", sinceArrival, RefusalCodes.ILLEGAL_TRANSITION),
                ACCEPTED.after(TAKE_BACK)
                        .refuses("of a client who agrees no more", sinceArrival, IntakeRefusals.CONSENT_WITHDRAWN),
                ACCEPTED.refuses("from a day to come", since(11), RefusalCodes.NOT_YET),
                ACCEPTED.refuses("from before its arrival", since(-30), RefusalCodes.DATE_BEFORE_START),
                RECEIVED.after(TAKE_BACK)
                        .refuses(
                                "before it is accepted, of a client who agrees no more, from before its arrival",
                                since(-30),
                                RefusalCodes.ILLEGAL_TRANSITION,
                                IntakeRefusals.CONSENT_WITHDRAWN,
                                RefusalCodes.DATE_BEFORE_START));
    }

    /** It is ten in the morning. */
    static RecordContactAttempt tried(int day, int hour) {
        return new RecordContactAttempt(new ContactAttempt(
                day(day).atTime(hour, 0), hour % 2 == 0 ? Channels.LETTER : Channels.TELEPHONE, false));
    }

    private static Seq<Case> attempts() {
        return List.of(
                RECEIVED.accepts("of this morning", tried(10, 9)),
                RECEIVED.refuses("of this afternoon", tried(10, 15), RefusalCodes.NOT_YET),
                RECEIVED.refuses("of before the arrival", tried(-1, 9), RefusalCodes.DATE_BEFORE_START));
    }
}
