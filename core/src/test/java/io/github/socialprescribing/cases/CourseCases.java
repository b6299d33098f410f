package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CaseFlag;
import io.github.socialprescribing.pathway.CourseCommand.BeginEnding;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.pathway.CourseCommand.LowerFlag;
import io.github.socialprescribing.pathway.CourseCommand.PausePathway;
import io.github.socialprescribing.pathway.CourseCommand.RaiseFlag;
import io.github.socialprescribing.pathway.CourseCommand.ReassignWorker;
import io.github.socialprescribing.pathway.CourseCommand.ResumePathway;
import io.github.socialprescribing.pathway.HoldingFunction;
import io.github.socialprescribing.pathway.PathwayCommand.Approve;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What is answered to whoever says where a pathway stands, who walks it, and what people decide about it. */
final class CourseCases {

    private static final ResumePathway RESUME = new ResumePathway(WORDS);
    private static final BeginEnding END = new BeginEnding();
    private static final Stand BEGUN = Stand.begun();
    private static final Stand PAUSED = BEGUN.after(pause(20));
    private static final Stand ENDING = BEGUN.after(END);
    private static final Stand HELD = BEGUN.under(only("HOL-01")).after(hold(20));

    private CourseCases() {}

    private static PausePathway pause(int until) {
        return new PausePathway(WORDS, day(until));
    }

    private static HoldClient hold(int until) {
        return new HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, day(until));
    }

    static Seq<Case> all() {
        return holding()
                .appendAll(stages())
                .appendAll(workers())
                .appendAll(flags())
                .appendAll(decisions());
    }

    private static Seq<Case> holding() {
        Stand permits = BEGUN.under(only("HOL-01"));
        return List.of(
                permits.accepts("while they wait for another service", hold(20)),
                BEGUN.refuses("where no rule permits it", hold(20), RefusalCodes.DECISION_NEEDED),
                PAUSED.under(only("HOL-01")).refuses("whose pathway rests", hold(20), RefusalCodes.ILLEGAL_TRANSITION),
                permits.refuses("until a day that has come", hold(10), RefusalCodes.NOT_AFTER_TODAY),
                BEGUN.after(new ForbidContact(WORDS))
                        .under(only("HOL-01", "CON-04"))
                        .refuses("who is not to be contacted", hold(20), RefusalCodes.DO_NOT_CONTACT),
                PAUSED.refuses(
                        "whose pathway rests, until a day that has come, where no rule permits it",
                        hold(10),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_AFTER_TODAY,
                        RefusalCodes.DECISION_NEEDED));
    }

    private static Seq<Case> stages() {
        return List.of(
                BEGUN.accepts("until a day to come", pause(20)),
                HELD.accepts("while the client is held", pause(20)),
                PAUSED.refuses("for the second time", pause(20), RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.refuses("until a day that has come", pause(10), RefusalCodes.NOT_AFTER_TODAY),
                ENDING.refuses(
                        "while the ending is worked on, until a day that has come",
                        pause(10),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        RefusalCodes.NOT_AFTER_TODAY),
                PAUSED.accepts("after a pause", RESUME),
                HELD.accepts("after holding", RESUME),
                ENDING.accepts("from an ending that is put off", RESUME),
                BEGUN.refuses("although nothing rests", RESUME, RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.accepts("of an open pathway", END),
                HELD.accepts("while the client is held", END),
                ENDING.refuses("for the second time", END, RefusalCodes.ILLEGAL_TRANSITION),
                PAUSED.refuses("of a pathway that rests", END, RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static ReassignWorker to(Candidate.Builder somebody) {
        return new ReassignWorker(somebody.build(), 10, WORDS);
    }

    private static Candidate.Builder worker(String id) {
        Candidate.Builder worker = Candidate.builder();
        worker.worker(new WorkerId(id));
        return worker;
    }

    private static Candidate.Builder full(String id) {
        Candidate.Builder worker = worker(id);
        worker.caseload(400);
        return worker;
    }

    private static Seq<Case> workers() {
        Stand judged = BEGUN.under(only("CAP-01", "CAP-05", "ALO-02", "ALO-03"));
        Candidate.Builder student = worker("worker-9");
        student.student(true);
        Candidate.Builder untrained = worker("worker-9");
        untrained.untrained(true);
        return List.of(
                judged.accepts("to somebody else", to(worker("worker-9"))),
                judged.refuses("to whoever walks it already", to(worker("worker-7")), RefusalCodes.ILLEGAL_TRANSITION),
                judged.refuses("to somebody who has no room", to(full("worker-9")), IntakeRefusals.CASELOAD_FULL),
                judged.refuses(
                        "to a student whom nobody supervises", to(student), WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                judged.refuses(
                        "to somebody untrained to meet clients alone",
                        to(untrained),
                        WorkforceRefusals.TRAINING_MISSING),
                judged.after(SafetyCases.raise(9))
                        .refuses(
                                "to somebody who has no room, while somebody is unsafe",
                                to(full("worker-9")),
                                RefusalCodes.DECISION_NEEDED),
                judged.refuses(
                        "to whoever walks it already, and has no room",
                        to(full("worker-7")),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        IntakeRefusals.CASELOAD_FULL));
    }

    private static Seq<Case> flags() {
        RaiseFlag raise = new RaiseFlag(CaseFlag.COMPLEX);
        LowerFlag lower = new LowerFlag(CaseFlag.COMPLEX);
        return List.of(
                BEGUN.accepts("for a manager to see", raise),
                BEGUN.after(raise).refuses("for the second time", raise, RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.after(raise).accepts("that was raised", lower),
                BEGUN.refuses("that nobody raised", lower, RefusalCodes.NOT_FOUND));
    }

    private static Approve approve(Object command, LocalDate until) {
        return new Approve(Stand.about(command), WORDS, until);
    }

    private static Seq<Case> decisions() {
        Stand manager = BEGUN.manager();
        return new DecisionCases(
                        BEGUN,
                        manager,
                        (rule, until) -> new OverrideRule(rule, WORDS, until),
                        until -> approve(hold(20), until))
                .of("LIM-02")
                .append(manager.refuses(
                        "of consent",
                        new OverrideRule(new RuleId("CON-02"), WORDS, day(20)),
                        RefusalCodes.NO_RIGHT_TO_OVERRIDE))
                .append(manager.refuses(
                        "of what waits for nobody", approve(END, day(20)), RefusalCodes.NOTHING_TO_DECIDE))
                .append(manager.refuses(
                        "of what waits for nobody, until a day that has come",
                        approve(END, day(10)),
                        RefusalCodes.NOTHING_TO_DECIDE,
                        RefusalCodes.NOT_AFTER_TODAY));
    }
}
