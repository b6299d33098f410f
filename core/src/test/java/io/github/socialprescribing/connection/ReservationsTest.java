package io.github.socialprescribing.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AccessFeatures;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Cost;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is not as a client would like it keeps nobody away; whoever sends them should know it. */
class ReservationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = RuleCatalogue.draft("TEST", "1", "AST-01", "REF-02.full", "REF-02.unknown")
            .build()
            .get();
    private static final AssetId WALKS = new AssetId("walks");
    private static final AssetDetails FOR_LONELY = forLonely("Walks").build();
    private static final Seeker CLIENT = Seeker.builder()
            .ageBand(Option.some(AgeBand.FROM_26))
            .communities(LinkedHashSet.of(new CommunityId("community-1")))
            .build();

    private static AssetDetails.Builder forLonely(String name) {
        return Assets.group(name).meets(LinkedHashSet.of(NeedKinds.LONELINESS));
    }

    private static Context on(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static AssetDirectory opened(AssetDetails details) {
        return Assets.after(Assets.opening(WALKS, details, DAY), on(DAY));
    }

    private static AssetsFound find(AssetDirectory directory, Seeker seeker) {
        return AssetSearch.find(directory, seeker, NeedKinds.LONELINESS, on(DAY));
    }

    private static Seq<String> advice(AssetDetails details, Seeker seeker) {
        return find(opened(details), seeker)
                .fits()
                .head()
                .advice()
                .map(it -> it.rule().value());
    }

    @Test
    void asksForWhatIsNotKnownAndSendsNobodyAwayForIt() {
        AssetDetails carers = forLonely("Carers")
                .eligibility(Eligibility.of(
                        Criterion.of("CARERS", "people who care for somebody", EligibilityFacts.CARES.isTrue())))
                .build();
        Fit fit = find(opened(carers), CLIENT).fits().single();

        assertThat(fit.ask()).containsExactly(EligibilityFacts.CARES);
        assertThat(fit.advice().map(it -> it.rule().value())).containsExactly("ASK_THE_CLIENT");
    }

    @Test
    void advisesWhereItIsNotAsTheClientWouldLikeIt() {
        Seeker particular = Seeker.of(ClientRecord.builder()
                        .preferences(Clients.weekdayMornings())
                        .build())
                .access(LinkedHashSet.of(AccessFeatures.STEP_FREE))
                .languages(LinkedHashSet.of(Locale.forLanguageTag("pl")))
                .canPay(Option.some(Money.ofMinor("GBP", 100)))
                .build();
        AssetDetails saturdays = forLonely("Saturdays")
                .schedule(List.of(
                        new WeeklyTime(LinkedHashSet.of(DayOfWeek.SATURDAY), LocalTime.of(9, 0), LocalTime.NOON)))
                .channels(LinkedHashSet.of(Channels.VIDEO))
                .languages(LinkedHashSet.of(Locale.ENGLISH))
                .cost(new Cost.PerVisit(Money.ofMinor("GBP", 101)))
                .takesReferrals(false)
                .build();

        assertThat(advice(saturdays, particular))
                .containsExactly(
                        "SIGNPOST_ONLY",
                        "OUTSIDE_CLIENT_TIMES",
                        "OTHER_CHANNEL",
                        "COST_TO_CHECK",
                        "ACCESS_TO_CHECK",
                        "LANGUAGE_TO_CHECK");
        assertThat(advice(saturdays, CLIENT)).containsExactly("SIGNPOST_ONLY");
    }

    @Test
    void advisesToLookWhereNobodyHasLookedForLong() {
        Seq<Advice> advice = AssetSearch.find(opened(FOR_LONELY), CLIENT, NeedKinds.LONELINESS, on(DAY.plusDays(182)))
                .fits()
                .single()
                .advice();

        assertThat(advice.map(it -> it.rule().value())).containsExactly("ASSET_UNSEEN", "REF-02.unknown");
    }
}
