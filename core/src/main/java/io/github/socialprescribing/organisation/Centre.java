package io.github.socialprescribing.organisation;

import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CentreId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A place that an organisation runs, and what is under its roof: "This centre hosts a library, craft shop, groups,
 * counselling, and social prescribing". What it hosts are assets like others, so that a client is connected with the craft
 * shop next door as with anything else; that it is next door, which a link worker of the source paper calls "a 'wraparound'
 * service", is told here.
 */
@Value.Immutable
public sealed interface Centre permits ImmutableCentre {

    /** Names it. */
    CentreId id();

    /** What sort of building it stands in. */
    Building building();

    /** The assets under its roof, whoever runs them. */
    @Value.Default
    default Set<AssetId> hosts() {
        return LinkedHashSet.empty();
    }

    /** When anybody may pop in; every day where nothing is said. */
    @Value.Default
    default Seq<WeeklyTime> popIn() {
        return List.empty();
    }

    /**
     * Whether anybody may pop in on a day, as far as its week goes; of holidays it knows nothing.
     *
     * @param day the day asked about
     */
    default boolean isOpenOn(LocalDate day) {
        return popIn().isEmpty() || popIn().exists(time -> time.days().contains(day.getDayOfWeek()));
    }

    /** Starts a centre. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Centre}. */
    final class Builder extends ImmutableCentre.Builder {
        Builder() {}
    }
}
