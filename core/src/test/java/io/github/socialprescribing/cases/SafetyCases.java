package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.Disclosure;
import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKind;
import io.github.socialprescribing.advocacy.SafetyCommand.AllowContact;
import io.github.socialprescribing.advocacy.SafetyCommand.CloseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.EndExemption;
import io.github.socialprescribing.advocacy.SafetyCommand.ExemptFromClosure;
import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.advocacy.SafetyCommand.MonitorConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RaiseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordDisclosure;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordNoKnownRisks;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordWelfareCheck;
import io.github.socialprescribing.advocacy.SafetyCommand.ReportConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.TakeBackRisk;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever cares for the client's safety. */
final class SafetyCases {

    private static final ConcernId ID = new ConcernId("concern-1");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final Stand BEGUN = Stand.begun();

    /** A concern was raised today. */
    static final Stand RAISED = BEGUN.after(raise(10));

    private static final Stand REPORTED = RAISED.after(report(10));
    private static final Stand CLOSED = REPORTED.after(close());

    private SafetyCases() {}

    static RaiseConcern raise(int day) {
        return new RaiseConcern(Concern.builder()
                .id(ID)
                .kind(ConcernKind.of("neglect"))
                .severity(Severity.CONCERNING)
                .raisedOn(day(day))
                .build());
    }

    private static ReportConcern report(int day) {
        return new ReportConcern(ID, COUNCIL, day(day));
    }

    private static CloseConcern close() {
        return new CloseConcern(ID, Option.some(WORDS));
    }

    static Seq<Case> all() {
        return concerns()
                .appendAll(concernsSeenThrough())
                .appendAll(risks())
                .appendAll(contact())
                .appendAll(missedContacts());
    }

    private static Seq<Case> concerns() {
        return List.of(
                BEGUN.accepts("of today", raise(10)),
                RAISED.refuses("under an id that is taken", raise(10), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses("of a day to come", raise(11), RefusalCodes.NOT_YET),
                RAISED.refuses(
                        "under an id that is taken, of a day to come",
                        raise(11),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_YET),
                RAISED.accepts("that was raised", report(10)),
                BEGUN.refuses("that is unknown", report(10), RefusalCodes.NOT_FOUND),
                REPORTED.refuses("for the second time", report(10), RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("that is closed", report(10), RefusalCodes.TERMINAL_STATE),
                RAISED.refuses("on a day to come", report(11), RefusalCodes.NOT_YET),
                RAISED.refuses("before it was raised", report(9), RefusalCodes.DATE_BEFORE_START),
                BEGUN.refuses(
                        "that is unknown, on a day to come", report(11), RefusalCodes.NOT_FOUND, RefusalCodes.NOT_YET),
                REPORTED.refuses(
                        "for the second time, before it was raised",
                        report(9),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.DATE_BEFORE_START));
    }

    private static Seq<Case> concernsSeenThrough() {
        MonitorConcern monitor = new MonitorConcern(ID);
        CloseConcern silent = new CloseConcern(ID, Option.none());
        return List.of(
                REPORTED.accepts("that was reported", monitor),
                BEGUN.refuses("that is unknown", monitor, RefusalCodes.NOT_FOUND),
                RAISED.refuses("that nobody has reported", monitor, RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("that is closed", monitor, RefusalCodes.TERMINAL_STATE),
                REPORTED.accepts("that was reported, with an outcome", close()),
                REPORTED.after(monitor).accepts("that was watched, with an outcome", close()),
                BEGUN.refuses("that is unknown", close(), RefusalCodes.NOT_FOUND),
                RAISED.refuses("that nobody has reported", close(), RefusalCodes.ILLEGAL_TRANSITION),
                CLOSED.refuses("for the second time", close(), RefusalCodes.TERMINAL_STATE),
                REPORTED.refuses("without an outcome", silent, EndingRefusals.OUTCOME_REQUIRED),
                RAISED.refuses(
                        "that nobody has reported, without an outcome",
                        silent,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        EndingRefusals.OUTCOME_REQUIRED),
                BEGUN.refuses(
                        "that is unknown, without an outcome",
                        silent,
                        RefusalCodes.NOT_FOUND,
                        EndingRefusals.OUTCOME_REQUIRED));
    }

    private static RecordRisk risk(int day) {
        return new RecordRisk(new KnownRisk(RiskKind.of("arson"), day(day), Option.none()));
    }

    private static TakeBackRisk taken() {
        return new TakeBackRisk(RiskKind.of("arson"), WORDS);
    }

    private static RecordDisclosure disclosure(int day) {
        return new RecordDisclosure(new Disclosure(ConsentScope.SHARE_WITH_ASSET, COUNCIL, WORDS, WORDS, day(day)));
    }

    private static Seq<Case> risks() {
        return List.of(
                BEGUN.accepts("known before the pathway began", risk(-100)),
                BEGUN.refuses("known from a day to come", risk(11), RefusalCodes.NOT_YET),
                BEGUN.accepts("where somebody asked", new RecordNoKnownRisks(day(10))),
                BEGUN.refuses("on a day to come", new RecordNoKnownRisks(day(11)), RefusalCodes.NOT_YET),
                BEGUN.after(risk(5))
                        .refuses(
                                "where risks are on record",
                                new RecordNoKnownRisks(day(10)),
                                EndingRefusals.RISKS_ON_RECORD),
                BEGUN.after(risk(5))
                        .refuses(
                                "on a day to come, where risks are on record",
                                new RecordNoKnownRisks(day(11)),
                                RefusalCodes.NOT_YET,
                                EndingRefusals.RISKS_ON_RECORD),
                BEGUN.after(risk(5)).accepts("of a risk that is on record", taken()),
                BEGUN.refuses("of a risk that nobody recorded", taken(), RefusalCodes.NOT_FOUND),
                BEGUN.accepts("without consent, on a legal basis", disclosure(10)),
                BEGUN.refuses("on a day to come", disclosure(11), RefusalCodes.NOT_YET));
    }

    private static Seq<Case> contact() {
        Stand forbidden = BEGUN.after(new ForbidContact(WORDS));
        return List.of(
                BEGUN.accepts("with the client", new ForbidContact(WORDS)),
                forbidden.refuses("for the second time", new ForbidContact(WORDS), RefusalCodes.ILLEGAL_TRANSITION),
                forbidden.accepts("that was forbidden", new AllowContact(WORDS)),
                BEGUN.refuses("that nobody forbade", new AllowContact(WORDS), RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static Seq<Case> missedContacts() {
        ExemptFromClosure exempt = new ExemptFromClosure(ExemptionGround.IN_CRISIS, WORDS);
        EndExemption end = new EndExemption(ExemptionGround.IN_CRISIS, WORDS);
        Stand exempted = BEGUN.after(exempt);
        return List.of(
                BEGUN.accepts("in a crisis", exempt),
                exempted.refuses("on a ground that holds already", exempt, RefusalCodes.ILLEGAL_TRANSITION),
                exempted.accepts("that holds", end),
                BEGUN.refuses("that does not hold", end, RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.accepts("of today", new RecordWelfareCheck(day(10), WORDS)),
                BEGUN.refuses("of a day to come", new RecordWelfareCheck(day(11), WORDS), RefusalCodes.NOT_YET));
    }
}
