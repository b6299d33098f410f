package io.github.socialprescribing.examples;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCategory;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetCommand.ActivateAsset;
import io.github.socialprescribing.asset.AssetCommand.MapAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetCommand.VerifyAsset;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WayToWellbeing;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.AssetSearch;
import io.github.socialprescribing.connection.AssetsFound;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.ConnectionDecider;
import io.github.socialprescribing.connection.Connections;
import io.github.socialprescribing.connection.Fit;
import io.github.socialprescribing.connection.Misfit;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;

/** A community maps what it has. Somebody grieves: what is there for them today, and why not the rest? */
public final class FindAnAsset {

    private static final LocalDate MAPPED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SOUGHT = MAPPED.plusDays(14);
    private static final LocalDate ROOM_AGAIN = MAPPED.plusDays(21);
    private static final LocalDate LATER = MAPPED.plusDays(300);

    private static final AssetId HEARTS = new AssetId("healing-hearts");
    private static final AssetId CHOIR = new AssetId("choir");

    private static final Seeker CLIENT = Seeker.builder()
            .needs(LinkedHashSet.of(NeedKinds.BEREAVEMENT))
            .ageBand(Option.some(AgeBand.FROM_40))
            .communities(LinkedHashSet.of(new CommunityId("riverside")))
            .build();

    private static final Consents AGREED = Consents.none().with(Service.consent(ConsentScope.SHARE_WITH_ASSET, MAPPED));

    private final Story story;
    private AssetDirectory directory = AssetDirectory.none();

    private FindAnAsset(Story story) {
        this.story = story;
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        FindAnAsset walkthrough = new FindAnAsset(new Story(out));
        walkthrough.map();
        walkthrough.search(SOUGHT, "somebody grieves, is between 40 and 64, and lives there");
        walkthrough.refer(SOUGHT);
        walkthrough.findsRoom();
        walkthrough.growsOld();
    }

    private void map() {
        story.chapter(Story.day(MAPPED) + ": people map what their community has");
        open(
                HEARTS,
                asset("Healing Hearts Together", AssetCategories.BEREAVEMENT_GROUP, Sector.COMMUNITY)
                        .fiveWays(LinkedHashSet.of(WayToWellbeing.CONNECT, WayToWellbeing.GIVE))
                        .build());
        open(
                CHOIR,
                asset("Choir", AssetCategories.MUSIC, Sector.COMMUNITY)
                        .eligibility(
                                Eligibility.of(Criterion.of("AGE", "people of 65 and over", EligibilityFacts.aged(65))))
                        .build());
        open(
                new AssetId("psychology"),
                asset("Bereavement counselling", AssetCategories.COUNSELLING, Sector.MEDICAL)
                        .eligibility(Eligibility.of(Criterion.of(
                                "CARERS", "people who care for somebody", EligibilityFacts.CARES.isTrue())))
                        .build());
        open(
                new AssetId("night-cafe"),
                asset("Night café", AssetCategories.CRISIS_CAFE, Sector.COMMUNITY)
                        .takesReferrals(false)
                        .build());
        story.say(
                "They name four things and look at each: Healing Hearts Together, a group for people in grief, which is"
                        + " full; a choir for people of 65 and over, which rests over the spring; counselling for carers; and a café"
                        + " that is open at night.");
        does(MAPPED, new ReportCapacity(HEARTS, Capacity.full(MAPPED)));
        does(MAPPED, new PauseAsset(CHOIR, new Narrative("the hall is painted"), Option.some(ROOM_AGAIN)));
    }

    private void search(LocalDate day, String title) {
        story.chapter(Story.day(day) + ": " + title);
        AssetsFound found = AssetSearch.find(directory, CLIENT, NeedKinds.BEREAVEMENT, Service.linkWorker(day));
        for (Fit fit : found.fits()) {
            story.line("  fits     " + fit.asset().details().name());
            fit.advice().forEach(it -> story.wrapped("           ", it.words()));
            fit.ask().forEach(it -> story.wrapped("           ", "to ask: whether " + it.meaning()));
        }
        for (Misfit other : found.others()) {
            story.line("  not now  " + other.asset().details().name());
            other.why().all().forEach(it -> story.wrapped("           ", it.sentence() + ": " + it.remedy()));
        }
    }

    private void refer(LocalDate day) {
        Asset hearts = directory.find(HEARTS).get();
        ReferToAsset referral = new ReferToAsset(
                new ConnectionId("connection-1"),
                hearts,
                LinkedHashSet.of(new NeedId("need-1")),
                CLIENT,
                Option.none());
        story.tell(
                "The link worker refers the client to the group.",
                ConnectionDecider.decide(Connections.none(), AGREED, referral, Service.linkWorker(day)));
    }

    private void findsRoom() {
        does(ROOM_AGAIN, new ReportCapacity(HEARTS, Capacity.places(2, ROOM_AGAIN)));
        search(ROOM_AGAIN, "the group has two places");
        refer(ROOM_AGAIN);
    }

    private void growsOld() {
        story.chapter(Story.day(LATER) + ": nobody has looked since spring");
        Context linkWorker = Service.linkWorker(LATER);
        AssetDecider.staleOn(directory, linkWorker)
                .forEach((id, duties) -> duties.forEach(duty -> story.wrapped(
                        "  duty     ", directory.find(id).get().details().name() + ": " + duty.words())));
    }

    private void open(AssetId id, AssetDetails details) {
        does(MAPPED, new MapAsset(id, details));
        does(MAPPED, new VerifyAsset(id, Option.some(MAPPED)));
        does(MAPPED, new ActivateAsset(id));
        does(MAPPED, new ReportCapacity(id, Capacity.room(MAPPED)));
    }

    private void does(LocalDate day, AssetCommand command) {
        directory = AssetDecider.decide(directory, command, Service.linkWorker(day))
                .get()
                .events()
                .foldLeft(directory, AssetDirectory::after);
    }

    private static AssetDetails.Builder asset(String name, AssetCategory category, Sector sector) {
        return AssetDetails.builder()
                .name(name)
                .category(category)
                .sector(sector)
                .ownership(Ownership.COMMUNITY)
                .community(new CommunityId("riverside"))
                .meets(LinkedHashSet.of(NeedKinds.BEREAVEMENT));
    }
}
