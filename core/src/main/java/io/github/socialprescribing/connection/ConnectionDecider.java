package io.github.socialprescribing.connection;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.Suitability;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.connection.Connection.Accompaniment;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.Connection.Signpost;
import io.github.socialprescribing.connection.ConnectionCommand.AccompanyClient;
import io.github.socialprescribing.connection.ConnectionCommand.FollowUp;
import io.github.socialprescribing.connection.ConnectionCommand.HandOver;
import io.github.socialprescribing.connection.ConnectionCommand.MoveReferral;
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.ConnectionCommand.ReopenReferral;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralMoved;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/** Answers what may be done about connections. Referring is judged by the policy; what a destination answers is a fact. */
public final class ConnectionDecider implements ConnectionCommandCases<Either<Refusals, Decided<ConnectionEvent>>> {

    private final Connections connections;
    private final Consents consents;
    private final Context context;

    private ConnectionDecider(Connections connections, Consents consents, Context context) {
        this.connections = connections;
        this.consents = consents;
        this.context = context;
    }

    /**
     * The answer to a command.
     *
     * @param connections the connections as they stand
     * @param consents what the client agreed to; who refers onward, shares
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events with duties and advice, or every reason why not
     */
    public static Either<Refusals, Decided<ConnectionEvent>> decide(
            Connections connections, Consents consents, ConnectionCommand command, Context context) {
        return command.match(new ConnectionDecider(connections, consents, context));
    }

    /**
     * What is to be done about referrals that were sent and not answered.
     *
     * @param connections the connections as they stand
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> duties(Connections connections, Context context) {
        return connections
                .open()
                .filter(referral -> referral.status() == OnwardStatus.SENT)
                .flatMap(referral -> context.ask(
                                ConnectionQuestions.AFTER_WAITING,
                                ReplySituation.builder()
                                        .daysWaiting(context.daysSince(
                                                referral.steps().last().on()))
                                        .followedUp(referral.isFollowedUp())
                                        .supplement(context.supplement())
                                        .build())
                        .verdict()
                        .duties());
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> signpost(SignpostClient command) {
        return Refusals.or(
                taken(command),
                () -> Decided.of(new ConnectionMade(new Signpost(
                        command.id(), command.to(), command.needs(), context.today(), command.informationGiven()))));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> refer(ReferOnward command) {
        return Ruling.unless(
                List.of(mayShare(), Fitting.ruling(command.to(), command.prospect(), connections, context)),
                taken(command),
                sent(command, command.to(), command.missedBy(), command.priority()));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> referToAsset(ReferToAsset command) {
        Asset asset = command.asset();
        Seeker seeker = command.seeker();
        Suitability suits = Fitting.suits(asset, seeker);
        Ruling ruling = Fitting.ruling(asset, seeker, connections, context);
        Seq<Refusal> faults = taken(command)
                .appendAll(when(!asset.details().takesReferrals(), AssetRefusals.TAKES_NO_REFERRALS))
                .appendAll(Fitting.beside(asset, seeker, suits, ruling));
        return Ruling.unless(
                        List.of(mayShare(), ruling),
                        faults,
                        sent(command, Destination.of(asset), command.missedBy(), command.priority()))
                .map(decided -> decided.advised(Reservations.advice(asset, seeker, suits, context)));
    }

    /** Whoever refers onward, or lets somebody else go on asking, tells others who is coming, and why. */
    private Ruling mayShare() {
        return SharingQuestions.askToShare(consents, ConsentScope.SHARE_WITH_ASSET, context);
    }

    private ConnectionEvent sent(
            ConnectionCommand command, Destination to, Option<OrganisationId> missedBy, Option<Urgency> priority) {
        Step sent = sending(Option.none());
        return new ConnectionMade(new OnwardReferral(
                command.id(),
                to,
                command.needs(),
                missedBy,
                command.goals(),
                priority,
                Vector.of(sent),
                Option.none(),
                Option.none()));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> accompany(AccompanyClient command) {
        return Refusals.or(
                taken(command).appendAll(when(!command.clientAgrees(), RefusalCodes.CLIENT_DOES_NOT_WANT)),
                () -> Decided.of(new ConnectionMade(new Accompaniment(
                        command.id(), command.to(), command.needs(), command.contact(), command.outcome()))));
    }

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
                        mayShare(), Fitting.ruling(it.destination(), command.prospect(), connections, context)));
        return Ruling.unless(rulings, faults, new ReferralMoved(command.id(), sending(Option.some(command.reason()))));
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
                () -> Decided.of(new ConnectionEvent.ReferralFollowedUp(command.id(), command.on())));
    }

    @Override
    public Either<Refusals, Decided<ConnectionEvent>> handOver(HandOver command) {
        Option<OnwardReferral> found = connections.find(command.id());
        return mayShare()
                .unless(
                        missing(found).appendAll(ended(found)),
                        new ConnectionEvent.ReferralHandedOver(command.id(), command.to()));
    }

    /** Also of what came to nothing: that is not always the end of what it was worth. */
    @Override
    public Either<Refusals, Decided<ConnectionEvent>> view(RecordClientsView command) {
        ClientsView view = new ClientsView(command.valued(), context.today(), command.words());
        return Refusals.or(
                whenUnknown(!connections.byId().containsKey(command.id()), "connection"),
                () -> Decided.of(new ConnectionEvent.ConnectionValued(command.id(), view)));
    }

    private Seq<Refusal> taken(ConnectionCommand command) {
        return when(connections.byId().containsKey(command.id()), RefusalCodes.DUPLICATE_ID);
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

    /** A step to being sent, which is the requester's and is taken today. */
    private Step sending(Option<Narrative> reason) {
        return new Step(
                OnwardStatus.SENT,
                context.today(),
                context.recorded().by(),
                MovedBy.REQUESTER,
                reason,
                Option.none(),
                Option.none());
    }

    private static String words(OnwardStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
