package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.id;
import static io.github.socialprescribing.cases.Meetings.planned;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.AgreeNumber;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordCaseReview;
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is answered to whoever tells what became of a session. The first is planned for today, the second for later. */
final class MeetingCases {

    private static final Stand PLANNED = planned();
    private static final Stand MISSED = PLANNED.after(new RecordNonAttendance(id(1)));
    private static final Stand HELD = PLANNED.after(held(1, 10, 60));

    private static final Stand CALLED_OFF = PLANNED.after(new CancelSession(id(2), CancelledBy.CLIENT, 48));

    private static final Stand CLOSED =
            PLANNED.after(new CloseEarly(EarlyClosure.CLIENTS_WISH)).on(12);

    private MeetingCases() {}

    private static RecordAttendance held(int session, int day, int minutes) {
        return new RecordAttendance(id(session), day(day), minutes);
    }

    static Seq<Case> all() {
        return attendance()
                .appendAll(absence())
                .appendAll(cancellation())
                .appendAll(correction())
                .appendAll(afterTheEnd())
                .appendAll(content())
                .appendAll(agreement())
                .appendAll(review())
                .appendAll(attempts());
    }

    private static Seq<Case> attendance() {
        return List.of(
                PLANNED.accepts("of a session on its day", held(1, 10, 60)),
                PLANNED.accepts("of a session before its day, as when it was held early", held(2, 9, 60)),
                PLANNED.refuses("of an unknown session", held(9, 10, 60), RefusalCodes.NOT_FOUND),
                HELD.refuses("for the second time", held(1, 10, 60), RefusalCodes.TERMINAL_STATE),
                PLANNED.refuses("of less than no time", held(1, 10, -1), RefusalCodes.DURATION_NOT_POSITIVE),
                PLANNED.refuses("on a day to come", held(2, 11, 60), RefusalCodes.NOT_YET),
                PLANNED.refuses("before the pathway began", held(1, -1, 60), RefusalCodes.DATE_BEFORE_START),
                PLANNED.refuses(
                        "of an unknown session, of less than no time, on a day to come",
                        held(9, 11, -1),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.DURATION_NOT_POSITIVE,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> absence() {
        return List.of(
                PLANNED.accepts("of a session on its day", new RecordNonAttendance(id(1))),
                PLANNED.refuses("of an unknown session", new RecordNonAttendance(id(9)), RefusalCodes.NOT_FOUND),
                HELD.refuses("of a session that was held", new RecordNonAttendance(id(1)), RefusalCodes.TERMINAL_STATE),
                PLANNED.refuses("of a session to come", new RecordNonAttendance(id(2)), RefusalCodes.NOT_YET),
                CALLED_OFF.refuses(
                        "of a session to come that was called off",
                        new RecordNonAttendance(id(2)),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET),
                PLANNED.accepts("of a session on its day", new RecordCouldNotAttend(id(1), WORDS)),
                PLANNED.refuses(
                        "of an unknown session", new RecordCouldNotAttend(id(9), WORDS), RefusalCodes.NOT_FOUND),
                HELD.refuses(
                        "of a session that was held",
                        new RecordCouldNotAttend(id(1), WORDS),
                        RefusalCodes.TERMINAL_STATE),
                PLANNED.refuses("of a session to come", new RecordCouldNotAttend(id(2), WORDS), RefusalCodes.NOT_YET),
                CALLED_OFF.refuses(
                        "of a session to come that was called off",
                        new RecordCouldNotAttend(id(2), WORDS),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> cancellation() {
        return List.of(
                PLANNED.accepts("by the client, two days before", new CancelSession(id(2), CancelledBy.CLIENT, 48)),
                PLANNED.accepts("by the service, at the door", new CancelSession(id(1), CancelledBy.SERVICE, 0)),
                PLANNED.refuses(
                        "of an unknown session",
                        new CancelSession(id(9), CancelledBy.CLIENT, 48),
                        RefusalCodes.NOT_FOUND),
                HELD.refuses(
                        "of a session that was held",
                        new CancelSession(id(1), CancelledBy.CLIENT, 48),
                        RefusalCodes.TERMINAL_STATE),
                PLANNED.refuses(
                        "after the session",
                        new CancelSession(id(2), CancelledBy.CLIENT, -1),
                        RefusalCodes.DURATION_NOT_POSITIVE),
                HELD.refuses(
                        "of a session that was held, after it",
                        new CancelSession(id(1), CancelledBy.CLIENT, -1),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.DURATION_NOT_POSITIVE));
    }

    private static Seq<Case> afterTheEnd() {
        Stand missed = CLOSED.after(new RecordNonAttendance(id(1)));
        Stand later = CLOSED.on(20);
        return List.of(
                CLOSED.accepts("before the end of the pathway, told after it", held(1, 10, 60)),
                CLOSED.refuses("after the end of the pathway", held(1, 11, 60), RefusalCodes.PATHWAY_CLOSED),
                later.refuses(
                        "of a session that was planned for after the end of the pathway",
                        new RecordNonAttendance(id(2)),
                        RefusalCodes.PATHWAY_CLOSED),
                later.refuses(
                        "of a session that was planned for after the end of the pathway",
                        new RecordCouldNotAttend(id(2), WORDS),
                        RefusalCodes.PATHWAY_CLOSED),
                later.accepts(
                        "of a session that was planned for after the end of the pathway",
                        new CancelSession(id(2), CancelledBy.SERVICE, 0)),
                missed.accepts("of a session that was held in truth, found after the end", correct(1, at(10))),
                missed.refuses("to after the end of the pathway", correct(1, at(11)), RefusalCodes.PATHWAY_CLOSED));
    }

    private static CorrectOutcome correct(int session, ContactOutcome outcome) {
        return new CorrectOutcome(id(session), outcome, WORDS);
    }

    private static Seq<Case> correction() {
        ContactOutcome missed = new ContactOutcome.DidNotAttend();
        return List.of(
                HELD.accepts("of a session that was missed in truth", correct(1, missed)),
                MISSED.accepts("of a session that was held in truth", correct(1, at(9))),
                HELD.refuses("of an unknown session", correct(9, missed), RefusalCodes.NOT_FOUND),
                HELD.refuses("of a session to come", correct(2, at(9)), RefusalCodes.ILLEGAL_TRANSITION),
                MISSED.refuses("into what is on record", correct(1, missed), RefusalCodes.ILLEGAL_TRANSITION),
                MISSED.refuses(
                        "into a session to come",
                        correct(1, new ContactOutcome.Planned()),
                        RefusalCodes.ILLEGAL_TRANSITION),
                MISSED.refuses("to a day to come", correct(1, at(11)), RefusalCodes.NOT_YET),
                MISSED.refuses("to before the pathway began", correct(1, at(-1)), RefusalCodes.DATE_BEFORE_START),
                HELD.refuses(
                        "of a session to come, to before the pathway began",
                        correct(2, at(-1)),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.DATE_BEFORE_START),
                HELD.refuses(
                        "of an unknown session, to a day to come",
                        correct(9, at(11)),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.NOT_YET));
    }

    private static ContactOutcome at(int day) {
        return new ContactOutcome.Attended(day(day), 45);
    }

    private static Seq<Case> agreement() {
        Stand agreed = PLANNED.after(new AgreeNumber(HalfUnits.ofSessions(7)));
        return List.of(
                PLANNED.accepts("of seven sessions", new AgreeNumber(HalfUnits.ofSessions(7))),
                agreed.accepts("of six, where it was seven", new AgreeNumber(HalfUnits.ofSessions(6))));
    }

    private static Seq<Case> review() {
        return List.of(
                MISSED.accepts("of today, after a session that was missed", new RecordCaseReview(day(10))),
                PLANNED.accepts("where none was missed", new RecordCaseReview(day(9))),
                MISSED.refuses("of a day to come", new RecordCaseReview(day(11)), RefusalCodes.NOT_YET),
                MISSED.refuses(
                        "of before the pathway began", new RecordCaseReview(day(-1)), RefusalCodes.DATE_BEFORE_START));
    }

    /** It is ten in the morning. */
    private static RecordContactAttempt tried(int day, int hour) {
        return new RecordContactAttempt(new ContactAttempt(day(day).atTime(hour, 0), Channels.TELEPHONE, false));
    }

    private static Seq<Case> attempts() {
        return List.of(
                MISSED.accepts("of this morning, after a session that was missed", tried(10, 9)),
                MISSED.refuses("of this afternoon", tried(10, 15), RefusalCodes.NOT_YET),
                MISSED.refuses("of before the pathway began", tried(-1, 9), RefusalCodes.DATE_BEFORE_START));
    }

    private static Seq<Case> content() {
        Content orientation = Content.about(Focus.ORIENTATION);
        return List.of(
                HELD.accepts("of a session that was held", new DescribeSession(id(1), orientation)),
                HELD.refuses("of an unknown session", new DescribeSession(id(9), orientation), RefusalCodes.NOT_FOUND),
                HELD.refuses("of a session to come", new DescribeSession(id(2), orientation), RefusalCodes.NOT_YET),
                MISSED.refuses(
                        "of a session that was missed",
                        new DescribeSession(id(1), orientation),
                        RefusalCodes.ILLEGAL_TRANSITION));
    }
}
