package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.asset.AccessFeature;
import io.github.socialprescribing.asset.AccessFeatures;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCategory;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Cost;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assets, and commands about them of every kind, over few ids, so that they meet. */
public final class Assets {

    private static final Narrative WHY = new Narrative("CANARY the hall has no heating");

    private Assets() {}

    /**
     * A group in the open air, for everybody, free.
     *
     * @param name what people call it
     */
    public static AssetDetails.Builder group(String name) {
        return AssetDetails.builder()
                .name(name)
                .category(AssetCategories.WALKS)
                .sector(Sector.COMMUNITY)
                .ownership(Ownership.COMMUNITY)
                .community(new CommunityId("community-1"));
    }

    /**
     * A directory in which commands have been carried out, as far as they may be.
     *
     * @param commands what is asked, in order
     * @param context when, by whom, under which policy
     */
    public static AssetDirectory after(Iterable<AssetCommand> commands, Context context) {
        AssetDirectory directory = AssetDirectory.none();
        for (AssetCommand command : commands) {
            AssetDirectory before = directory;
            directory = AssetDecider.decide(before, command, context)
                    .fold(refusals -> before, decided -> decided.events().foldLeft(before, AssetDirectory::after));
        }
        return directory;
    }

    /**
     * What opens an asset on a day, with room.
     *
     * @param id names it
     * @param details what it is
     * @param day the day on which it is seen and has room
     */
    public static Seq<AssetCommand> opening(AssetId id, AssetDetails details, LocalDate day) {
        return List.of(
                new AssetCommand.MapAsset(id, details),
                new AssetCommand.VerifyAsset(id, Option.some(day)),
                new AssetCommand.ActivateAsset(id),
                new AssetCommand.ReportCapacity(id, Capacity.room(day)));
    }

    /**
     * The same asset in another part of public life.
     *
     * @param details what it is
     * @param sector to what part of public life it belongs then
     */
    public static AssetDetails inSector(AssetDetails details, Sector sector) {
        return AssetDetails.builder()
                .name(details.name())
                .category(details.category())
                .sector(sector)
                .ownership(details.ownership())
                .community(details.community())
                .eligibility(details.eligibility())
                .meets(details.meets())
                .cost(details.cost())
                .access(details.access())
                .takesReferrals(details.takesReferrals())
                .schedule(details.schedule())
                .build();
    }

    /**
     * Any command about an asset.
     *
     * @param days the days that it may mention
     */
    public static Arbitrary<AssetCommand> commands(Arbitrary<LocalDate> days) {
        Arbitrary<AssetId> ids = ids();
        return Arbitraries.oneOf(
                Combinators.combine(ids, details()).as(AssetCommand.MapAsset::new),
                Combinators.combine(ids, days.optional(0.9))
                        .as((id, day) -> new AssetCommand.VerifyAsset(id, Option.ofOptional(day))),
                ids.map(AssetCommand.ActivateAsset::new),
                Combinators.combine(ids, capacities(days)).as(AssetCommand.ReportCapacity::new),
                Combinators.combine(ids, days.optional())
                        .as((id, day) -> new AssetCommand.PauseAsset(id, WHY, Option.ofOptional(day))),
                ids.map(AssetCommand.ResumeAsset::new),
                Combinators.combine(ids, details()).as(AssetCommand.ChangeAsset::new),
                ids.map(AssetCommand.MarkStale::new),
                Combinators.combine(ids, Arbitraries.of(true, false, false, false))
                        .as((id, close) ->
                                close ? new AssetCommand.CloseAsset(id, WHY) : new AssetCommand.ActivateAsset(id)),
                Combinators.combine(ids, ids).as(AssetCommand.MergeAsset::new));
    }

    /** One of few ids. */
    public static Arbitrary<AssetId> ids() {
        return Arbitraries.integers().between(1, 5).map(it -> new AssetId("asset-" + it));
    }

