package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.consent;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.AccompanyClient;
import io.github.socialprescribing.connection.ConnectionCommand.FollowUp;
import io.github.socialprescribing.connection.ConnectionCommand.HandOver;
import io.github.socialprescribing.connection.ConnectionCommand.MoveReferral;
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionCommand.ReopenReferral;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What is answered to whoever sends the client on, and hears what became of it. The client lets a destination know. */
final class ConnectionCases {

    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final Option<Narrative> WHY = Option.some(WORDS);
    private static final Option<Narrative> NO_REASON = Option.none();
    private static final Set<NeedId> NO_NEEDS = LinkedHashSet.empty();
    private static final Stand SILENT = Stand.begun();

    /** The client agrees that a destination is told who is coming, and why. */
    static final Stand AGREED = SILENT.after(consent(ConsentScope.SHARE_WITH_ASSET));

    private static final Stand SENT = AGREED.after(refer(1, 1));
    private static final Stand COMPLETED = SENT.after(
            move(OnwardStatus.ACCEPTED, 10, MovedBy.RECIPIENT, NO_REASON),
            move(OnwardStatus.COMPLETED, 10, MovedBy.RECIPIENT, NO_REASON));
    private static final Stand MISTAKEN = SENT.after(move(OnwardStatus.ENTERED_IN_ERROR, 10, MovedBy.REQUESTER, WHY));

    private ConnectionCases() {}

    static ConnectionId id(int number) {
        return new ConnectionId("connection-" + number);
    }

    private static Destination walks(int number) {
        return new Destination(new AssetId("walks-" + number), Sector.COMMUNITY);
    }

    static ReferOnward refer(int number, int destination) {
        return refer(number, destination, Prospect.good(day(10)));
    }

    private static ReferOnward refer(int number, int destination, Prospect prospect) {
        return new ReferOnward(id(number), walks(destination), NO_NEEDS, prospect, Option.none());
    }

    private static MoveReferral move(OnwardStatus status, int day, MovedBy side, Option<Narrative> reason) {
        return new MoveReferral(id(1), status, day(day), side, reason, Option.none());
    }

    static Seq<Case> all() {
        return beginnings()
                .appendAll(forNeeds())
                .appendAll(towardsGoals())
                .appendAll(referrals())
                .appendAll(steps())
                .appendAll(reopenings())
                .appendAll(questions())
                .appendAll(views());
    }

    private static Seq<Case> views() {
        RecordClientsView glad = new RecordClientsView(id(1), /* valued= */ true, WHY);
        return List.of(
                SENT.accepts("of a referral", glad),
                COMPLETED.accepts("of one that has come to its end", glad),
                AGREED.refuses("of what nobody made", glad, RefusalCodes.NOT_FOUND));
    }

    private static AccompanyClient accompany(boolean agrees, Set<NeedId> needs) {
        return new AccompanyClient(id(1), walks(1), needs, Meetings.id(1), agrees, Option.none());
    }

    private static Seq<Case> beginnings() {
        SignpostClient signpost = new SignpostClient(id(1), walks(1), NO_NEEDS);
        Stand met = SILENT.after(Meetings.plan(1, 10));
        return List.of(
                SILENT.accepts("to a walking group", signpost),
                SENT.refuses("under an id that is taken", signpost, RefusalCodes.DUPLICATE_ID),
                met.accepts("as the client wishes", accompany(true, NO_NEEDS)),
                met.after(signpost)
                        .refuses("under an id that is taken", accompany(true, NO_NEEDS), RefusalCodes.DUPLICATE_ID),
                met.refuses("against the client's wish", accompany(false, NO_NEEDS), RefusalCodes.CLIENT_DOES_NOT_WANT),
                SILENT.refuses("in a session that nobody knows", accompany(true, NO_NEEDS), RefusalCodes.NOT_FOUND),
                SILENT.after(Meetings.plan(1, 20))
                        .refuses("in a session to come", accompany(true, NO_NEEDS), RefusalCodes.NOT_YET),
                met.after(new RecordNonAttendance(Meetings.id(1)))
                        .refuses(
                                "in a session that the client missed",
                                accompany(true, NO_NEEDS),
                                RefusalCodes.ILLEGAL_TRANSITION),
                SENT.refuses(
                        "under an id that is taken, against the client's wish, in a session that nobody knows",
                        accompany(false, NO_NEEDS),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.CLIENT_DOES_NOT_WANT,
                        RefusalCodes.NOT_FOUND));
    }

