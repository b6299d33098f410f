package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.advocacy.AdvocacyDecider;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.advocacy.SafetyDecider;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.WishDecider;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionDecider;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.goal.GoalDecider;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedDecider;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.outcome.OutcomeDecider;
import io.github.socialprescribing.pathway.PathwayCommand.AboutAdvocacy;
import io.github.socialprescribing.pathway.PathwayCommand.AboutConnection;
import io.github.socialprescribing.pathway.PathwayCommand.AboutCourse;
import io.github.socialprescribing.pathway.PathwayCommand.AboutEnding;
import io.github.socialprescribing.pathway.PathwayCommand.AboutExtension;
import io.github.socialprescribing.pathway.PathwayCommand.AboutGoal;
import io.github.socialprescribing.pathway.PathwayCommand.AboutMoney;
import io.github.socialprescribing.pathway.PathwayCommand.AboutNeed;
import io.github.socialprescribing.pathway.PathwayCommand.AboutOutcome;
import io.github.socialprescribing.pathway.PathwayCommand.AboutSafety;
import io.github.socialprescribing.pathway.PathwayCommand.AboutSession;
import io.github.socialprescribing.pathway.PathwayCommand.AboutWishes;
import io.github.socialprescribing.pathway.PathwayCommand.Approve;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.resource.MoneyDecider;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ExtensionDecider;
import io.github.socialprescribing.session.ExtensionFacts;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.github.socialprescribing.session.SessionDecider;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.Sessions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What is answered on one pathway: by the decider of the area that a command is about, or by what people may decide. */
record PathwayAnswer(Pathway pathway, Context context) {

    Either<Refusals, Decided<PathwayEvent>> to(PathwayCommand command) {
        if (command instanceof OverrideRule override) {
            return override(override);
        }
        return command instanceof Approve approve ? approve(approve) : toArea(command, informed(command));
    }

    /** The circumstances, with what people have decided about this pathway and this command. */
    private Context informed(PathwayCommand command) {
        return context.knowing(known(command))
                .with(
                        pathway.overrides(),
                        pathway.approvals()
                                .filter(approved -> approved.command().equals(command))
                                .map(CommandApproved::assent));
    }

    /** What rules about contact, extensions and endings may rest on, and an area cannot know of its neighbour. */
    private FactValues known(PathwayCommand command) {
        FactValues known = pathway.course().heldFacts(asked(command), context.today(), others(command));
        known = new KnownSafety(pathway.safety(), context).addedTo(known);
        if (waitsForAnother()) {
            known = known.with(SessionFacts.WAITING, true);
        }
        if (pathway.course().isHeldForAnother()) {
            known = known.with(SessionFacts.HELD, true);
        }
        return command instanceof AboutExtension ? withComplexity(known) : known;
    }

    /**
     * Whether another service is to begin: the client is held for it, a need waits for it, or it took them and has no room
     * yet.
     */
    private boolean waitsForAnother() {
        return pathway.course().isHeldForAnother()
                || pathway.needs()
                        .all()
                        .exists(need -> pathway.needs().status(need.id()).contains(NeedStatus.Open.WAITING))
                || pathway.connections().open().exists(OnwardReferral::isAwaited);
    }

    private FactValues withComplexity(FactValues known) {
        return known.with(
                        ExtensionFacts.NEED_DOMAINS,
                        pathway.needs().open().map(Need::kind).distinct().size())
                .with(
                        ExtensionFacts.LIVE_REFERRALS,
                        pathway.connections().open().size());
    }

    /** The day that is asked about: the day for which something is planned or on which it was held, and else today. */
    private LocalDate asked(PathwayCommand command) {
        return command instanceof AboutSession about
                ? about.command().plannedDay().orElse(about.command()::heldDay).getOrElse(context::today)
                : context.today();
    }

    /** The contacts, without the one that is to be moved: on which days the client is seen is told without it. */
    private Sessions others(PathwayCommand command) {
        Sessions sessions = pathway.support().sessions();
        return command instanceof AboutSession about && about.command() instanceof RescheduleSession moved
                ? sessions.without(moved.contact())
                : sessions;
    }

    private Consents consents() {
        return pathway.wishes().consents();
    }

