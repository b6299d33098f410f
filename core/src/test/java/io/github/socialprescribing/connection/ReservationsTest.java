package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Lonely.CLIENT;
import static io.github.socialprescribing.connection.Lonely.DAY;
import static io.github.socialprescribing.connection.Lonely.FOR_LONELY;
import static io.github.socialprescribing.connection.Lonely.find;
import static io.github.socialprescribing.connection.Lonely.forLonely;
import static io.github.socialprescribing.connection.Lonely.on;
import static io.github.socialprescribing.connection.Lonely.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.asset.AccessFeatures;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.Cost;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKinds;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is not as a client would like it keeps nobody away; whoever sends them should know it. */
class ReservationsTest {

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
