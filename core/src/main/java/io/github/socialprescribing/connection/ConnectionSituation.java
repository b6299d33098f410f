package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when it is asked whether a client may be referred onward. */
@Value.Immutable
public sealed interface ConnectionSituation permits ImmutableConnectionSituation {

    /** To what part of public life the destination belongs. */
    @Value.Default
    default Sector sector() {
        return Sector.COMMUNITY;
    }

    /** Whether the destination has room, as it was last known. */
    @Value.Default
    default Room room() {
        return Room.UNKNOWN;
    }

    /** How many days ago it was last known; says nothing where it is unknown. */
    @Value.Default
    default int daysSinceChecked() {
        return 0;
    }

    /** Whether the client agrees to wait, where there is a list. */
    @Value.Default
    default boolean agreesToWait() {
        return false;
    }

    /** How many referrals of this client to this destination are open already. */
    @Value.Default
    default int openHere() {
        return 0;
    }

    /** How many referrals of this client are open already, wherever. */
    @Value.Default
    default int open() {
        return openHere();
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses counts below nothing, and more open here than anywhere. */
    @Value.Check
    default void check() {
        if (daysSinceChecked() < 0 || openHere() < 0 || open() < openHere()) {
            throw new IllegalArgumentException("counts are not negative, and what is open here is open");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConnectionSituation}. */
    final class Builder extends ImmutableConnectionSituation.Builder {
        Builder() {}
    }
}
