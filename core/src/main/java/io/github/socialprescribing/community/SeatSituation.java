package io.github.socialprescribing.community;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when somebody would take a seat on a panel. */
@Value.Immutable
public sealed interface SeatSituation permits ImmutableSeatSituation {

    /** The panel. */
    Panel panel();

    /** Whether they live in the community that the panel speaks for. */
    @Value.Default
    default boolean resident() {
        return false;
    }

    /** Whether they would sit for an organisation. */
    @Value.Default
    default boolean forOrganisation() {
        return false;
    }

    /** Whether they sit on the other panel, for themselves or for anybody. */
    @Value.Default
    default boolean onOtherPanel() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeatSituation}. */
    final class Builder extends ImmutableSeatSituation.Builder {
        Builder() {}
    }
}
