package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.ConnectionCases.AGREED;
import static io.github.socialprescribing.cases.ConnectionCases.SENT;
import static io.github.socialprescribing.cases.ConnectionCases.id;
import static io.github.socialprescribing.cases.ConnectionCases.refer;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever hears what became of a referral that was sent, asks, or begins anew with it. */
final class OnwardCases {

    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final Option<Narrative> WHY = Option.some(WORDS);
    private static final Option<Narrative> NO_REASON = Option.none();

    /** A referral that was taken and has come to its end. */
    static final Stand COMPLETED = SENT.after(
            move(OnwardStatus.ACCEPTED, 10, MovedBy.RECIPIENT, NO_REASON),
            move(OnwardStatus.COMPLETED, 10, MovedBy.RECIPIENT, NO_REASON));

    private static final Stand MISTAKEN = SENT.after(move(OnwardStatus.ENTERED_IN_ERROR, 10, MovedBy.REQUESTER, WHY));

    private OnwardCases() {}

    private static MoveReferral move(OnwardStatus status, int day, MovedBy side, Option<Narrative> reason) {
        return new MoveReferral(id(1), status, day(day), side, reason, Option.none());
    }

    static Seq<Case> all() {
        return steps().appendAll(reopenings()).appendAll(questions());
    }

    private static Seq<Case> steps() {
        MoveReferral accepted = move(OnwardStatus.ACCEPTED, 10, MovedBy.RECIPIENT, NO_REASON);
        return List.of(
                SENT.accepts("that is accepted", accepted),
                SENT.after(new CloseEarly(EarlyClosure.MOVED)).accepts("of a client who has left", accepted),
                SENT.accepts(
                        "that is rejected for want of room",
                        new MoveReferral(
                                id(1),
                                OnwardStatus.REJECTED,
                                day(10),
                                MovedBy.RECIPIENT,
                                Option.some(WORDS),
                                Option.none(),
                                Option.some(RejectionReason.NO_CAPACITY))),
                AGREED.refuses("that is unknown", accepted, RefusalCodes.NOT_FOUND),
                COMPLETED.refuses("that has come to its end", accepted, RefusalCodes.TERMINAL_STATE),
                SENT.refuses(
                        "that is started before it was accepted",
                        move(OnwardStatus.STARTED, 10, MovedBy.RECIPIENT, NO_REASON),
                        RefusalCodes.ILLEGAL_TRANSITION),
                SENT.refuses(
                        "that is accepted by whoever sent it",
                        move(OnwardStatus.ACCEPTED, 10, MovedBy.REQUESTER, NO_REASON),
                        SupportRefusals.NOT_THEIRS_TO_SET),
                SENT.refuses(
                        "that is rejected without a reason",
                        move(OnwardStatus.REJECTED, 10, MovedBy.RECIPIENT, NO_REASON),
                        RefusalCodes.REASON_REQUIRED),
                SENT.refuses(
                        "on a day to come",
                        move(OnwardStatus.ACCEPTED, 11, MovedBy.RECIPIENT, NO_REASON),
                        RefusalCodes.NOT_YET),
                SENT.refuses(
                        "before it was sent",
                        move(OnwardStatus.ACCEPTED, 9, MovedBy.RECIPIENT, NO_REASON),
                        RefusalCodes.DATE_BEFORE_START),
                COMPLETED.refuses(
                        "that has come to its end, by whoever sent it, without a reason, on a day to come",
                        move(OnwardStatus.REJECTED, 11, MovedBy.REQUESTER, NO_REASON),
                        RefusalCodes.TERMINAL_STATE,
                        SupportRefusals.NOT_THEIRS_TO_SET,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.NOT_YET));
    }

    /** Whoever begins anew tells the destination once more. */
    private static Seq<Case> reopenings() {
        ReopenReferral anew = new ReopenReferral(id(1), WORDS);
        Prospect list = new Prospect(Room.WAITLIST, Option.some(day(10)), false);
        Prospect full = new Prospect(Room.NO, Option.some(day(10)), false);
        Stand silent = COMPLETED.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET));
        return List.of(
                COMPLETED.accepts("that had come to its end", anew),
                AGREED.refuses("that is unknown", anew, RefusalCodes.NOT_FOUND),
                SENT.refuses("that is open", anew, RefusalCodes.ILLEGAL_TRANSITION),
                MISTAKEN.refuses("that should never have been written", anew, RefusalCodes.ILLEGAL_TRANSITION),
                silent.refuses("without the client's consent", anew, RefusalCodes.NO_CONSENT_TO_SHARE),
                COMPLETED
                        .after(refer(2, 1))
                        .under(only("REF-04.open"))
                        .refuses("to where another referral is open", anew, SupportRefusals.DUPLICATE_REFERRAL),
                COMPLETED
                        .under(only("REF-02.full"))
                        .refuses(
                                "where there is no room",
                                new ReopenReferral(id(1), WORDS, full),
                                SupportRefusals.ASSET_AT_CAPACITY),
                COMPLETED
                        .under(only("REF-02.waitlist"))
                        .refuses(
                                "onto a list to which the client does not agree",
                                new ReopenReferral(id(1), WORDS, list),
                                RefusalCodes.CLIENT_DOES_NOT_WANT),
                MISTAKEN.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "that should never have been written, without the client's consent",
                                anew,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                RefusalCodes.NO_CONSENT_TO_SHARE));
    }

    private static Seq<Case> questions() {
        return List.of(
                SENT.accepts("on a referral that was sent", new FollowUp(id(1), day(10))),
                AGREED.refuses("on an unknown referral", new FollowUp(id(1), day(10)), RefusalCodes.NOT_FOUND),
                COMPLETED.refuses(
                        "on one that has come to its end", new FollowUp(id(1), day(10)), RefusalCodes.TERMINAL_STATE),
                SENT.refuses("on a day to come", new FollowUp(id(1), day(11)), RefusalCodes.NOT_YET),
                SENT.refuses("before it was sent", new FollowUp(id(1), day(9)), RefusalCodes.DATE_BEFORE_START),
                AGREED.refuses(
                        "on an unknown referral, on a day to come",
                        new FollowUp(id(1), day(11)),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_YET),
                SENT.accepts("to somebody else", new HandOver(id(1), COUNCIL)),
                AGREED.refuses("of an unknown referral", new HandOver(id(1), COUNCIL), RefusalCodes.NOT_FOUND),
                COMPLETED.refuses(
                        "of one that has come to its end", new HandOver(id(1), COUNCIL), RefusalCodes.TERMINAL_STATE),
                SENT.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "without the client's consent",
                                new HandOver(id(1), COUNCIL),
                                RefusalCodes.NO_CONSENT_TO_SHARE),
                COMPLETED
                        .after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "of one that has come to its end, without the client's consent",
                                new HandOver(id(1), COUNCIL),
                                RefusalCodes.TERMINAL_STATE,
                                RefusalCodes.NO_CONSENT_TO_SHARE));
    }
}
