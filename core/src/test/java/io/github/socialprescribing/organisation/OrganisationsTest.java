package io.github.socialprescribing.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The company of the source paper: its centres, its offers and its networks. */
class OrganisationsTest {

    private static final OrganisationId COMPANY = new OrganisationId("company");
    private static final OrganisationId TRUST = new OrganisationId("trust");
    private static final OrganisationId UNIVERSITY = new OrganisationId("university");
    private static final AssetId CRAFT_SHOP = new AssetId("craft-shop");
    private static final AssetId CRISIS_CAFE = new AssetId("crisis-cafe");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Centre LIBRARY = Centre.builder()
            .id(new CentreId("library"))
            .building(Buildings.LIBRARY)
            .hosts(assets("library", "craft-shop", "groups", "counselling", "social-prescribing"))
            .popIn(List.of(new WeeklyTime(LinkedHashSet.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))))
            .build();
    private static final Centre HALL = Centre.builder()
            .id(new CentreId("hall"))
            .building(Buildings.COMMUNITY_CENTRE)
            .build();
    private static final Organisation SERVICE = Organisation.builder()
            .id(COMPANY)
            .kind(OrganisationKinds.COMMUNITY_INTEREST_COMPANY)
            .area(Option.some(new CommunityId("borough")))
            .centres(List.of(LIBRARY, HALL))
            .offers(assets(
                    "social-prescribing",
                    "welfare-rights",
                    "crisis-support",
                    "wellbeing-groups",
                    "crisis-cafe",
                    "library"))
            .build();
    private static final Organisations AROUND = new Organisations(
            List.of(
                    SERVICE,
                    Organisation.builder()
                            .id(TRUST)
                            .kind(OrganisationKinds.NHS_FOUNDATION_TRUST)
                            .build()),
            List.of(
                    new CollaborativeNetwork(
                            "neighbourhood network",
                            LinkedHashSet.of(OrganisationKinds.VCFSE, OrganisationKinds.HEALTH),
                            LinkedHashSet.of(COMPANY, TRUST)),
                    new CollaborativeNetwork(
                            "research partnership",
                            LinkedHashSet.of(OrganisationKinds.ACADEMIC),
                            LinkedHashSet.of(COMPANY, UNIVERSITY))));

    private static Set<AssetId> assets(String... ids) {
        return List.of(ids).map(AssetId::new).toLinkedSet();
    }

    @Test
    void whatIsOfferedOrHostedIsInTheHouse() {
        assertThat(SERVICE.isInHouse(CRAFT_SHOP)).isTrue();
        assertThat(SERVICE.isInHouse(CRISIS_CAFE)).isTrue();
        assertThat(SERVICE.isInHouse(new AssetId("pharmacist"))).isFalse();
        assertThat(SERVICE.offers()).hasSize(6);
        assertThat(LIBRARY.hosts()).hasSize(5);
    }

    @Test
    void aCentreIsOpenOnTheDaysOfItsWeekAndAlwaysWhereNothingIsSaid() {
        assertThat(LIBRARY.isOpenOn(MONDAY)).isTrue();
        assertThat(LIBRARY.isOpenOn(MONDAY.plusDays(1))).isFalse();
        assertThat(HALL.isOpenOn(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void findsBodiesAndCentresAndWhoWorksWithWhom() {
        assertThat(AROUND.find(COMPANY)).contains(SERVICE);
        assertThat(AROUND.find(UNIVERSITY)).isEmpty();
        assertThat(AROUND.find(new CentreId("hall"))).contains(HALL);
        assertThat(AROUND.partnersOf(COMPANY)).containsExactlyInAnyOrder(TRUST, UNIVERSITY);
        assertThat(AROUND.partnersOf(UNIVERSITY)).containsExactly(COMPANY);
        assertThat(Organisations.none().partnersOf(COMPANY)).isEmpty();
    }

    @Test
    void everySortOfBodyIsOfASectorOrStandsAlone() {
        assertThat(OrganisationKinds.standard()
                        .isA(OrganisationKinds.COMMUNITY_INTEREST_COMPANY, OrganisationKinds.VCFSE))
                .isTrue();
        assertThat(OrganisationKinds.standard().isA(OrganisationKinds.PRIMARY_CARE_NETWORK, OrganisationKinds.HEALTH))
                .isTrue();
        assertThat(Buildings.standard().isA(Buildings.LIBRARY, Buildings.COMMUNITY_BUILDING))
                .isTrue();
        assertThat(OrganisationKind.of("museum")).hasToString("museum");
    }

    @Test
    void refusesACentreOfTwoAndANetworkOfOne() {
        Organisation other = Organisation.builder()
                .id(TRUST)
                .kind(OrganisationKinds.CHARITY)
                .centres(List.of(HALL))
                .build();

        assertThatThrownBy(() -> new Organisations(List.of(SERVICE, other), List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Organisations(List.of(SERVICE, SERVICE), List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Organisation.builder()
                        .id(TRUST)
                        .kind(OrganisationKinds.CHARITY)
                        .centres(List.of(HALL, HALL))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CollaborativeNetwork("alone", LinkedHashSet.empty(), LinkedHashSet.of(COMPANY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
