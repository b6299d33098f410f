package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.ConnectionCases.AGREED;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.advocacy.Adjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand.AskForAdjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RaiseComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RecordAdjustmentAnswer;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever stands by a client with a grievance, or asks others to make room for them. */
final class ComplaintCases {

    private static final ComplaintId ID = new ComplaintId("complaint-1");
    private static final AdjustmentId ADJUSTMENT = new AdjustmentId("adjustment-1");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final PassComplaint PASS = new PassComplaint(ID, Option.some(COUNCIL));
    private static final Stand RAISED = AGREED.after(raise(10));
    private static final Stand SUPPORTED = RAISED.after(new MoveComplaint(ID, ComplaintStatus.SUPPORTED));
    private static final Stand RESOLVED = RAISED.after(new MoveComplaint(ID, ComplaintStatus.RESOLVED));

    private ComplaintCases() {}

    private static RaiseComplaint raise(int day) {
        return new RaiseComplaint(ID, COUNCIL, WORDS, day(day));
    }

    static Seq<Case> all() {
        return complaints().appendAll(passed()).appendAll(adjustments());
    }

    private static Seq<Case> complaints() {
        MoveComplaint support = new MoveComplaint(ID, ComplaintStatus.SUPPORTED);
        return List.of(
                AGREED.accepts("of today", raise(10)),
                RAISED.refuses("under an id that is taken", raise(10), RefusalCodes.DUPLICATE_ID),
                AGREED.refuses("of a day to come", raise(11), RefusalCodes.NOT_YET),
                RAISED.refuses(
                        "under an id that is taken, of a day to come",
                        raise(11),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_YET),
                RAISED.accepts("that was raised", support),
                AGREED.refuses("that is unknown", support, RefusalCodes.NOT_FOUND),
                SUPPORTED.refuses("to where it stands", support, RefusalCodes.ILLEGAL_TRANSITION),
                RESOLVED.refuses("that was put right", support, RefusalCodes.TERMINAL_STATE));
    }

    private static Seq<Case> passed() {
        PassComplaint toNobody = new PassComplaint(ID, Option.none());
        return List.of(
                SUPPORTED.accepts("as the client agrees", PASS),
                AGREED.refuses("that is unknown", PASS, RefusalCodes.NOT_FOUND),
                RAISED.refuses("with which nobody has helped yet", PASS, RefusalCodes.ILLEGAL_TRANSITION),
                RESOLVED.refuses("that was put right", PASS, RefusalCodes.TERMINAL_STATE),
                SUPPORTED.refuses("to nobody", toNobody, SupportRefusals.NO_ADVOCACY_DESTINATION),
                SUPPORTED
                        .after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses("without the client's consent", PASS, RefusalCodes.NO_CONSENT_TO_SHARE),
                RAISED.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "with which nobody has helped yet, to nobody, without the client's consent",
                                toNobody,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                SupportRefusals.NO_ADVOCACY_DESTINATION,
                                RefusalCodes.NO_CONSENT_TO_SHARE));
    }

    private static AskForAdjustment ask(int day) {
        return new AskForAdjustment(ADJUSTMENT, WORDS, COUNCIL, day(day));
    }

    private static Seq<Case> adjustments() {
        RecordAdjustmentAnswer agreed = new RecordAdjustmentAnswer(ADJUSTMENT, Adjustment.Answer.AGREED);
        RecordAdjustmentAnswer silence = new RecordAdjustmentAnswer(ADJUSTMENT, Adjustment.Answer.NO_REPLY);
        Stand asked = AGREED.after(ask(10));
        return List.of(
                AGREED.accepts("of today", ask(10)),
                asked.refuses("under an id that is taken", ask(10), RefusalCodes.DUPLICATE_ID),
                AGREED.refuses("of a day to come", ask(11), RefusalCodes.NOT_YET),
                asked.refuses(
                        "under an id that is taken, of a day to come",
                        ask(11),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_YET),
                asked.accepts("that is yes", agreed),
                asked.after(silence).accepts("that comes late", agreed),
                AGREED.refuses("to what nobody asked", agreed, RefusalCodes.NOT_FOUND),
                asked.after(agreed).refuses("after another", silence, RefusalCodes.TERMINAL_STATE));
    }
}
