package io.github.socialprescribing.organisation;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a service is looked at as a whole. */
@Value.Immutable
public sealed interface ServiceSituation permits ImmutableServiceSituation {

    /** Pathways that closed in the last 90 days. */
    @Value.Default
    default int closed() {
        return 0;
    }

    /** How many of those had been extended. */
    @Value.Default
    default int extended() {
        return 0;
    }

    /** People whose support started in the last 12 months. */
    @Value.Default
    default int started() {
        return 0;
    }

    /** The posts of the service, in hundredths of a whole one. */
    @Value.Default
    default int posts() {
        return 100;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /**
     * Of a hundred closed pathways how many had been extended, rounded up, so that it is above a whole number of per cent
     * just when the share is. Where none closed, 0.
     */
    default long extendedPercent() {
        return closed() == 0 ? 0 : roundedUp(100L * extended(), closed());
    }

    /** People started for each whole post, rounded up for the same reason. */
    default long startedPerPost() {
        return roundedUp(100L * started(), posts());
    }

    private static long roundedUp(long amount, long divisor) {
        return -Math.floorDiv(-amount, divisor);
    }

    /** Refuses counts below nothing, more extended than closed, and a service without a post. */
    @Value.Check
    default void check() {
        if (extended() < 0 || closed() < extended() || started() < 0 || posts() < 1) {
            throw new IllegalArgumentException(
                    "counts are not negative, no more were extended than closed, and a service has some post");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceSituation}. */
    final class Builder extends ImmutableServiceSituation.Builder {
        Builder() {}
    }
}
