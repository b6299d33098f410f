package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.ConnectionCases.refer;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.consent;
import static io.github.socialprescribing.cases.Meetings.contact;
import static io.github.socialprescribing.cases.Stand.day;
import static io.github.socialprescribing.cases.Stand.only;

import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.pathway.CourseCommand.PausePathway;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.EndingCommand.RaiseEndingConcern;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is answered to whoever would end a pathway. What is written afterwards stands in {@link LetterCases}. */
final class EndingCases {

    private static final EndingConcernId WORRY = new EndingConcernId("worry-1");
    private static final RaiseEndingConcern RAISE = new RaiseEndingConcern(WORRY, WORDS);
    private static final AnswerEndingConcern ANSWER = new AnswerEndingConcern(WORRY, WORDS);
    private static final DischargeClient DISCHARGE = new DischargeClient();
    private static final Stand BEGUN = Stand.begun();
    private static final Stand READY = BEGUN.after(
            plan(10),
            new PlanSession(contact(1, 10, Content.about(Focus.ENDING_WORK))),
            new RecordAttendance(Meetings.id(1), day(10), 60));

    private EndingCases() {}

    private static AgreeEndingPlan plan(int day) {
        return new AgreeEndingPlan(EndingPlan.builder().agreedOn(day(day)).build());
    }

    static Seq<Case> all() {
        return preparation().appendAll(discharges()).appendAll(byTheirLife()).appendAll(byAttendance());
    }

    private static Seq<Case> preparation() {
        Stand worried = BEGUN.after(RAISE);
        return List.of(
                BEGUN.accepts("in the client's words", RAISE),
                worried.refuses("under an id that is taken", RAISE, RefusalCodes.DUPLICATE_ID),
                worried.accepts("that was talked through", ANSWER),
                BEGUN.refuses("that is unknown", ANSWER, RefusalCodes.NOT_FOUND),
                worried.after(ANSWER).refuses("for the second time", ANSWER, RefusalCodes.TERMINAL_STATE),
                BEGUN.accepts("of today", plan(10)),
                BEGUN.after(plan(9)).accepts("that replaces an earlier one", plan(10)),
                BEGUN.refuses("of a day to come", plan(11), RefusalCodes.NOT_YET),
                BEGUN.refuses("from before the pathway began", plan(-1), RefusalCodes.DATE_BEFORE_START));
    }

