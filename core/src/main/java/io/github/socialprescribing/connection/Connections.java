package io.github.socialprescribing.connection;

import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.Register;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The connections of one pathway, as their events left them.
 *
 * @param byId the connections, in the order in which they were made
 * @param views what the client said last of each, where they said something
 */
public record Connections(Register<ConnectionId, Connection> byId, Map<ConnectionId, ClientsView> views) {

    /** Before anybody was connected. */
    public static Connections none() {
        return new Connections(Register.empty(), LinkedHashMap.empty());
    }

    /** All connections, in the order in which they were made. */
    public Seq<Connection> all() {
        return byId.values();
    }

    /** The onward referrals, in the order in which they were made. */
    public Seq<OnwardReferral> referrals() {
        return all().filter(OnwardReferral.class::isInstance).map(OnwardReferral.class::cast);
    }

    /** The onward referrals of which something is still to be heard. */
    public Seq<OnwardReferral> open() {
        return referrals().filter(OnwardReferral::isUnderWay);
    }

    /** Whether the client values at least one of them. */
    public boolean isAnyValued() {
        return views.values().exists(ClientsView::valued);
    }

    /**
     * Whether a destination had no room for whom it should have helped with a need, and no referral for it is under way.
     *
     * @param need the need
     */
    public boolean isTurnedAway(NeedId need) {
        boolean turnedAway = false;
        for (Connection connection : all()) {
            if (connection instanceof OnwardReferral it && it.isFor(need)) {
                if (it.isUnderWay()) {
                    return false;
                }
                turnedAway |= it.isTurnedAway();
            }
        }
        return turnedAway;
    }

    /**
     * The onward referral with this id.
     *
     * @param id the id to look for
     */
    public Option<OnwardReferral> find(ConnectionId id) {
        return byId.get(id).filter(OnwardReferral.class::isInstance).map(OnwardReferral.class::cast);
    }

    /**
     * These connections as an event leaves them.
     *
     * @param event what happened
     */
    public Connections after(ConnectionEvent event) {
        return event.match(
                made -> new Connections(byId.put(made.connection().id(), made.connection()), views),
                moved -> with(moved.id(), it -> it.after(moved.step())),
                followedUp -> with(followedUp.id(), it -> it.followedUp(followedUp.on())),
                handedOver -> with(handedOver.id(), it -> it.handedOver(handedOver.to())),
                valued -> new Connections(byId, views.put(valued.id(), valued.view())));
    }

    private Connections with(ConnectionId id, UnaryOperator<OnwardReferral> change) {
        return new Connections(byId.put(id, change.apply(find(id).get())), views);
    }
}
