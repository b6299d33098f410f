package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.contact;
import static io.github.socialprescribing.cases.Meetings.contacts;
import static io.github.socialprescribing.cases.Meetings.id;
import static io.github.socialprescribing.cases.Meetings.plan;
import static io.github.socialprescribing.cases.Meetings.planned;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.profile.OnePlusFive;
import io.github.socialprescribing.session.Companions;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalTime;

/** What is answered to whoever plans a session. What is told of one later stands in {@link MeetingCases}. */
final class SessionCases {

    private static final Stand BEGUN = Stand.begun();
    private static final Stand FULL = BEGUN.after(contacts(1, 8));
    static final FactValues BUSY = FactValues.NONE.with(SessionFacts.WORKER_BUSY, true);
    static final FactValues NO_SUCH_PLACE = FactValues.NONE.with(SessionFacts.PLACE_NOT_SUPPORTED, true);
    static final FactValues WAITING = FactValues.NONE.with(SessionFacts.WAITING, true);
    static final FactValues A_STUDENT = FactValues.NONE.with(AllocationFacts.STUDENT, true);
    static final FactValues UNTRAINED = FactValues.NONE.with(AllocationFacts.UNTRAINED, true);
    static final FactValues TEN_AGREED = FactValues.NONE.with(SessionFacts.AGREED, 20);

    private SessionCases() {}

    static Seq<Case> all() {
        return accepted().appendAll(refusedByTheModel()).appendAll(alone()).appendAll(refusedByRules());
    }

    private static Seq<Case> alone() {
        Content together = Content.builder()
                .companions(LinkedHashSet.of(Companions.COLLEAGUE))
                .build();
        Stand student = BEGUN.knowing(A_STUDENT);
        return List.of(
                student.refuses("alone, of a student", plan(1, 14), WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                BEGUN.knowing(UNTRAINED)
                        .refuses("alone, of somebody untrained", plan(1, 14), WorkforceRefusals.TRAINING_MISSING),
                student.accepts("of a student and a colleague", new PlanSession(contact(1, 14, together))),
                BEGUN.under(Stand.only("ALO-04.strict"))
                        .refuses(
                                "alone, of whom nobody told, where that is asked",
                                plan(1, 14),
                                WorkforceRefusals.WORKER_NOT_TOLD));
    }

    private static Seq<Case> accepted() {
        Stand ended = BEGUN.after(
                new PlanSession(contact(1, 10, Content.about(Focus.ENDING_WORK))),
                new RecordAttendance(id(1), day(10), 60));
        return List.of(
                BEGUN.accepts("for a day to come", plan(1, 14)),
                BEGUN.accepts("for a day that has come, as when it is entered late", plan(1, 9)),
                ended.accepts(
                        "about getting used to each other, after one about the ending",
                        new PlanSession(contact(2, 20, Content.about(Focus.ORIENTATION)))),
                FULL.accepts(
                        "about the ending, beyond the offer",
                        new PlanSession(contact(9, 80, Content.about(Focus.ENDING_WORK)))));
    }

    private static Seq<Case> refusedByTheModel() {
        Contact held = Contact.builder()
                .id(id(3))
                .plannedFor(day(9))
                .outcome(new ContactOutcome.Attended(day(9), 60))
                .build();
        Stand early = BEGUN.after(new PlanSession(Meetings.at(1, 14, 9)));
        return List.of(
                planned().refuses("under an id that is taken", plan(1, 14), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses("that was held already", new PlanSession(held), RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.refuses("before the pathway began", plan(3, -1), RefusalCodes.DATE_BEFORE_START),
                early.refuses(
                        "while another lasts",
                        new PlanSession(Contact.builder()
                                .id(id(2))
                                .plannedFor(day(14))
                                .startsAt(Option.some(LocalTime.of(9, 30)))
                                .build()),
                        SessionRefusals.WORKER_BUSY),
                BEGUN.knowing(BUSY).refuses("where the diary is taken", plan(3, 14), SessionRefusals.WORKER_BUSY),
                BEGUN.knowing(NO_SUCH_PLACE)
                        .refuses("where the service cannot go", plan(3, 14), SessionRefusals.LOCATION_NOT_SUPPORTED),
                planned()
                        .knowing(new FactValues(BUSY.values().merge(NO_SUCH_PLACE.values())))
                        .refuses(
                                "under an id that is taken, before the beginning, where the diary is taken and the service cannot go",
                                plan(1, -1),
                                RefusalCodes.DUPLICATE_ID,
                                RefusalCodes.DATE_BEFORE_START,
                                SessionRefusals.WORKER_BUSY,
                                SessionRefusals.LOCATION_NOT_SUPPORTED));
    }

    private static Seq<Case> refusedByRules() {
        Content family = Content.builder()
                .activities(LinkedHashSet.of(ActivityTypes.FAMILY_DISCUSSION))
                .build();
        Stand met = BEGUN.after(plan(1, 10), new RecordAttendance(id(1), day(10), 60));
        return List.of(
                FULL.refuses("beyond the offer", plan(9, 80), SessionRefusals.SESSION_LIMIT_REACHED),
                FULL.after(ExtensionCases.request(1, 2))
                        .refuses(
                                "beyond the offer, while a request is undecided",
                                plan(9, 80),
                                SessionRefusals.SESSION_LIMIT_REACHED,
                                SessionRefusals.EXTENSION_PENDING),
                BEGUN.after(contacts(1, 5))
                        .under(OnePlusFive.policy())
                        .refuses(
                                "as the last on offer, but not about the ending",
                                plan(6, 60),
                                SessionRefusals.LAST_SESSION_MUST_END),
                BEGUN.under(only("LIM-10.band"))
                        .knowing(TEN_AGREED)
                        .refuses(
                                "where ten were agreed on and eight are on offer",
                                plan(1, 14),
                                SessionRefusals.AGREED_NUMBER_OUTSIDE_OFFER),
                met.under(only("LIM-06"))
                        .refuses("after the window has closed", plan(2, 95), SessionRefusals.ALLOWANCE_EXPIRED),
                met.under(only("LIM-06", "LIM-06.waiting"))
                        .knowing(WAITING)
                        .refuses(
                                "after the window has closed, while the client waits for another service",
                                plan(2, 95),
                                RefusalCodes.DECISION_NEEDED),
                BEGUN.after(new ForbidContact(Meetings.WORDS))
                        .refuses("with whoever is not to be contacted", plan(1, 14), RefusalCodes.DO_NOT_CONTACT),
                BEGUN.refuses(
                        "to speak with a family that may not be told",
                        new PlanSession(contact(1, 14, family)),
                        RefusalCodes.NO_CONSENT_TO_SHARE));
    }
}
