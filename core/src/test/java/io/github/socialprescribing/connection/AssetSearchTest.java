package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Lonely.CLIENT;
import static io.github.socialprescribing.connection.Lonely.DAY;
import static io.github.socialprescribing.connection.Lonely.FOR_LONELY;
import static io.github.socialprescribing.connection.Lonely.WALKS;
import static io.github.socialprescribing.connection.Lonely.find;
import static io.github.socialprescribing.connection.Lonely.forLonely;
import static io.github.socialprescribing.connection.Lonely.on;
import static io.github.socialprescribing.connection.Lonely.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.MapAsset;
import io.github.socialprescribing.asset.AssetCommand.MergeAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Somebody is lonely, and eight things are on the map. */
class AssetSearchTest {

    private static final Narrative WHY = new Narrative("the hall has no heating");

    private static Seq<RefusalCode> whyNot(AssetDirectory directory) {
        AssetsFound found = find(directory, CLIENT);

        assertThat(found.fits()).isEmpty();
        return found.others()
                .find(it -> it.asset().id().equals(WALKS))
                .get()
                .why()
                .codes();
    }

    @Test
    void findsWhatIsOpenHasRoomAndIsForTheClient() {
        Fit fit = find(opened(FOR_LONELY), CLIENT).fits().single();

        assertThat(fit.asset().id()).isEqualTo(WALKS);
        assertThat(fit.advice()).isEmpty();
        assertThat(fit.ask()).isEmpty();
    }

    @Test
    void tellsOfEachOtherWhyNot() {
        assertThat(whyNot(Assets.after(List.of(new MapAsset(WALKS, FOR_LONELY)), on(DAY))))
                .containsExactly(AssetRefusals.ASSET_UNAVAILABLE);
        assertThat(whyNot(opened(FOR_LONELY, new PauseAsset(WALKS, WHY, Option.none()))))
                .containsExactly(AssetRefusals.ASSET_UNAVAILABLE);
        assertThat(whyNot(opened(FOR_LONELY, new CloseAsset(WALKS, WHY)))).containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(whyNot(opened(
                        FOR_LONELY,
                        new MapAsset(new AssetId("ambles"), FOR_LONELY),
                        new MergeAsset(WALKS, new AssetId("ambles")))))
                .containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(whyNot(opened(FOR_LONELY, new ReportCapacity(WALKS, Capacity.full(DAY)))))
                .containsExactly(SupportRefusals.ASSET_AT_CAPACITY);
        assertThat(whyNot(opened(
                        FOR_LONELY, new ReportCapacity(WALKS, Capacity.waitlist(WaitBand.ONE_TO_THREE_MONTHS, DAY)))))
                .containsExactly(RefusalCodes.CLIENT_DOES_NOT_WANT);
        assertThat(whyNot(opened(Assets.group("Debt advice").build())))
                .containsExactly(AssetRefusals.NOT_FOR_THIS_NEED);
    }

    @Test
    void tellsAllReasonsAtOnceWithTheWordsOfWhoeverRunsIt() {
        AssetDetails choir = Assets.group("Choir")
                .eligibility(Eligibility.of(
                        Criterion.of("AGE", "people of 55 and over", EligibilityFacts.aged(55)),
                        Criterion.of("CARERS", "people who care for somebody", EligibilityFacts.CARES.isTrue())))
                .build();
        Seeker free = ((ImmutableSeeker) CLIENT).withCares(Option.some(false));
        AssetDirectory full = opened(choir, new ReportCapacity(WALKS, Capacity.full(DAY)));

        Seq<Refusal> why = find(full, free).others().single().why().all();

        assertThat(why.map(Refusal::code))
                .containsExactly(
                        IntakeRefusals.NOT_ELIGIBLE,
                        IntakeRefusals.NOT_ELIGIBLE,
                        SupportRefusals.ASSET_AT_CAPACITY,
                        AssetRefusals.NOT_FOR_THIS_NEED);
        assertThat(why.map(Refusal::remedy))
                .startsWith(
                        "look elsewhere, for this is for people of 55 and over",
                        "look elsewhere, for this is for people who care for somebody");
        assertThat(why.head().sentence()).endsWith("(age-at-most = 39 years)");
    }

