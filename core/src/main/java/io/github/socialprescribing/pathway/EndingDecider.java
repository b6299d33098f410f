package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.pathway.EndingCommand.RaiseEndingConcern;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.pathway.EndingEvent.PathwayClosedEarly;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.PopInSituation;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Answers what may be done about the end of a pathway, and after it. */
record EndingDecider(Pathway pathway, Context context)
        implements EndingCommand.Cases<Either<Refusals, Decided<EndingEvent>>> {

    /** That it is done at once is assumed; otherwise somebody waits for somebody who does not come. */
    static final Duty CALL_OFF = new Duty(
            "CALL_OFF_CONTACTS",
            "call off what is still in the diary, and record it",
            Option.some(Due.NOW),
            new RuleId("NOTHING_PLANNED_WITH_WHO_IS_NOT_MET"));

    /** By when is assumed; that somebody has to hear what became of each is what the rule about discharge rests on. */
    private static final Duty SETTLE = new Duty(
            "SETTLE_REFERRALS",
            "hear what became of each onward referral, or hand it over",
            Option.some(new Due(10, Due.Unit.WORKING_DAYS)),
            new RuleId("NO_REFERRAL_LEFT_IN_THE_AIR"));

    /** Without their word no letter goes out, whatever it is that a policy obliges to. */
    private static final Advice ASK_ABOUT_LETTER = new Advice(
            "the client does not agree as yet that the referrer is told: ask them before a letter is written",
            new RuleId("LETTER_NEEDS_CONSENT"));

    @Override
    public Either<Refusals, Decided<EndingEvent>> raiseConcern(RaiseEndingConcern command) {
        return Refusals.or(
                when(pathway.endings().concerns().containsKey(command.concern()), RefusalCodes.DUPLICATE_ID),
                () -> Decided.of(
                        new EndingEvent.EndingConcernRaised(command.concern(), context.today(), command.words())));
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> answerConcern(AnswerEndingConcern command) {
        Option<EndingConcern> found = pathway.endings().concerns().get(command.concern());
        return Refusals.or(
                whenUnknown(found.isEmpty(), "concern")
                        .appendAll(when(found.exists(concern -> !concern.isOpen()), RefusalCodes.TERMINAL_STATE)),
                () -> Decided.of(new EndingEvent.EndingConcernAnswered(command.concern(), command.answer())));
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> agreePlan(AgreeEndingPlan command) {
        return Refusals.or(
                between(command.plan().agreedOn()), () -> Decided.of(new EndingEvent.EndingPlanAgreed(command.plan())));
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> discharge() {
        return context.ask(EndingQuestions.MAY_DISCHARGE, situation())
                .unless(resting(), (EndingEvent) new EndingEvent.ClientDischarged(context.today()))
                .map(this::leavingNothingOpen)
                .map(decided -> decided.advised(isUnasked() ? List.of(ASK_ABOUT_LETTER) : List.empty()));
    }

    private Seq<Refusal> resting() {
        Stage stage = pathway.course().stage();
        return when(
                !stage.leadsTo(Stage.DISCHARGED),
                RefusalCodes.ILLEGAL_TRANSITION,
                new ObservedFact("the pathway is", stage.name().toLowerCase(Locale.ROOT)));
    }

    /** Whether there is a referrer to write to, and the client neither agrees to that nor has taken it back. */
    private boolean isUnasked() {
        return pathway.professionallyReferred()
                && !pathway.safety().contactForbidden()
                && !withheld()
                && !pathway.wishes().consents().isLive(ConsentScope.SHARE_WITH_REFERRER, context.today());
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> closeEarly(CloseEarly command) {
        return closed(command).map(this::leavingNothingOpen);
    }

    private Either<Refusals, Decided<EndingEvent>> closed(CloseEarly command) {
        EndingEvent closed = new PathwayClosedEarly(context.today(), command.reason());
        return switch (command.reason()) {
            case CLIENTS_WISH, MOVED, TRANSFERRED, ENTERED_IN_ERROR ->
                context.ask(EndingQuestions.MAY_END_AT_CLIENTS_WISH, situation())
                        .unless(List.empty(), closed);
            case DISENGAGED ->
                attendance(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE).unless(List.empty(), closed);
            case UNREACHABLE -> attendance(AttendanceQuestions.MAY_LAPSE).unless(List.empty(), closed);
            case DIED -> Either.right(Decided.of(closed));
        };
    }

    /** The library calls nothing off by itself: that somebody was told is for people to do, and to say. */
    private Decided<EndingEvent> leavingNothingOpen(Decided<EndingEvent> ended) {
        Decided<EndingEvent> cleared =
                isExpected(pathway, context.today().plusDays(1)) ? ended.obliging(CALL_OFF) : ended;
        return pathway.connections().open().isEmpty() ? cleared : cleared.obliging(SETTLE);
    }

    /** Whether the diary has a contact on a day or later. */
    static boolean isExpected(Pathway pathway, LocalDate from) {
        return pathway.support()
                .sessions()
                .all()
                .exists(contact -> contact.isPlanned() && !contact.plannedFor().isBefore(from));
    }

    private Ruling attendance(Asked<AttendanceSituation> asked) {
        return context.ask(asked, pathway.support().attendance(context));
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> draftLetter(DraftLetter command) {
        return new LetterWriter(pathway, context).draft(command);
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> issueLetter(IssueLetter command) {
        return new LetterWriter(pathway, context).issue(command);
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> giveSummary(GiveSummary command) {
        return new LetterWriter(pathway, context).summary(command);
    }

    @Override
    public Either<Refusals, Decided<EndingEvent>> popIn(RecordPopIn command) {
        PopInSituation situation = PopInSituation.builder()
                .pathwayOpen(pathway.isOpen())
                .daysSinceEnding(pathway.ending()
                        .map(end -> (int) Math.max(0, ChronoUnit.DAYS.between(end.on(), command.on())))
                        .getOrElse(0))
                .supplement(context.supplement())
                .build();
        return context.ask(SessionQuestions.MAY_POP_IN, situation)
                .unless(
                        between(command.on())
                                .appendAll(when(
                                        pathway.ending()
                                                .exists(it -> it.isByDeath()
                                                        && command.on().isAfter(it.on())),
                                        RefusalCodes.PATHWAY_CLOSED))
                                .appendAll(when(
                                        context.supplement().has(SessionFacts.CENTRE_CLOSED),
                                        EndingRefusals.CENTRE_CLOSED)),
                        new EndingEvent.ClientPoppedIn(command.centre(), command.on()));
    }

    private EndingSituation situation() {
        FactValues known = context.supplement();
        return EndingSituation.builder()
                .planAgreed(pathway.endingPlan().isDefined())
                .endingSessionHeld(pathway.support().sessions().hasHeld(Focus.ENDING_WORK))
                .professionallyReferred(pathway.professionallyReferred())
                .endingConcernOpen(pathway.endings().hasOpenConcern())
                .safeguardingOpen(known.has(EndingFacts.SAFEGUARDING_OPEN))
                .openConnections(pathway.connections().open().size())
                .sharingWithheld(withheld())
                .supplement(known)
                .build();
    }

    /** That nobody has asked the client is not that they said no. */
    private boolean withheld() {
        return pathway.wishes().consents().isTakenBack(ConsentScope.SHARE_WITH_REFERRER, context.today())
                || context.supplement().has(EndingFacts.SHARING_WITHHELD);
    }

    private Seq<Refusal> between(LocalDate day) {
        return when(day.isAfter(context.today()), RefusalCodes.NOT_YET)
                .appendAll(when(day.isBefore(pathway.openedOn()), RefusalCodes.DATE_BEFORE_START));
    }
}