    private static Seq<Case> discharges() {
        Stand referred = READY.after(consent(ConsentScope.SHARE_WITH_ASSET), refer(1, 1));
        return List.of(
                READY.accepts("as agreed", DISCHARGE),
                BEGUN.under(only("END-01", "END-06.control"))
                        .refuses("without a plan", DISCHARGE, EndingRefusals.NO_ENDING_PLAN),
                BEGUN.under(only("END-06"))
                        .refuses("that no rule permits", DISCHARGE, EndingRefusals.ENDING_NEEDS_DECISION),
                READY.after(RAISE)
                        .refuses("while a worry is unanswered", DISCHARGE, EndingRefusals.ENDING_CONCERN_OPEN),
                referred.refuses("while an onward referral is open", DISCHARGE, EndingRefusals.OPEN_CONNECTIONS),
                READY.after(concern())
                        .refuses("while a safeguarding concern is open", DISCHARGE, EndingRefusals.SAFEGUARDING_OPEN),
                READY.after(new PausePathway(WORDS, day(20)))
                        .refuses("while the pathway rests", DISCHARGE, RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.after(consent(ConsentScope.SHARE_WITH_ASSET), refer(1, 1), RAISE, concern())
                        .refuses(
                                "without a plan, while a worry, an onward referral and a safeguarding concern are open",
                                DISCHARGE,
                                EndingRefusals.NO_ENDING_PLAN,
                                EndingRefusals.ENDING_CONCERN_OPEN,
                                EndingRefusals.OPEN_CONNECTIONS,
                                EndingRefusals.SAFEGUARDING_OPEN));
    }

    private static SafetyCommand concern() {
        return (SafetyCommand) SafetyCases.all().head().command();
    }

    private static Seq<Case> byTheirLife() {
        return List.of(
                        EarlyClosure.CLIENTS_WISH,
                        EarlyClosure.MOVED,
                        EarlyClosure.TRANSFERRED,
                        EarlyClosure.DIED,
                        EarlyClosure.ENTERED_IN_ERROR)
                .map(reason -> BEGUN.accepts("for the reason " + reason, new CloseEarly(reason)))
                .appendAll(List.of(
                                EarlyClosure.CLIENTS_WISH,
                                EarlyClosure.MOVED,
                                EarlyClosure.TRANSFERRED,
                                EarlyClosure.ENTERED_IN_ERROR)
                        .map(reason -> BEGUN.after(concern())
                                .refuses(
                                        "for the reason " + reason + ", while a safeguarding concern is open",
                                        new CloseEarly(reason),
                                        EndingRefusals.ENDING_NEEDS_DECISION)))
                .append(BEGUN.after(concern())
                        .accepts(
                                "for the reason DIED, which is a fact whatever is open",
                                new CloseEarly(EarlyClosure.DIED)));
    }

    private static RecordContactAttempt tried(int day, Channel channel) {
        return new RecordContactAttempt(new ContactAttempt(day(day).atTime(9, 0), channel, false));
    }

    private static Seq<Case> byAttendance() {
        CloseEarly disengaged = new CloseEarly(EarlyClosure.DISENGAGED);
        CloseEarly unreachable = new CloseEarly(EarlyClosure.UNREACHABLE);
        Stand strict = BEGUN.under(CounsellingStrict.policy());
        Stand missed = BEGUN.after(Meetings.plan(1, 10), new RecordNonAttendance(Meetings.id(1)))
                .under(CounsellingStrict.policy());
        return List.of(
                missed.accepts("for the reason DISENGAGED, where the policy permits it", disengaged),
                BEGUN.refuses(
                        "for the reason DISENGAGED, where no rule permits it",
                        disengaged,
                        EndingRefusals.ENDING_NEEDS_DECISION),
                missed.knowing(FactValues.NONE.with(AttendanceFacts.EXEMPTED, true))
                        .refuses(
                                "for the reason DISENGAGED, of whom misses do not count",
                                disengaged,
                                EndingRefusals.EXEMPT_FROM_CLOSURE),
                missed.knowing(FactValues.NONE.with(AttendanceFacts.AT_RISK, true))
                        .refuses(
                                "for the reason DISENGAGED, of an adult at risk",
                                disengaged,
                                EndingRefusals.WELFARE_CHECK_FIRST),
                missed.after(concern())
                        .knowing(FactValues.NONE.with(AttendanceFacts.AT_RISK, true))
                        .refuses(
                                "for the reason DISENGAGED, of an adult at risk, while a safeguarding concern is open",
                                disengaged,
                                EndingRefusals.SAFEGUARDING_OPEN,
                                EndingRefusals.WELFARE_CHECK_FIRST,
                                EndingRefusals.EXEMPT_FROM_CLOSURE),
                strict.after(tried(0, Channels.TELEPHONE), tried(5, Channels.LETTER), tried(10, Channels.TELEPHONE))
                        .accepts("for the reason UNREACHABLE, after enough was tried", unreachable),
                strict.refuses(
                        "for the reason UNREACHABLE, before enough was tried",
                        unreachable,
                        IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW),
                BEGUN.refuses(
                        "for the reason UNREACHABLE, where no rule permits it",
                        unreachable,
                        EndingRefusals.ENDING_NEEDS_DECISION),
                BEGUN.after(concern())
                        .under(CounsellingStrict.policy())
                        .knowing(FactValues.NONE.with(AttendanceFacts.AT_RISK, true))
                        .refuses(
                                "for the reason UNREACHABLE, of an adult at risk, while a safeguarding concern is open",
                                unreachable,
                                EndingRefusals.SAFEGUARDING_OPEN,
                                EndingRefusals.WELFARE_CHECK_FIRST,
                                IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW));
    }
}