    private Either<Refusals, Decided<PathwayEvent>> toArea(PathwayCommand command, Context informed) {
        Mentioned mentioned = new Mentioned(pathway, context.today());
        if (command instanceof AboutWishes about) {
            return WishDecider.decide(pathway.wishes(), about.command(), informed)
                    .map(decided -> decided.map(PathwayEvent.WishesMoved::new));
        }
        if (command instanceof AboutNeed about) {
            return unless(
                    mentioned.unknownIn(about.command()),
                    NeedDecider.decide(pathway.needs(), about.command(), informed)
                            .map(decided -> decided.map(PathwayEvent.NeedMoved::new)));
        }
        if (command instanceof AboutSafety about) {
            return SafetyDecider.decide(pathway.safety(), about.command(), informed)
                    .map(decided -> callingOff(about.command(), decided.map(PathwayEvent.SafetyMoved::new)));
        }
        if (command instanceof AboutAdvocacy about) {
            return unless(
                    mentioned.unknownIn(about.command()),
                    AdvocacyDecider.decide(pathway.advocacy(), consents(), about.command(), informed)
                            .map(decided -> decided.map(PathwayEvent.AdvocacyMoved::new)));
        }
        if (command instanceof AboutMoney about) {
            return MoneyDecider.decide(pathway.foundMoney(), pathway.needs(), about.command(), informed)
                    .map(decided -> decided.map(PathwayEvent.MoneyMoved::new));
        }
        if (command instanceof AboutSession about) {
            return unless(
                    afterTheEnd(about.command()),
                    SessionDecider.decide(pathway.support(), pathway.wishes(), about.command(), informed)
                            .map(decided -> late(decided).map(PathwayEvent.SessionMoved::new)));
        }
        if (command instanceof AboutExtension about) {
            return unless(
                    mentioned.unknownIn(about.command()),
                    ExtensionDecider.decide(pathway.support(), about.command(), informed)
                            .map(decided -> decided.map(PathwayEvent.ExtensionMoved::new)));
        }
        if (command instanceof AboutOutcome about) {
            return OutcomeDecider.decide(pathway.outcomes(), about.command(), informed)
                    .map(decided -> decided.map(PathwayEvent.OutcomeMoved::new));
        }
        if (command instanceof AboutGoal about) {
            return unless(
                    mentioned.unknownIn(about.command()),
                    GoalDecider.decide(pathway.goals(), pathway.needs(), about.command(), informed)
                            .map(decided -> decided.map(PathwayEvent.GoalMoved::new)));
        }
        if (command instanceof AboutConnection about) {
            return unless(
                    mentioned.unknownIn(about.command()),
                    ConnectionDecider.decide(pathway.connections(), consents(), about.command(), informed)
                            .map(decided -> decided.map(PathwayEvent.ConnectionMoved::new)));
        }
        if (command instanceof AboutCourse about) {
            return about.command()
                    .match(new CourseDecider(pathway.course(), informed))
                    .map(decided -> decided.map(PathwayEvent.CourseMoved::new));
        }
        return ((AboutEnding) command)
                .command()
                .match(new EndingDecider(pathway, informed))
                .map(decided -> decided.map(PathwayEvent.EndingMoved::new));
    }

    /** Whoever is not to be contacted from today on hears from somebody that what stands in the diary is off. */
    private Decided<PathwayEvent> callingOff(SafetyCommand command, Decided<PathwayEvent> decided) {
        boolean expected =
                command instanceof SafetyCommand.ForbidContact && EndingDecider.isExpected(pathway, context.today());
        return expected ? decided.obliging(EndingDecider.CALL_OFF) : decided;
    }

    /**
     * An area cannot see what of its neighbours is spoken of, so that what is missing there is told beside its own answer.
     */
    private static Either<Refusals, Decided<PathwayEvent>> unless(
            Seq<Refusal> missing, Either<Refusals, Decided<PathwayEvent>> answer) {
        Seq<Refusal> faults = answer.fold(Refusals::all, decided -> List.empty());
        return missing.isEmpty() ? answer : Either.left(new Refusals(faults.appendAll(missing)));
    }

    private Seq<Refusal> afterTheEnd(SessionCommand command) {
        Option<LocalDate> day = command.heldDay()
                .orElse(() -> command.absentFrom()
                        .flatMap(pathway.support().sessions()::find)
                        .map(Contact::plannedFor));
        return when(
                day.exists(it -> pathway.ending().exists(ending -> it.isAfter(ending.on()))),
                RefusalCodes.PATHWAY_CLOSED);
    }

    /**
     * What is told of a contact when the pathway has ended obliges to nothing but what nobody may set aside: what would have
     * followed from it lies behind, and that a living client is safe does not.
     */
    private <E> Decided<E> late(Decided<E> decided) {
        return pathway.isOpen()
                ? decided
                : new Decided<>(
                        decided.events(),
                        decided.duties().filter(duty -> !isByDeath() && isProtected(duty.rule())),
                        List.empty(),
                        decided.explanations());
    }

    private boolean isByDeath() {
        return pathway.ending().exists(Ending::isByDeath);
    }

    private boolean isProtected(RuleId rule) {
        return context.policy().find(rule).exists(it -> it.tier() <= Tier.PROTECTED);
    }

    private Either<Refusals, Decided<PathwayEvent>> override(OverrideRule command) {
        return context.override(command.rule(), command.reason(), command.expires())
                .map(override -> Decided.of(new PathwayEvent.RuleOverridden(override)));
    }

    private Either<Refusals, Decided<PathwayEvent>> approve(Approve command) {
        return context.approve(to(command.command()), command.reason(), command.expires())
                .map(assent -> Decided.of(new CommandApproved(command.command(), assent)));
    }
}
