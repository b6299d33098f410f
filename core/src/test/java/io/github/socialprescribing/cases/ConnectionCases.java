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
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What is answered to whoever sends the client on, and hears what they say of it. The client lets a destination know. */
final class ConnectionCases {

    private static final Set<NeedId> NO_NEEDS = LinkedHashSet.empty();
    private static final Stand SILENT = Stand.begun();

    /** The client agrees that a destination is told who is coming, and why. */
    static final Stand AGREED = SILENT.after(consent(ConsentScope.SHARE_WITH_ASSET));

    /** A referral that nobody has answered. */
    static final Stand SENT = AGREED.after(refer(1, 1));

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

    static Seq<Case> all() {
        return beginnings()
                .appendAll(forNeeds())
                .appendAll(towardsGoals())
                .appendAll(referrals())
                .appendAll(OnwardCases.all())
                .appendAll(views());
    }

    private static Seq<Case> views() {
        RecordClientsView glad = new RecordClientsView(id(1), /* valued= */ true, Option.some(WORDS));
        return List.of(
                SENT.accepts("of a referral", glad),
                OnwardCases.COMPLETED.accepts("of one that has come to its end", glad),
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
}
