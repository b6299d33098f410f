package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.AccessFeature;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A client for whom something is looked for, as coarsely as an asset need know them. What is not said here is not known,
 * and is asked for where an asset hangs on it; only a need that is not among {@link #needs()} is taken not to be there.
 */
@Value.Immutable
public sealed interface Seeker permits ImmutableSeeker {

    /**
     * What kinds of need the client has. Of {@link NeedKinds#standard()} the wider kinds go without saying; of words of a
     * service's own they are said too.
     */
    @Value.Default
    default Set<NeedKind> needs() {
        return LinkedHashSet.empty();
    }

    /** How old the client is. */
    @Value.Default
    default Option<AgeBand> ageBand() {
        return Option.none();
    }

    /** The communities the client belongs to; not known where there is none. */
    @Value.Default
    default Set<CommunityId> communities() {
        return LinkedHashSet.empty();
    }

    /** Whether the client cares for somebody. */
    @Value.Default
    default Option<Boolean> cares() {
        return Option.none();
    }

    /** Whether the client agrees to what an asset asks of those who come. */
    @Value.Default
    default Option<Boolean> agreesToTerms() {
        return Option.none();
    }

    /** Whether the client would be put on a list. */
    @Value.Default
    default boolean agreesToWait() {
        return false;
    }

    /** When and how the client would like to take part; heeded as a wish. */
    @Value.Default
    default ContactPreferences preferences() {
        return ContactPreferences.none();
    }

    /** What the client needs to get in. */
    @Value.Default
    default Set<AccessFeature> access() {
        return LinkedHashSet.empty();
    }

    /** The languages the client speaks; of no matter where nothing is said. */
    @Value.Default
    default Set<Locale> languages() {
        return LinkedHashSet.empty();
    }

    /** The most the client can pay for each time; of no matter where nothing is said. */
    @Value.Default
    default Option<Money> canPay() {
        return Option.none();
    }

    /** Values of facts that a service has added to those on which criteria rest. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /**
     * Starts with what is known of a client across pathways.
     *
     * @param record what is known
     */
    static Builder of(ClientRecord record) {
        return builder()
                .ageBand(record.ageBand())
                .communities(record.communities())
                .cares(Option.when(record.caring().nonEmpty(), true))
                .preferences(record.preferences());
    }

    /**
     * What is known of the client, in the facts on which the criteria of an asset rest.
     *
     * @param asset what the asset is
     */
    default FactValues factsFor(AssetDetails asset) {
        FactValues facts = NeedKinds.standard()
                .terms()
                .appendAll(needs())
                .foldLeft(supplement(), (known, kind) -> known.with(EligibilityFacts.need(kind), has(kind)));
        for (AgeBand band : ageBand()) {
            facts = facts.with(EligibilityFacts.AGE_AT_LEAST, band.lowest())
                    .with(EligibilityFacts.AGE_AT_MOST, band.highest());
        }
        Option<Boolean> here =
                Option.when(communities().nonEmpty(), () -> communities().contains(asset.community()));
        facts = with(facts, EligibilityFacts.IN_COMMUNITY, here);
        facts = with(facts, EligibilityFacts.CARES, cares());
        return with(facts, EligibilityFacts.AGREES, agreesToTerms());
    }

    private boolean has(NeedKind kind) {
        return needs().exists(need -> NeedKinds.standard().isA(need, kind));
    }

    private static FactValues with(FactValues facts, FlagFact fact, Option<Boolean> value) {
        return value.map(it -> facts.with(fact, it)).getOrElse(facts);
    }

    /** Starts a seeker. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Seeker}. */
    final class Builder extends ImmutableSeeker.Builder {
        Builder() {}
    }
}
