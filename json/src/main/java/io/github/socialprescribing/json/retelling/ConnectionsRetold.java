package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.connection.ClientsView;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionValued;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralFollowedUp;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralHandedOver;
import io.github.socialprescribing.connection.ConnectionEvent.ReferralMoved;
import io.github.socialprescribing.connection.Connections;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.ConnectionMoved;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Connections; onward referrals step by step. */
final class ConnectionsRetold {

    private ConnectionsRetold() {}

    /** What is told of each connection, in the order in which they were made. */
    static Seq<Tuple2<Connection, Seq<Told>>> each(Connections connections) {
        return connections
                .all()
                .zipWithIndex((connection, index) -> Tuple.of(
                        connection, of(connection).map(event -> new Told("/connections/byId/" + index, event))));
    }

    static Seq<Told> views(Connections connections) {
        return Told.each("/connections/views", connections.views().toList(), ConnectionsRetold::of);
    }

    private static Seq<PathwayEvent> of(Tuple2<ConnectionId, ClientsView> view) {
        return List.of(new ConnectionMoved(new ConnectionValued(view._1, view._2)));
    }

    private static Seq<PathwayEvent> of(Connection connection) {
        return (connection instanceof OnwardReferral referral
                        ? of(referral)
                        : List.<ConnectionEvent>of(new ConnectionMade(connection)))
                .map(ConnectionMoved::new);
    }

    private static Seq<ConnectionEvent> of(OnwardReferral referral) {
        return List.<ConnectionEvent>of(new ConnectionMade(referral.begun()))
                .appendAll(steps(referral))
                .appendAll(referral.followedUpOn().map(on -> new ReferralFollowedUp(referral.id(), on)))
                .appendAll(referral.handedOverTo().map(to -> new ReferralHandedOver(referral.id(), to)));
    }

    /** Step by step, until one is not taken from where the referral stood, or not by whoever took it. */
    private static Seq<ConnectionEvent> steps(OnwardReferral referral) {
        List<ConnectionEvent> events = List.empty();
        OnwardStatus at = referral.steps().head().status();
        for (Step step : referral.steps().tail()) {
            if (!OnwardSteps.leads(at, step.status()) || !step.status().isSetBy(step.side())) {
                return events;
            }
            events = events.append(new ReferralMoved(referral.id(), step));
            at = step.status();
        }
        return events;
    }
}
