package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.consent;
import static io.github.socialprescribing.cases.Meetings.contact;
import static io.github.socialprescribing.cases.Meetings.contacts;
import static io.github.socialprescribing.cases.Meetings.id;
import static io.github.socialprescribing.cases.Meetings.plan;
import static io.github.socialprescribing.cases.Meetings.planned;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.profile.OnePlusFive;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalTime;

/** What is answered to whoever moves a session: it is judged as if it were planned anew. */
final class MovedSessionCases {

    private static final Stand PLANNED = planned();
    private static final Stand HELD = PLANNED.after(new RecordAttendance(id(1), day(10), 60));

    private MovedSessionCases() {}

    private static RescheduleSession move(int session, int to) {
        return new RescheduleSession(id(session), day(to), Option.none(), CancelledBy.CLIENT);
    }

    static Seq<Case> all() {
        return byTheModel().appendAll(byTheAllowance()).appendAll(byOtherRules());
    }

    private static Seq<Case> byTheModel() {
        Stand twoAtTen =
                Stand.begun().after(new PlanSession(Meetings.at(1, 14, 9)), new PlanSession(Meetings.at(2, 14, 11)));
        return List.of(
                PLANNED.accepts("to another day", move(2, 21)),
                PLANNED.refuses("that is unknown", move(9, 21), RefusalCodes.NOT_FOUND),
                HELD.refuses("that was held", move(1, 21), RefusalCodes.TERMINAL_STATE),
                PLANNED.refuses("to where it stands", move(2, 20), RefusalCodes.ILLEGAL_TRANSITION),
                PLANNED.refuses("to before the pathway began", move(2, -1), RefusalCodes.DATE_BEFORE_START),
                PLANNED.refuses(
                        "that is unknown, to before the pathway began",
                        move(9, -1),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.DATE_BEFORE_START),
                twoAtTen.refuses(
                        "into another",
                        new RescheduleSession(id(2), day(14), Option.some(LocalTime.of(9, 30)), CancelledBy.CLIENT),
                        SessionRefusals.WORKER_BUSY),
                PLANNED.knowing(SessionCases.BUSY)
                        .refuses("to where the diary is taken", move(2, 21), SessionRefusals.WORKER_BUSY),
                PLANNED.knowing(SessionCases.NO_SUCH_PLACE)
                        .refuses(
                                "where the service cannot go any more",
                                move(2, 21),
                                SessionRefusals.LOCATION_NOT_SUPPORTED),
                PLANNED.knowing(SessionCases.A_STUDENT)
                        .refuses(
                                "which a student would hold alone",
                                move(2, 21),
                                WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                PLANNED.under(Stand.only("ALO-04.strict"))
                        .refuses(
                                "which somebody would hold alone of whom nobody told, where that is asked",
                                move(2, 21),
                                WorkforceRefusals.WORKER_NOT_TOLD),
                PLANNED.knowing(SessionCases.UNTRAINED)
                        .refuses(
                                "which somebody untrained would hold alone",
                                move(2, 21),
                                WorkforceRefusals.TRAINING_MISSING),
                HELD.knowing(SessionCases.BUSY)
                        .refuses(
                                "that was held, to before the pathway began, where the diary is taken",
                                move(1, -1),
                                RefusalCodes.TERMINAL_STATE,
                                RefusalCodes.DATE_BEFORE_START,
                                SessionRefusals.WORKER_BUSY));
    }

    private static Seq<Case> byTheAllowance() {
        Stand granted = Stand.begun()
                .after(ExtensionCases.request(1, 2))
                .manager()
                .after(ExtensionCases.grant(1, 2, Option.some(day(90))))
                .worker()
                .after(contacts(1, 9));
        Stand noEndingYet = Stand.begun()
                .under(OnePlusFive.policy())
                .after(new PlanSession(contact(5, 10, Content.about(Focus.ENDING_WORK))))
                .after(contacts(1, 4))
                .after(plan(6, 70), new RecordAttendance(id(5), day(10), 60))
                .after(new DescribeSession(id(5), Content.about(Focus.REVIEW)));
        Stand met = PLANNED.after(new RecordAttendance(id(1), day(10), 60));
        return List.of(
                granted.accepts("as long as the grant holds", move(9, 89)),
                granted.refuses("to after the grant runs out", move(9, 91), SessionRefusals.SESSION_LIMIT_REACHED),
                granted.after(ExtensionCases.request(2, 2))
                        .refuses(
                                "to after the grant runs out, while another request is undecided",
                                move(9, 91),
                                SessionRefusals.SESSION_LIMIT_REACHED,
                                SessionRefusals.EXTENSION_PENDING),
                noEndingYet.refuses(
                        "as the last on offer, where the one about the ending was about something else in the end",
                        move(6, 71),
                        SessionRefusals.LAST_SESSION_MUST_END),
                PLANNED.under(only("LIM-10.band"))
                        .knowing(SessionCases.TEN_AGREED)
                        .refuses(
                                "where ten were agreed on and eight are on offer",
                                move(2, 21),
                                SessionRefusals.AGREED_NUMBER_OUTSIDE_OFFER),
                met.under(only("LIM-06"))
                        .refuses("to after the window has closed", move(2, 95), SessionRefusals.ALLOWANCE_EXPIRED));
    }

    private static Seq<Case> byOtherRules() {
        Content family = Content.builder()
                .activities(LinkedHashSet.of(ActivityTypes.FAMILY_DISCUSSION))
                .build();
        return List.of(
                HELD.under(only("LIM-06", "LIM-06.waiting"))
                        .knowing(SessionCases.WAITING)
                        .refuses(
                                "to after the window has closed, while the client waits for another service",
                                move(2, 95),
                                RefusalCodes.DECISION_NEEDED),
                PLANNED.after(new ForbidContact(Meetings.WORDS))
                        .refuses("with whoever is not to be contacted", move(2, 21), RefusalCodes.DO_NOT_CONTACT),
                Stand.begun()
                        .after(
                                consent(ConsentScope.SHARE_WITH_FAMILY),
                                new PlanSession(contact(1, 14, family)),
                                new WithdrawConsent(ConsentScope.SHARE_WITH_FAMILY))
                        .refuses(
                                "in which a family would be spoken to that may no longer be told",
                                move(1, 15),
                                RefusalCodes.NO_CONSENT_TO_SHARE));
    }
}
