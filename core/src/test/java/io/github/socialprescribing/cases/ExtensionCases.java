package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.contacts;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RecordExpiry;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionCommand.RevokeGrant;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What is answered to whoever would have more sessions, and to whoever decides it. Amounts are in half units. */
final class ExtensionCases {

    private static final Stand BEGUN = Stand.begun();
    private static final Stand ASKED = BEGUN.after(request(1, 4));
    private static final Stand GRANTED = ASKED.manager().after(grant(1, 2, Option.some(day(30))));
    private static final Stand DECLINED =
            ASKED.manager().after(new DecideExtension(id(1), new ExtensionDecision.Declined(WORDS)));

    private ExtensionCases() {}

    private static ExtensionId id(int number) {
        return new ExtensionId("extension-" + number);
    }

    static RequestExtension request(int number, int halves) {
        return new RequestExtension(ExtensionRequest.builder()
                .id(id(number))
                .unitsAsked(new HalfUnits(halves))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .clientAgrees(true)
                .build());
    }

    private static RequestExtension towards(GoalId goal) {
        return new RequestExtension(ExtensionRequest.builder()
                .id(id(1))
                .unitsAsked(new HalfUnits(2))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .goals(LinkedHashSet.of(goal))
                .clientAgrees(true)
                .build());
    }

    private static RequestExtension leaningOn(int number, int earlier) {
        return new RequestExtension(ExtensionRequest.builder()
                .id(id(number))
                .unitsAsked(new HalfUnits(2))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .evidence(List.of(WORDS))
                .precedents(LinkedHashSet.of(id(earlier)))
                .clientAgrees(true)
                .build());
    }

    static DecideExtension grant(int number, int halves, Option<LocalDate> expires) {
        return new DecideExtension(id(number), new ExtensionDecision.Granted(new HalfUnits(halves), expires));
    }

    static Seq<Case> all() {
        return requests()
                .appendAll(precedents())
                .appendAll(decisions())
                .appendAll(withdrawals())
                .appendAll(revocations())
                .appendAll(expiries());
    }

    private static Seq<Case> requests() {
        RequestExtension bare = new RequestExtension(ExtensionRequest.builder()
                .id(id(1))
                .unitsAsked(new HalfUnits(2))
                .clientAgrees(false)
                .build());
        RequestExtension groundless = new RequestExtension(ExtensionRequest.builder()
                .id(id(1))
                .unitsAsked(new HalfUnits(2))
                .clientAgrees(true)
                .build());
        RequestExtension unwanted = new RequestExtension(ExtensionRequest.builder()
                .id(id(1))
                .unitsAsked(new HalfUnits(2))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .clientAgrees(false)
                .build());
        Stand allHeld = List.rangeClosed(1, 8)
                .foldLeft(
                        BEGUN.after(contacts(1, 8)).on(60),
                        (stand, number) ->
                                stand.after(new RecordAttendance(Meetings.id(number), day(3 + 7 * number), 60)));
        return List.of(
                BEGUN.accepts("on a ground, as the client wishes", request(1, 2)),
                DECLINED.refuses("under an id that is taken", request(1, 2), RefusalCodes.DUPLICATE_ID),
                ASKED.refuses("while another is undecided", request(2, 2), SessionRefusals.EXTENSION_PENDING),
                GoalCases.AGREED.accepts("towards a goal of the client", towards(GoalCases.id(1))),
                BEGUN.refuses("towards an unknown goal", towards(GoalCases.id(1)), RefusalCodes.NOT_FOUND),
                BEGUN.refuses("without a ground", groundless, RefusalCodes.REASON_REQUIRED),
                BEGUN.refuses("for more than a life holds", request(1, 4_001), SessionRefusals.GRANT_TOO_LARGE),
                BEGUN.refuses("against the client's wish", unwanted, RefusalCodes.CLIENT_DOES_NOT_WANT),
                allHeld.under(CounsellingStrict.policy())
                        .refuses("after the last session on offer", request(1, 2), SessionRefusals.REQUEST_TOO_LATE),
                ASKED.refuses(
                        "under an id that is taken, without a ground, against the client's wish, while another is undecided",
                        bare,
                        RefusalCodes.DUPLICATE_ID,
                        SessionRefusals.EXTENSION_PENDING,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.CLIENT_DOES_NOT_WANT));
    }

    private static Seq<Case> precedents() {
        return List.of(
                DECLINED.accepts("leaning on one that was answered", leaningOn(2, 1)),
                BEGUN.refuses("leaning on one that nobody made", leaningOn(2, 1), RefusalCodes.NOT_FOUND),
                ASKED.after(new WithdrawRequest(id(1)))
                        .refuses(
                                "leaning on one that nobody answered",
                                leaningOn(2, 1),
                                SessionRefusals.PRECEDENT_UNDECIDED),
                ASKED.refuses(
                        "leaning on itself, under an id that is taken, while another is undecided",
                        leaningOn(1, 1),
                        RefusalCodes.DUPLICATE_ID,
                        SessionRefusals.PRECEDENT_UNDECIDED,
                        SessionRefusals.EXTENSION_PENDING));
    }

