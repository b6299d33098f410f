package io.github.socialprescribing.asset;

import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What a notice board would say of an asset. Its words are public and about nobody; how to reach the people who run it is
 * for whoever publishes a directory to know.
 */
@Value.Immutable
public sealed interface AssetDetails permits ImmutableAssetDetails {

    /** What people call it. */
    String name();

    /** What there is to do or to have, in a few sentences. */
    @Value.Default
    default Option<String> description() {
        return Option.none();
    }

    /** What sort of asset it is. */
    AssetCategory category();

    /** To what part of public life it belongs. */
    Sector sector();

    /** Whose it is. */
    Ownership ownership();

    /** Who runs it, where that is an organisation. */
    @Value.Default
    default Option<OrganisationId> provider() {
        return Option.none();
    }

    /** The community that has it: of place, interest, identity or online. */
    CommunityId community();

    /** Where it is, in words; none for what is nowhere, or everywhere. */
    @Value.Default
    default Option<String> place() {
        return Option.none();
    }

    /** When, by the clocks where it is; at any time, or as agreed, where nothing is said. */
    @Value.Default
    default Seq<WeeklyTime> schedule() {
        return List.empty();
    }

    /** In which ways people take part: in person, by telephone; any where nothing is said. */
    @Value.Default
    default Set<Channel> channels() {
        return LinkedHashSet.empty();
    }

    /** In which languages; in that of the place where nothing is said. */
    @Value.Default
    default Set<Locale> languages() {
        return LinkedHashSet.empty();
    }

    /** What it costs. */
    @Value.Default
    default Cost cost() {
        return Cost.unknown();
    }

    /** What some people pay less. */
    @Value.Default
    default Seq<ReducedPrice> reducedPrices() {
        return List.empty();
    }

    /** How it is reached, what people should try first at the beginning. */
    @Value.Default
    default Seq<ContactWay> contacts() {
        return List.empty();
    }

    /** What is known of how it lets people in. */
    @Value.Default
    default Set<AccessFeature> access() {
        return LinkedHashSet.empty();
    }

    /** Whom it is for; everybody unless somebody says otherwise. */
    @Value.Default
    default Eligibility eligibility() {
        return Eligibility.everybody();
    }

    /** Which needs it may meet. */
    @Value.Default
    default Set<NeedKind> meets() {
        return LinkedHashSet.empty();
    }

    /** Which of the Five Ways to Wellbeing it goes. */
    @Value.Default
    default Set<WayToWellbeing> fiveWays() {
        return LinkedHashSet.empty();
    }

    /** Whether it takes referrals; where it does not, clients are told of it and go by themselves. */
    @Value.Default
    default boolean takesReferrals() {
        return true;
    }

    /** What people and organisations give so that it is there. */
    @Value.Default
    default Set<Contribution> contributions() {
        return LinkedHashSet.empty();
    }

    /** Refuses an asset without a name, and texts that say nothing. */
    @Value.Check
    default void check() {
        if (name().isBlank() || description().exists(String::isBlank) || place().exists(String::isBlank)) {
            throw new IllegalArgumentException("an asset has a name, and its words say something or are left out");
        }
    }

    /** Starts a description. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AssetDetails}. */
    final class Builder extends ImmutableAssetDetails.Builder {
        Builder() {}
    }
}
