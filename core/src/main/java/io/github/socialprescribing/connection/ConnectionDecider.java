package io.github.socialprescribing.connection;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.Suitability;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.Connection.Accompaniment;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.Connection.Signpost;
import io.github.socialprescribing.connection.ConnectionCommand.AccompanyClient;
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

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
                List.of(
                        Fitting.mayShare(consents, context),
                        Fitting.ruling(command.to(), command.prospect(), connections, context)),
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
                        List.of(Fitting.mayShare(consents, context), ruling),
                        faults,
                        sent(command, Destination.of(asset), command.missedBy(), command.priority()))
                .map(decided -> decided.advised(Reservations.advice(asset, seeker, suits, context)));
    }

    private ConnectionEvent sent(
            ConnectionCommand command, Destination to, Option<OrganisationId> missedBy, Option<Urgency> priority) {
        return new ConnectionMade(new OnwardReferral(
                command.id(),
                to,
                command.needs(),
                missedBy,
                command.goals(),
                priority,
                Vector.of(Step.sent(Option.none(), context)),
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
    public Either<Refusals, Decided<ConnectionEvent>> onward(OnwardCommand command) {
        return command.match(new OnwardDecider(connections, consents, context));
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
}
