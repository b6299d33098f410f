package io.github.socialprescribing.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssetDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final NeedKind OWN = NeedKind.of("gardening");

    /** What a service in an Open Referral directory says of itself, field by field. */
    private static final AssetDetails COUNSELLING = AssetDetails.builder()
            .name("Community Counselling")
            .description(Option.some("Counselling by trained people."))
            .category(AssetCategories.COUNSELLING)
            .sector(Sector.COMMUNITY)
            .ownership(Ownership.SERVICE)
            .provider(Option.some(new OrganisationId("example-organisation")))
            .community(Assets.group("any").build().community())
            .place(Option.some("Civic Center, Main Street"))
            .schedule(List.of(new WeeklyTime(
                    LinkedHashSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalTime.of(10, 0), LocalTime.of(18, 0))))
            .channels(LinkedHashSet.of(Channels.IN_PERSON, Channels.VIDEO))
            .languages(LinkedHashSet.of(Locale.ENGLISH, Locale.forLanguageTag("ur")))
            .cost(new Cost.PerVisit(Money.ofMinor("GBP", 35_00)))
            .access(LinkedHashSet.of(AccessFeatures.STEP_FREE, AccessFeatures.PUBLIC_TRANSPORT))
            .eligibility(Eligibility.of(Criterion.of("AGE", "people of 12 to 100", EligibilityFacts.aged(12, 100))))
            .meets(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH, NeedKinds.BEREAVEMENT))
            .fiveWays(LinkedHashSet.of(WayToWellbeing.TAKE_NOTICE))
            .takesReferrals(true)
            .contributions(LinkedHashSet.of(
                    new Contribution(Contribution.Kind.FUNDING, new OrganisationId("local-government"))))
            .build();

    @Test
    void hasAPlaceForWhatAnOpenDirectorySays() {
        assertThat(COUNSELLING
                        .cost()
                        .<String>match(() -> "free", it -> it.each().toString(), () -> "unknown"))
                .isEqualTo("GBP 35.00");
        assertThat(COUNSELLING.languages().map(Locale::toLanguageTag)).containsExactly("en", "ur");
    }

    @Test
    void refusesWordsThatSayNothing() {
        assertThatThrownBy(() -> Assets.group(" ").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Assets.group("Walks").place(Option.some("")).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Criterion.of("AGE", "", EligibilityFacts.aged(55)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFreeOrCostsSomething() {
        assertThatThrownBy(() -> new Cost.PerVisit(Money.ofMinor("GBP", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Cost.free()).isEqualTo(new Cost.Free()).isNotEqualTo(Cost.unknown());
    }

    @Test
    void hasCriteriaThatAPolicyCouldHave() {
        Criterion age = Criterion.of("AGE", "people of 55 and over", EligibilityFacts.aged(55));
        Criterion own =
                Criterion.of("OWN", "gardeners", EligibilityFacts.need(OWN).isTrue());

        assertThat(PolicyAnalysis.of(Eligibility.of(age).policy().get()).isComplete())
                .isTrue();
        assertThat(Eligibility.everybody().policy()).isEmpty();
        assertThat(Eligibility.everybody().suits(FactValues.NONE).isPossible()).isTrue();
        assertThatThrownBy(() -> Eligibility.of(age, age))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AGE");
        assertThatThrownBy(() -> Eligibility.of(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void maySuitByAFactOfTheServicesOwn() {
        Eligibility gardeners = Eligibility.builder()
                .criteria(List.of(Criterion.of(
                        "OWN", "gardeners", EligibilityFacts.need(OWN).isTrue())))
                .facts(EligibilityFacts.all().append(EligibilityFacts.need(OWN)))
                .build();

        assertThat(gardeners.suits(FactValues.NONE).ask()).containsExactly(EligibilityFacts.need(OWN));
        assertThat(gardeners
                        .suits(FactValues.NONE.with(EligibilityFacts.need(OWN), false))
                        .isPossible())
                .isFalse();
    }

    @Property(tries = 50)
    void aNumberOfPlacesIsRoomJustWhereItIsNotNothing(@ForAll @IntRange(max = 1_000) int free) {
        Capacity capacity = Capacity.places(free, DAY);

        assertThat(capacity.room()).isEqualTo(free == 0 ? Room.NO : Room.YES);
        assertThat(capacity.places()).isEqualTo(Option.when(free > 0, free));
        assertThat(capacity.asOf()).contains(DAY);
    }

    @Test
    void tellsTheRoomWithItsDayAndAWaitOnlyWithAList() {
        Option<LocalDate> day = Option.some(DAY);
        Option<WaitBand> wait = Option.some(WaitBand.UNKNOWN);

        assertThatThrownBy(() -> new Capacity(Room.YES, Option.none(), Option.none(), Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(Room.UNKNOWN, Option.none(), Option.none(), day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(Room.NO, Option.some(1), Option.none(), day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(Room.YES, Option.some(0), Option.none(), day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(Room.YES, Option.none(), wait, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Capacity(Room.WAITLIST, Option.none(), Option.none(), day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheWholeListOfTheSourcePaper() {
        assertThat(AssetCategories.standard().terms()).hasSizeGreaterThanOrEqualTo(33);
        assertThat(AssetCategories.standard().isA(AssetCategories.BEREAVEMENT_GROUP, AssetCategories.SOCIAL_GROUP))
                .isTrue();
        assertThat(AccessFeatures.standard().label(AccessFeatures.STEP_FREE)).isEqualTo("without steps");
    }

    @Test
    void tellsHowItIsReachedAndWhoPaysLess() {
        AssetDetails choir = Assets.group("Choir")
                .contacts(List.of(
                        new ContactWay(ContactWay.Kind.PHONE, "0161 496 0000"),
                        new ContactWay(ContactWay.Kind.WEB, "https://choir.example")))
                .reducedPrices(List.of(new ReducedPrice("people out of work", Money.ofMinor("GBP", 0))))
                .build();

        assertThat(choir.contacts().map(ContactWay::kind)).containsExactly(ContactWay.Kind.PHONE, ContactWay.Kind.WEB);
        assertThat(choir.toString()).doesNotContain("0161");
        assertThatThrownBy(() -> new ContactWay(ContactWay.Kind.WEB, " ")).hasMessageContaining("somewhere");
        assertThatThrownBy(() -> new ReducedPrice("", Money.ofMinor("GBP", 1))).hasMessageContaining("somebody");
    }
}
