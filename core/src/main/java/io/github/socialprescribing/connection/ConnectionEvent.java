package io.github.socialprescribing.connection;

import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.OrganisationId;
import java.time.LocalDate;
import java.util.function.Function;

/** What happened to connections. */
public sealed interface ConnectionEvent {

    /**
     * A connection was made.
     *
     * @param connection the connection
     */
    record ConnectionMade(Connection connection) implements ConnectionEvent {}

    /**
     * An onward referral took a step.
     *
     * @param id which one
     * @param step the step
     */
    record ReferralMoved(ConnectionId id, Step step) implements ConnectionEvent {}

    /**
     * Somebody asked what became of it.
     *
     * @param id which one
     * @param on the day
     */
    record ReferralFollowedUp(ConnectionId id, LocalDate on) implements ConnectionEvent {}

    /**
     * Somebody else goes on asking.
     *
     * @param id which one
     * @param to who
     */
    record ReferralHandedOver(ConnectionId id, OrganisationId to) implements ConnectionEvent {}

    /**
     * The client said whether they value it.
     *
     * @param id which one
     * @param view what they said
     */
    record ConnectionValued(ConnectionId id, ClientsView view) implements ConnectionEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param made asked of a connection made
     * @param moved asked of a step
     * @param followedUp asked of a question after it
     * @param handedOver asked of a handing over
     * @param valued asked of what the client says
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ConnectionMade, ? extends R> made,
            Function<? super ReferralMoved, ? extends R> moved,
            Function<? super ReferralFollowedUp, ? extends R> followedUp,
            Function<? super ReferralHandedOver, ? extends R> handedOver,
            Function<? super ConnectionValued, ? extends R> valued) {
        if (this instanceof ConnectionMade it) {
            return made.apply(it);
        }
        if (this instanceof ReferralMoved it) {
            return moved.apply(it);
        }
        if (this instanceof ReferralFollowedUp it) {
            return followedUp.apply(it);
        }
        return this instanceof ReferralHandedOver it ? handedOver.apply(it) : valued.apply((ConnectionValued) this);
    }
}
