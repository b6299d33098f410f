package io.github.socialprescribing.connection;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralFollowedUp;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralHandedOver;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralMoved;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/** Answers what may be done about an onward referral that was made. What a destination answers is a fact. */
record OnwardDecider(Connections connections, Consents consents, Context context)
        implements OnwardCommandCases<Either<Refusals, Decided<ConnectionEvent>>> {

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> move(MoveReferral command) {
        Option<OnwardReferral> found = connections.find(command.id());
        Seq<Refusal> faults = missing(found)
                .appendAll(found.toList().flatMap(referral -> illegal(referral, command)))
                .appendAll(when(!command.status().isSetBy(command.side()), SupportRefusals.NOT_THEIRS_TO_SET))
                .appendAll(when(
                        command.status().wantsReason() && command.reason().isEmpty(), RefusalCodes.REASON_REQUIRED))
                .appendAll(when(command.on().isAfter(context.today()), RefusalCodes.NOT_YET));
        return Refusals.or(
                faults,
                () -> Decided.of(new ReferralMoved(
                        command.id(),
                        new Step(
                                command.status(),
                                command.on(),
                                context.recorded().by(),
                                command.side(),
                                command.reason(),
                                command.waiting(),
                                command.rejection()))));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> reopen(ReopenReferral command) {
        Option<OnwardReferral> found = connections.find(command.id());
        Seq<Refusal> faults = missing(found)
                .appendAll(when(
                        found.exists(it -> !it.status().isTerminal() || it.status() == OnwardStatus.ENTERED_IN_ERROR),
                        RefusalCodes.ILLEGAL_TRANSITION));
        Seq<Ruling> rulings = found.filter(it -> it.status().isTerminal())
                .toList()
                .flatMap(it -> List.of(
                        Fitting.mayShare(consents, context),
                        Fitting.ruling(it.destination(), command.prospect(), connections, context)));
        return Ruling.unless(
                rulings, faults, new ReferralMoved(command.id(), Step.sent(Option.some(command.reason()), context)));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> followUp(FollowUp command) {
        Option<OnwardReferral> found = connections.find(command.id());
        return Refusals.or(
                missing(found)
                        .appendAll(ended(found))
                        .appendAll(when(
                                found.exists(it ->
                                        command.on().isBefore(it.steps().head().on())),
                                RefusalCodes.DATE_BEFORE_START))
                        .appendAll(when(command.on().isAfter(context.today()), RefusalCodes.NOT_YET)),
                () -> Decided.of(new ReferralFollowedUp(command.id(), command.on())));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> handOver(HandOver command) {
        Option<OnwardReferral> found = connections.find(command.id());
        return Fitting.mayShare(consents, context)
                .unless(missing(found).appendAll(ended(found)), new ReferralHandedOver(command.id(), command.to()));
    }

    private static Seq<Refusal> missing(Option<OnwardReferral> found) {
        return whenUnknown(found.isEmpty(), "referral");
    }

    private static Seq<Refusal> ended(Option<OnwardReferral> found) {
        return when(found.exists(it -> !it.isUnderWay()), RefusalCodes.TERMINAL_STATE);
    }

    private static Seq<Refusal> illegal(OnwardReferral referral, MoveReferral command) {
        OnwardStatus status = referral.status();
        return when(
                        !status.leadsTo(command.status()),
                        status.isTerminal() ? RefusalCodes.TERMINAL_STATE : RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact("the referral is", words(status)),
                        new ObservedFact("the step leads to", words(command.status())))
                .appendAll(when(command.on().isBefore(referral.steps().last().on()), RefusalCodes.DATE_BEFORE_START));
    }

    private static String words(OnwardStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
