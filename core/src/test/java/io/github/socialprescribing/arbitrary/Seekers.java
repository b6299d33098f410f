package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.asset.AccessFeatures;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.money.Money;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clients for whom something is looked for, of some of whom little is known. */
public final class Seekers {

    private Seekers() {}

    /** Any client. */
    public static Arbitrary<Seeker> any() {
        return Combinators.combine(
                        Assets.needs(),
                        Arbitraries.of(AgeBand.class).optional(0.8),
                        Arbitraries.of("community-1", "community-2").optional(0.8),
                        yesOrNo().optional(0.7),
                        yesOrNo().optional(0.7),
                        yesOrNo(),
                        Arbitraries.of(ContactPreferences.none(), Clients.weekdayMornings()),
                        yesOrNo())
                .as((needs, age, community, cares, terms, waits, preferences, careful) -> Seeker.builder()
                        .needs(needs)
                        .ageBand(Option.ofOptional(age))
                        .communities(
                                LinkedHashSet.ofAll(Option.ofOptional(community).map(CommunityId::new)))
                        .cares(Option.ofOptional(cares))
                        .agreesToTerms(Option.ofOptional(terms))
                        .agreesToWait(waits)
                        .preferences(preferences)
                        .access(careful ? LinkedHashSet.of(AccessFeatures.STEP_FREE) : LinkedHashSet.empty())
                        .canPay(Option.when(careful, () -> Money.ofMinor("GBP", 100)))
                        .build());
    }

    private static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false);
    }
}