    private static Seq<Case> decisions() {
        Stand manager = ASKED.manager();
        DecideExtension deferred = new DecideExtension(id(1), new ExtensionDecision.Deferred(day(10)));
        return List.of(
                manager.accepts("by a manager, who grants a part", grant(1, 2, Option.none())),
                manager.accepts(
                        "by a manager, who declines",
                        new DecideExtension(id(1), new ExtensionDecision.Declined(WORDS))),
                manager.refuses("of an unknown request", grant(9, 2, Option.none()), RefusalCodes.NOT_FOUND),
                DECLINED.refuses("of one that is decided", grant(1, 2, Option.none()), RefusalCodes.TERMINAL_STATE),
                manager.refuses(
                        "of more than is asked for", grant(1, 5, Option.none()), SessionRefusals.MORE_THAN_ASKED),
                manager.refuses(
                        "of what has run out already",
                        grant(1, 2, Option.some(day(9))),
                        SessionRefusals.GRANT_EXPIRED_ALREADY),
                manager.refuses("put off until today", deferred, RefusalCodes.NOT_AFTER_TODAY),
                ASKED.under(only("EXT-01"))
                        .refuses(
                                "by a link worker",
                                grant(1, 2, Option.none()),
                                SessionRefusals.EXTENSION_NEEDS_DECISION),
                BEGUN.manager()
                        .after(request(1, 4))
                        .refuses("by whoever asked for it", grant(1, 2, Option.none()), SessionRefusals.SELF_APPROVAL),
                BEGUN.after(request(1, 8))
                        .manager()
                        .refuses(
                                "of more than one grant may hold",
                                grant(1, 7, Option.none()),
                                SessionRefusals.GRANT_TOO_LARGE),
                ASKED.refuses(
                        "by the link worker who asked for it, of more than is asked for and one grant may hold, which has run out already",
                        grant(1, 7, Option.some(day(9))),
                        SessionRefusals.MORE_THAN_ASKED,
                        SessionRefusals.GRANT_EXPIRED_ALREADY,
                        SessionRefusals.SELF_APPROVAL,
                        SessionRefusals.GRANT_TOO_LARGE,
                        SessionRefusals.EXTENSION_NEEDS_DECISION),
                manager.refuses(
                        "of an unknown request, and of what has run out already",
                        grant(9, 2, Option.some(day(9))),
                        RefusalCodes.NOT_FOUND,
                        SessionRefusals.GRANT_EXPIRED_ALREADY),
                DECLINED.refuses(
                        "of one that is decided, of more than is asked for",
                        grant(1, 5, Option.none()),
                        RefusalCodes.TERMINAL_STATE,
                        SessionRefusals.MORE_THAN_ASKED));
    }

    private static Seq<Case> withdrawals() {
        return List.of(
                ASKED.accepts("of a request that is undecided", new WithdrawRequest(id(1))),
                ASKED.refuses("of an unknown request", new WithdrawRequest(id(9)), RefusalCodes.NOT_FOUND),
                DECLINED.refuses("of one that is decided", new WithdrawRequest(id(1)), RefusalCodes.TERMINAL_STATE));
    }

    private static Seq<Case> revocations() {
        RevokeGrant revoke = new RevokeGrant(id(1), WORDS);
        PathwayCommand yes = new PathwayCommand.Approve(Stand.about(revoke), WORDS, day(11));
        Stand used = ASKED.manager()
                .after(grant(1, 4, Option.none()))
                .after(contacts(1, 9))
                .after(yes);
        return List.of(
                GRANTED.after(yes).accepts("as a manager decided", revoke),
                GRANTED.refuses("that nobody decided", revoke, RefusalCodes.DECISION_NEEDED),
                GRANTED.refuses("of an unknown grant", new RevokeGrant(id(9), WORDS), RefusalCodes.NOT_FOUND),
                DECLINED.refuses(
                        "of what was never granted",
                        revoke,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.DECISION_NEEDED),
                used.refuses("of what is in the diary already", revoke, SessionRefusals.GRANT_ALREADY_USED));
    }

    private static Seq<Case> expiries() {
        RecordExpiry expiry = new RecordExpiry(id(1));
        Stand over = GRANTED.on(31);
        return List.of(
                over.accepts("of a grant that has run out", expiry),
                over.refuses("of an unknown grant", new RecordExpiry(id(9)), RefusalCodes.NOT_FOUND),
                GRANTED.refuses("of a grant that holds", expiry, RefusalCodes.NOT_YET),
                over.after(expiry).refuses("for the second time", expiry, RefusalCodes.ILLEGAL_TRANSITION),
                DECLINED.refuses("of what was never granted", expiry, RefusalCodes.ILLEGAL_TRANSITION));
    }
}