    /**
     * Any word on the room.
     *
     * @param days the days on which it is known
     */
    public static Arbitrary<Capacity> capacities(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Arbitraries.just(Capacity.unknown()),
                days.map(Capacity::full),
                days.map(Capacity::room),
                Combinators.combine(Arbitraries.integers().between(0, 3), days).as(Capacity::places),
                Combinators.combine(Arbitraries.of(WaitBand.class), days).as(Capacity::waitlist));
    }

    /** What an asset may be, some of them for few. */
    public static Arbitrary<AssetDetails> details() {
        return Combinators.combine(
                        Arbitraries.of("Walks", "Choir", "Night café"),
                        Arbitraries.of(AssetCategories.standard().terms().toJavaArray(AssetCategory[]::new)),
                        Arbitraries.of(Sector.class),
                        Arbitraries.of(Ownership.class),
                        Arbitraries.of("community-1", "community-2"),
                        eligibilities(),
                        needs(),
                        Combinators.combine(costs(), access(), Arbitraries.of(true, true, false), schedules())
                                .as(Others::new))
                .as((name, category, sector, owner, community, eligibility, needs, others) -> AssetDetails.builder()
                        .name(name)
                        .category(category)
                        .sector(sector)
                        .ownership(owner)
                        .community(new CommunityId(community))
                        .eligibility(eligibility)
                        .meets(needs)
                        .cost(others.cost())
                        .access(others.access())
                        .takesReferrals(others.takesReferrals())
                        .schedule(others.schedule())
                        .build());
    }

    private record Others(Cost cost, Set<AccessFeature> access, boolean takesReferrals, Seq<WeeklyTime> schedule) {}

    /** Whom an asset may be for. */
    public static Arbitrary<Eligibility> eligibilities() {
        return criteria()
                .list()
                .ofMaxSize(3)
                .uniqueElements(Criterion::id)
                .map(some -> Eligibility.builder().criteria(List.ofAll(some)).build());
    }

    private static Arbitrary<Criterion> criteria() {
        return Arbitraries.of(
                Criterion.of("AGE", "people of 55 and over", EligibilityFacts.aged(55)),
                Criterion.of("YOUNG", "people of 11 to 25", EligibilityFacts.aged(11, 25)),
                Criterion.of("HERE", "people who live here", EligibilityFacts.IN_COMMUNITY.isTrue()),
                Criterion.of("CARERS", "people who care for somebody", EligibilityFacts.CARES.isTrue()),
                Criterion.of(
                        "GRIEF",
                        "people who grieve or are lonely",
                        EligibilityFacts.need(NeedKinds.BEREAVEMENT)
                                .isTrue()
                                .or(EligibilityFacts.need(NeedKinds.LONELINESS).isTrue())),
                Criterion.of("TERMS", "people who agree to its terms", EligibilityFacts.AGREES.isTrue()));
    }

    /** Some needs, perhaps none. */
    public static Arbitrary<Set<NeedKind>> needs() {
        return Arbitraries.of(NeedKinds.LONELINESS, NeedKinds.BEREAVEMENT, NeedKinds.MONEY, NeedKinds.WELFARE_BENEFITS)
                .set()
                .ofMaxSize(3)
                .map(LinkedHashSet::ofAll);
    }

    private static Arbitrary<Cost> costs() {
        return Arbitraries.of(
                Cost.free(),
                Cost.unknown(),
                new Cost.PerVisit(Money.ofMinor("GBP", 200)),
                new Cost.PerVisit(Money.ofMinor("EUR", 200)));
    }

    private static Arbitrary<Set<AccessFeature>> access() {
        return Arbitraries.of(AccessFeatures.STEP_FREE, AccessFeatures.HEARING_LOOP)
                .set()
                .map(LinkedHashSet::ofAll);
    }

    private static Arbitrary<Seq<WeeklyTime>> schedules() {
        return Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)
                .map(day -> new WeeklyTime(LinkedHashSet.of(day), LocalTime.of(10, 0), LocalTime.NOON))
                .list()
                .ofMaxSize(2)
                .map(List::ofAll);
    }
}