    /** One need is known, and one is not. */
    private static Seq<Case> forNeeds() {
        Stand heard = NeedCases.KNOWN.after(consent(ConsentScope.SHARE_WITH_ASSET));
        Set<NeedId> told = LinkedHashSet.of(NeedCases.id(1));
        Set<NeedId> untold = told.add(NeedCases.id(9));
        ReferOnward referral = new ReferOnward(id(1), walks(1), untold, Prospect.good(day(10)), Option.none());
        return List.of(
                heard.accepts("for a need of the client", new SignpostClient(id(1), walks(1), told)),
                heard.refuses(
                        "for a need that nobody told",
                        new SignpostClient(id(1), walks(1), untold),
                        RefusalCodes.NOT_FOUND),
                SENT.refuses(
                        "under an id that is taken, for a need that nobody told",
                        new SignpostClient(id(1), walks(1), untold),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_FOUND),
                heard.after(Meetings.plan(1, 10)).accepts("for a need of the client", accompany(true, told)),
                heard.after(Meetings.plan(1, 10))
                        .refuses(
                                "for a need that nobody told, against the client's wish",
                                accompany(false, untold),
                                RefusalCodes.CLIENT_DOES_NOT_WANT,
                                RefusalCodes.NOT_FOUND),
                heard.refuses("for a need that nobody told", referral, RefusalCodes.NOT_FOUND),
                NeedCases.KNOWN.refuses(
                        "for a need that nobody told, without the client's consent",
                        referral,
                        RefusalCodes.NO_CONSENT_TO_SHARE,
                        RefusalCodes.NOT_FOUND));
    }

    private static ReferOnward towards(int goal) {
        return new ReferOnward(
                id(1),
                walks(1),
                NO_NEEDS,
                Prospect.good(day(10)),
                Option.none(),
                LinkedHashSet.of(GoalCases.id(goal)),
                Option.some(Urgency.SOON));
    }

    private static Seq<Case> towardsGoals() {
        Stand agreed = GoalCases.AGREED.after(consent(ConsentScope.SHARE_WITH_ASSET));
        return List.of(
                agreed.accepts("towards a goal of the client, soon", towards(1)),
                agreed.refuses("towards a goal that nobody told", towards(9), RefusalCodes.NOT_FOUND),
                GoalCases.AGREED.refuses(
                        "towards a goal that nobody told, without the client's consent",
                        towards(9),
                        RefusalCodes.NO_CONSENT_TO_SHARE,
                        RefusalCodes.NOT_FOUND));
    }

    private static Seq<Case> referrals() {
        Prospect full = new Prospect(Room.NO, Option.some(day(10)), false);
        Prospect list = new Prospect(Room.WAITLIST, Option.some(day(10)), false);
        return List.of(
                AGREED.accepts("where there is room", refer(1, 1)),
                SENT.refuses("under an id that is taken", refer(1, 2), RefusalCodes.DUPLICATE_ID),
                SILENT.refuses("without the client's consent", refer(1, 1), RefusalCodes.NO_CONSENT_TO_SHARE),
                SENT.under(only("REF-04.open"))
                        .refuses("to where another referral is open", refer(2, 1), SupportRefusals.DUPLICATE_REFERRAL),
                AGREED.under(only("REF-02.full"))
                        .refuses("where there is no room", refer(1, 1, full), SupportRefusals.ASSET_AT_CAPACITY),
                AGREED.under(only("REF-02.waitlist"))
                        .refuses(
                                "onto a list to which the client does not agree",
                                refer(1, 1, list),
                                RefusalCodes.CLIENT_DOES_NOT_WANT),
                SENT.under(only("CON-02", "REF-02.full", "REF-04.open"))
                        .after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "under an id that is taken, without consent, to where another is open and no room is",
                                refer(1, 1, full),
                                RefusalCodes.DUPLICATE_ID,
                                RefusalCodes.NO_CONSENT_TO_SHARE,
                                SupportRefusals.ASSET_AT_CAPACITY,
                                SupportRefusals.DUPLICATE_REFERRAL));
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
