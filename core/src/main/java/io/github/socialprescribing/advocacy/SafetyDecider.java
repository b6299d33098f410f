package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.advocacy.SafetyCommand.AllowContact;
import io.github.socialprescribing.advocacy.SafetyCommand.CloseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.EndExemption;
import io.github.socialprescribing.advocacy.SafetyCommand.ExemptFromClosure;
import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.advocacy.SafetyCommand.MonitorConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RaiseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordDisclosure;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordNoKnownRisks;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordWelfareCheck;
import io.github.socialprescribing.advocacy.SafetyCommand.ReportConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.TakeBackRisk;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers what may be done about a person's safety. To raise a concern is never refused; what follows from it, and how
 * soon, is for the policy to say.
 */
public final class SafetyDecider {

    private final Safety safety;
    private final Context context;
    private final LocalDate today;

    private SafetyDecider(Safety safety, Context context) {
        this.safety = safety;
        this.context = context;
        this.today = context.today();
    }

    /**
     * The answer to a command.
     *
     * @param safety what is known as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties, or every reason why not
     */
    public static Either<Refusals, Decided<SafetyEvent>> decide(Safety safety, SafetyCommand command, Context context) {
        return new SafetyDecider(safety, context).answer(command);
    }

    private Either<Refusals, Decided<SafetyEvent>> answer(SafetyCommand command) {
        if (command instanceof RaiseConcern raise) {
            return raise(raise.concern());
        }
        if (command instanceof ReportConcern report) {
            return or(
                    step(report.concern(), ConcernStatus.REPORTED).appendAll(reportable(report)),
                    new SafetyEvent.ConcernReported(report.concern(), report.to(), report.on()));
        }
        if (command instanceof MonitorConcern monitor) {
            return or(
                    step(monitor.concern(), ConcernStatus.MONITORED),
                    new SafetyEvent.ConcernMonitored(monitor.concern()));
        }
        return command instanceof CloseConcern close ? close(close) : aboutThePerson(command);
    }

    private Either<Refusals, Decided<SafetyEvent>> aboutThePerson(SafetyCommand command) {
        if (command instanceof RecordRisk record) {
            return or(happened(record.risk().knownSince()), new SafetyEvent.RiskRecorded(record.risk()));
        }
        if (command instanceof TakeBackRisk take) {
            return or(
                    whenUnknown(safety.risks().forAll(it -> !it.kind().equals(take.kind())), "risk"),
                    new SafetyEvent.RiskTakenBack(take.kind(), take.reason(), today));
        }
        if (command instanceof RecordNoKnownRisks record) {
            return or(
                    happened(record.on()).appendAll(when(!safety.risks().isEmpty(), EndingRefusals.RISKS_ON_RECORD)),
                    new SafetyEvent.NoKnownRisksRecorded(record.on()));
        }
        if (command instanceof RecordDisclosure record) {
            return or(happened(record.disclosure().on()), new SafetyEvent.DisclosedWithoutConsent(record.disclosure()));
        }
        if (command instanceof ForbidContact forbid) {
            return or(
                    when(safety.contactForbidden(), RefusalCodes.ILLEGAL_TRANSITION),
                    new SafetyEvent.ContactForbidden(forbid.reason(), today));
        }
        if (command instanceof AllowContact allow) {
            return or(
                    when(!safety.contactForbidden(), RefusalCodes.ILLEGAL_TRANSITION),
                    new SafetyEvent.ContactAllowed(allow.reason(), today));
        }
        return aboutMissedContacts(command);
    }

    private Either<Refusals, Decided<SafetyEvent>> aboutMissedContacts(SafetyCommand command) {
        if (command instanceof ExemptFromClosure exempt) {
            return or(
                    when(safety.exemption(exempt.ground()).isDefined(), RefusalCodes.ILLEGAL_TRANSITION),
                    new SafetyEvent.ExemptedFromClosure(new Exemption(
                            exempt.ground(), exempt.reason(), context.recorded().by(), today)));
        }
        if (command instanceof EndExemption end) {
            return or(
                    when(safety.exemption(end.ground()).isEmpty(), RefusalCodes.ILLEGAL_TRANSITION),
                    new SafetyEvent.ExemptionEnded(end.ground(), end.reason(), today));
        }
        RecordWelfareCheck check = (RecordWelfareCheck) command;
        return or(happened(check.on()), new SafetyEvent.WelfareChecked(check.on(), check.found()));
    }

    private Either<Refusals, Decided<SafetyEvent>> raise(Concern concern) {
        Seq<Refusal> faults = when(safety.find(concern.id()).isDefined(), RefusalCodes.DUPLICATE_ID)
                .appendAll(happened(concern.raisedOn()));
        if (!faults.isEmpty()) {
            return Either.left(new Refusals(faults));
        }
        Ruling ruling = context.ask(
                ConcernQuestions.AFTER_CONCERN,
                ConcernSituation.builder()
                        .managerTold(context.recorded().role().equals(Roles.MANAGER))
                        .supplement(context.supplement())
                        .build());
        return Either.right(new Decided<>(
                List.of(new SafetyEvent.ConcernRaised(concern)),
                ruling.verdict().duties(),
                ruling.verdict().advice(),
                List.of(ruling.explanation())));
    }

    private Seq<Refusal> reportable(ReportConcern report) {
        return happened(report.on())
                .appendAll(when(
                        safety.find(report.concern())
                                .exists(known ->
                                        report.on().isBefore(known.concern().raisedOn())),
                        RefusalCodes.DATE_BEFORE_START));
    }

    private Either<Refusals, Decided<SafetyEvent>> close(CloseConcern close) {
        return Refusals.or(
                step(close.concern(), ConcernStatus.CLOSED)
                        .appendAll(when(close.outcome().isEmpty(), EndingRefusals.OUTCOME_REQUIRED)),
                () -> Decided.of(new SafetyEvent.ConcernClosed(
                        close.concern(), close.outcome().get(), today)));
    }

    private Seq<Refusal> step(ConcernId id, ConcernStatus next) {
        Option<ConcernStatus> now = safety.find(id).map(TrackedConcern::status);
        return whenUnknown(now.isEmpty(), "concern")
                .appendAll(when(now.contains(ConcernStatus.CLOSED), RefusalCodes.TERMINAL_STATE))
                .appendAll(now.filter(status ->
                                status != ConcernStatus.CLOSED && !status.next().contains(next))
                        .toList()
                        .map(status -> Refusal.of(
                                RefusalCodes.ILLEGAL_TRANSITION,
                                new ObservedFact("the concern is", status.name().toLowerCase(Locale.ROOT)))));
    }

    private Seq<Refusal> happened(LocalDate day) {
        return when(day.isAfter(today), RefusalCodes.NOT_YET);
    }

    private static Either<Refusals, Decided<SafetyEvent>> or(Seq<Refusal> faults, SafetyEvent event) {
        return Refusals.or(faults, () -> Decided.of(event));
    }
}
