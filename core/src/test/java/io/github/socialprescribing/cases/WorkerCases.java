package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Employed.APPOINTED;
import static io.github.socialprescribing.cases.Employed.terms;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.github.socialprescribing.workforce.Attendance;
import io.github.socialprescribing.workforce.Delivery;
import io.github.socialprescribing.workforce.ReflectiveSession;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.TrainingModule;
import io.github.socialprescribing.workforce.TrainingModules;
import io.github.socialprescribing.workforce.WorkerCommand.AmendTime;
import io.github.socialprescribing.workforce.WorkerCommand.ChangeTerms;
import io.github.socialprescribing.workforce.WorkerCommand.EndLeave;
import io.github.socialprescribing.workforce.WorkerCommand.IssueCertificate;
import io.github.socialprescribing.workforce.WorkerCommand.LeaveService;
import io.github.socialprescribing.workforce.WorkerCommand.LogTime;
import io.github.socialprescribing.workforce.WorkerCommand.RecordAttendance;
import io.github.socialprescribing.workforce.WorkerCommand.RecordReflection;
import io.github.socialprescribing.workforce.WorkerCommand.StartLeave;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.ZoneOffset;

/** What is answered to whoever tells of a worker who was appointed ten days ago. It is ten in the morning. */
final class WorkerCases {

    private static final Employed AWAY = APPOINTED.after(new StartLeave(day(5)));
    private static final Employed GONE = APPOINTED.after(new LeaveService(day(5)));
    private static final Employed LOGGED = APPOINTED.after(new LogTime(entry(1, 9, 9, 60)));

    private WorkerCases() {}

    static Seq<Case> all() {
        return employment().appendAll(training()).appendAll(reflection()).appendAll(time());
    }