    @Test
    void isAtCapacityUnderEveryPolicyAndNamesTheRuleOfOneThatSaysSo() {
        AssetDirectory full = opened(FOR_LONELY, new ReportCapacity(WALKS, Capacity.full(DAY)));
        Policy silent = RuleCatalogue.draft("SILENT", "1", "REF-01").build().get();
        Context other = Moments.of(DAY, Moments.WORKER, Roles.LINK_WORKER, silent);

        Refusal ruled = find(full, CLIENT).others().single().why().all().single();
        Refusal unruled = AssetSearch.find(full, CLIENT, NeedKinds.LONELINESS, other)
                .others()
                .single()
                .why()
                .all()
                .single();

        assertThat(ruled.rules().map(Object::toString)).containsExactly("REF-02.full");
        assertThat(unruled.code()).isEqualTo(ruled.code());
        assertThat(unruled.rules()).isEmpty();
    }

    @Test
    void waitsWithTheClientWhoAgrees() {
        Seeker patient = ((ImmutableSeeker) CLIENT).withAgreesToWait(true);
        AssetDirectory list = opened(FOR_LONELY, new ReportCapacity(WALKS, Capacity.waitlist(WaitBand.UNKNOWN, DAY)));

        assertThat(find(list, patient).fits()).hasSize(1);
    }

    @Test
    void meetsAWideNeedWithANarrowOneButNotTheReverse() {
        AssetDirectory money = opened(
                Assets.group("Money").meets(LinkedHashSet.of(NeedKinds.MONEY)).build());
        AssetDirectory debt = opened(
                Assets.group("Debt").meets(LinkedHashSet.of(NeedKinds.DEBT)).build());

        assertThat(AssetSearch.find(money, CLIENT, NeedKinds.DEBT, on(DAY)).fits())
                .hasSize(1);
        assertThat(AssetSearch.find(debt, CLIENT, NeedKinds.MONEY, on(DAY)).fits())
                .isEmpty();
    }

    @Test
    void findsByTheWordsOfAService() {
        NeedKind hobby = NeedKind.of("hobby");
        NeedKind gardening = NeedKind.of("gardening");
        Vocabulary<NeedKind> words = NeedKinds.standard().with(hobby, "a hobby").with(gardening, "gardening", hobby);
        AssetDirectory hobbies =
                opened(Assets.group("Hobbies").meets(LinkedHashSet.of(hobby)).build());

        assertThat(AssetSearch.find(hobbies, words, CLIENT, gardening, on(DAY)).fits())
                .hasSize(1);
        assertThat(AssetSearch.find(hobbies, CLIENT, gardening, on(DAY)).fits()).isEmpty();
    }

    @Test
    void putsFirstWhatLeavesLeastOpenThenWhatHasRoomThenWhatIsNear() {
        Seq<AssetCommand> all = Assets.opening(new AssetId("a-far"), far("Far"), DAY)
                .appendAll(Assets.opening(new AssetId("b-near"), FOR_LONELY, DAY))
                .appendAll(Assets.opening(
                        new AssetId("c-signpost"),
                        forLonely("Café").takesReferrals(false).build(),
                        DAY))
                .appendAll(
                        Assets.opening(new AssetId("d-list"), forLonely("List").build(), DAY))
                .append(new ReportCapacity(new AssetId("d-list"), Capacity.waitlist(WaitBand.UNKNOWN, DAY)));
        Seeker patient = ((ImmutableSeeker) CLIENT).withAgreesToWait(true);

        assertThat(find(Assets.after(all, on(DAY)), patient)
                        .fits()
                        .map(it -> it.asset().id().value()))
                .containsExactly("b-near", "a-far", "d-list", "c-signpost");
    }

    private static AssetDetails far(String name) {
        return AssetDetails.builder()
                .name(name)
                .category(FOR_LONELY.category())
                .sector(FOR_LONELY.sector())
                .ownership(FOR_LONELY.ownership())
                .community(new CommunityId("community-2"))
                .meets(FOR_LONELY.meets())
                .build();
    }
}