    private static Seq<Case> employment() {
        ChangeTerms student = new ChangeTerms(terms(Roles.STUDENT_ON_PLACEMENT));
        return List.of(
                APPOINTED.accepts("of a manager", new ChangeTerms(terms(Roles.MANAGER))),
                GONE.refuses(
                        "of somebody who has left", new ChangeTerms(terms(Roles.MANAGER)), RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses("of a student alone", student, WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                GONE.refuses(
                        "of a student alone who has left",
                        student,
                        RefusalCodes.TERMINAL_STATE,
                        WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                APPOINTED.accepts("of somebody who works", new StartLeave(day(10))),
                GONE.refuses("of somebody who has left", new StartLeave(day(10)), RefusalCodes.TERMINAL_STATE),
                AWAY.refuses("for the second time", new StartLeave(day(10)), RefusalCodes.ILLEGAL_TRANSITION),
                APPOINTED.refuses("before the first day", new StartLeave(day(-1)), RefusalCodes.DATE_BEFORE_START),
                APPOINTED.refuses("on a day to come", new StartLeave(day(11)), RefusalCodes.NOT_YET),
                AWAY.refuses(
                        "for the second time, on a day to come",
                        new StartLeave(day(11)),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_YET),
                AWAY.accepts("of somebody who is away", new EndLeave(day(10))),
                GONE.refuses("of somebody who has left", new EndLeave(day(10)), RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses("of somebody who works", new EndLeave(day(10)), RefusalCodes.ILLEGAL_TRANSITION),
                AWAY.refuses("before it began", new EndLeave(day(4)), RefusalCodes.DATE_BEFORE_START),
                AWAY.refuses("on a day to come", new EndLeave(day(11)), RefusalCodes.NOT_YET),
                APPOINTED.refuses(
                        "of somebody who works, on a day to come",
                        new EndLeave(day(11)),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_YET),
                AWAY.accepts("of somebody who is away", new LeaveService(day(10))),
                GONE.refuses("for the second time", new LeaveService(day(10)), RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses("before the first day", new LeaveService(day(-1)), RefusalCodes.DATE_BEFORE_START),
                APPOINTED.refuses("on a day to come", new LeaveService(day(11)), RefusalCodes.NOT_YET),
                new Employed(APPOINTED.worker(), 3)
                        .refuses(
                                "while pathways hang on them",
                                new LeaveService(day(10)),
                                WorkforceRefusals.OPEN_CASELOAD),
                new Employed(GONE.worker(), 3)
                        .refuses(
                                "for the second time, on a day to come, while pathways hang on them",
                                new LeaveService(day(11)),
                                RefusalCodes.TERMINAL_STATE,
                                RefusalCodes.NOT_YET,
                                WorkforceRefusals.OPEN_CASELOAD));
    }

    private static RecordAttendance attended(TrainingModule module, int day, Delivery delivery, int minutes) {
        return new RecordAttendance(new Attendance(module, day(day), delivery, true, minutes));
    }

    private static Seq<Case> training() {
        RecordAttendance ethics = attended(TrainingModules.ETHICS, 9, Delivery.ONLINE, 60);
        IssueCertificate listening = new IssueCertificate(TrainingModules.LISTENING, day(10));
        return List.of(
                APPOINTED.accepts("of yesterday", ethics),
                GONE.refuses("after they left", ethics, RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses(
                        "on a day to come",
                        attended(TrainingModules.ETHICS, 11, Delivery.ONLINE, 60),
                        RefusalCodes.NOT_YET),
                GONE.refuses(
                        "after they left, on a day to come",
                        attended(TrainingModules.ETHICS, 11, Delivery.ONLINE, 60),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET),
                APPOINTED
                        .after(ethics)
                        .accepts("for what was attended", new IssueCertificate(TrainingModules.ETHICS, day(10))),
                APPOINTED.refuses("for what nobody attended", listening, WorkforceRefusals.DID_NOT_ATTEND),
                APPOINTED
                        .after(attended(TrainingModules.LISTENING, 9, Delivery.IN_PERSON, 60))
                        .refuses("for an hour of a day", listening, WorkforceRefusals.DURATION_BELOW_MINIMUM),
                APPOINTED
                        .after(attended(TrainingModules.LISTENING, 9, Delivery.ONLINE, 400))
                        .refuses(
                                "for listening on a screen",
                                listening,
                                WorkforceRefusals.WRONG_DELIVERY,
                                WorkforceRefusals.DURATION_BELOW_MINIMUM),
                APPOINTED
                        .after(ethics)
                        .after(new LeaveService(day(9)))
                        .refuses(
                                "after they left",
                                new IssueCertificate(TrainingModules.ETHICS, day(10)),
                                RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses(
                        "for what nobody attended, on a day to come",
                        new IssueCertificate(TrainingModules.ETHICS, day(11)),
                        RefusalCodes.NOT_YET,
                        WorkforceRefusals.DID_NOT_ATTEND));
    }

    private static RecordReflection reflected(int day) {
        return new RecordReflection(ReflectiveSession.builder()
                .kind(ReflectiveSession.Kind.SUPERVISION)
                .on(day(day))
                .build());
    }

    private static Seq<Case> reflection() {
        return List.of(
                APPOINTED.accepts("of yesterday", reflected(9)),
                GONE.refuses("after they left", reflected(9), RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses("on a day to come", reflected(11), RefusalCodes.NOT_YET),
                APPOINTED.refuses("before the first day", reflected(-1), RefusalCodes.DATE_BEFORE_START),
                GONE.refuses(
                        "after they left, on a day to come",
                        reflected(11),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET));
    }

    private static TimeEntry entry(int number, int day, int hour, int minutes) {
        return TimeEntry.builder()
                .id(new TimeEntryId("entry-" + number))
                .start(day(day).atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .minutes(minutes)
                .activity(ActivityTypes.GOAL_SETTING)
                .build();
    }

    private static AmendTime amend(int number, int day, int hour, int minutes) {
        return new AmendTime(entry(number, day, hour, minutes), WORDS);
    }

    private static Seq<Case> time() {
        Employed left = LOGGED.after(new LeaveService(day(9)));
        Employed two = LOGGED.after(new LogTime(entry(2, 9, 11, 60)));
        return List.of(
                APPOINTED.accepts("of yesterday", new LogTime(entry(1, 9, 9, 60))),
                LOGGED.refuses(
                        "under an id that is taken", new LogTime(entry(1, 9, 12, 60)), RefusalCodes.DUPLICATE_ID),
                GONE.refuses("after they left", new LogTime(entry(1, 9, 9, 60)), RefusalCodes.TERMINAL_STATE),
                APPOINTED.refuses(
                        "before the first day", new LogTime(entry(1, -1, 9, 60)), RefusalCodes.DATE_BEFORE_START),
                APPOINTED.refuses("of no time", new LogTime(entry(1, 9, 9, 0)), RefusalCodes.DURATION_NOT_POSITIVE),
                APPOINTED.refuses(
                        "that has not passed yet", new LogTime(entry(1, 10, 9, 61)), WorkforceRefusals.FUTURE_ENTRY),
                LOGGED.refuses("beside another", new LogTime(entry(2, 9, 9, 30)), WorkforceRefusals.OVERLAPPING_ENTRY),
                LOGGED.refuses(
                        "under an id that is taken, before the first day, of no time",
                        new LogTime(entry(1, -1, 9, 0)),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.DATE_BEFORE_START,
                        RefusalCodes.DURATION_NOT_POSITIVE),
                LOGGED.accepts("that took longer", amend(1, 9, 9, 90)),
                APPOINTED.refuses("that is unknown", amend(1, 9, 9, 90), RefusalCodes.NOT_FOUND),
                left.refuses("to after they left", amend(1, 10, 8, 60), RefusalCodes.TERMINAL_STATE),
                LOGGED.refuses("to before the first day", amend(1, -1, 9, 60), RefusalCodes.DATE_BEFORE_START),
                LOGGED.refuses("to no time", amend(1, 9, 9, 0), RefusalCodes.DURATION_NOT_POSITIVE),
                LOGGED.refuses("to what has not passed yet", amend(1, 10, 9, 61), WorkforceRefusals.FUTURE_ENTRY),
                two.refuses("into another", amend(1, 9, 11, 30), WorkforceRefusals.OVERLAPPING_ENTRY),
                APPOINTED.refuses(
                        "that is unknown, to no time",
                        amend(1, 9, 9, 0),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.DURATION_NOT_POSITIVE));
    }
}
