package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCategories;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.evaluation.Participant;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeStatus;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmbedInAServiceTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Contact FIRST = Contact.builder()
            .id(new ContactId("session-1"))
            .plannedFor(Journeys.OPENED.plusWeeks(1))
            .build();

    @Test
    void plansAFirstSession() {
        assertThat(EmbedInAService.plan(
                        Journeys.opened(), FIRST, Journeys.OPENED.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .startsWith("store 1");
    }

    @Test
    void whatIsStoredOfAnOpeningIsTheWholeOfBothHistories() {
        Context day = Service.linkWorker(WayIn.ARRIVAL);
        var arrived = IntakeDecider.receive(
                        WayIn.fromGp(new ClientId("client"), Consents.none(), NeedKinds.LONELINESS), day)
                .get()
                .events();

        var stored = EmbedInAService.open(arrived, new PathwayId("pathway"), Service.ID, Service.LINK_WORKER, day)
                .get();

        assertThat(Intake.replay(arrived.appendAll(stored._1())).status()).isEqualTo(IntakeStatus.STARTED);
        assertThat(Pathway.replay(stored._2()).isOpen()).isTrue();
    }

    @Test
    void whatIsStoredIsReadBack() {
        byte[] stored = EmbedInAService.store(Journeys.opened()).getBytes(StandardCharsets.UTF_8);

        assertThat(EmbedInAService.read(stored).get()).isEqualTo(Journeys.opened());
    }

    @Test
    void countsNobodyWhoDidNotConsentToResearchAndSaysThatSomebodyIsLeftOut() {
        Participant silent = Participant.of(Pathway.replay(Journeys.opened()));

        assertThat(EmbedInAService.evaluate(List.of(silent), Journeys.OPENED).head())
                .contains("people_counted,0", "people_left_out,fewer than 5");
    }

    @Test
    void findsWhatThereIsAndSaysWhyTheRestIsNot() {
        Context day = Moments.worker(Journeys.OPENED);
        AssetCommand choir = new AssetCommand.MapAsset(
                new AssetId("choir"),
                AssetDetails.builder()
                        .name("Choir")
                        .category(AssetCategories.MUSIC)
                        .sector(Sector.COMMUNITY)
                        .ownership(Ownership.COMMUNITY)
                        .community(new CommunityId("riverside"))
                        .build());
        AssetDirectory directory = AssetDecider.decide(AssetDirectory.none(), choir, day)
                .get()
                .events()
                .foldLeft(AssetDirectory.none(), AssetDirectory::after);

        assertThat(EmbedInAService.find(directory, Seeker.builder().build(), day))
                .startsWith("Choir: not now, ");
    }

    @Test
    void aServicesOwnRuleRefusesByItsOwnFact() {
        Pathway pathway = Pathway.replay(Journeys.opened());

        assertThat(PathwayDecider.decide(pathway, new PlanSession(FIRST), rooms(1))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(pathway, new PlanSession(FIRST), rooms(0))
                        .getLeft()
                        .codes()
                        .map(code -> code.name()))
                .containsExactly("NO_ROOM");
    }

    private static Context rooms(int free) {
        return Context.builder()
                .recorded(Moments.worker(Journeys.OPENED).recorded())
                .policy(EmbedInAService.ourPolicy())
                .supplement(FactValues.NONE.with(EmbedInAService.ROOMS_FREE, free))
                .build();
    }

    @Test
    void theFrontPageShowsLinesThatCompile() throws IOException {
        String source = squeezed(
                Files.readString(Path.of("src/main/java/io/github/socialprescribing/examples/EmbedInAService.java")));
        List<String> shown = JAVA.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(found -> squeezed(found.group(1)))
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(source).contains(block));
    }

    @Test
    void theFrontPageShowsADocumentThatIsRead() throws IOException {
        Matcher document = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));

        assertThat(document.find()).isTrue();
        var read = SocialPrescribingJson.readReferral(document.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().get().route()).isEqualTo(ReferralRoutes.GP);
    }

    @Test
    void aLongerOfferRefusesLater() {
        Policy twelve = Cesp.policy()
                .with("offer-limit", HalfUnits.ofSessions(12).halves(), new Provenance.Assumed("a longer offer"))
                .get();

        assertThat(EmbedInAService.refusedUpToTwelve(Cesp.policy())).isEqualTo(5);
        assertThat(EmbedInAService.refusedUpToTwelve(twelve)).isEqualTo(1);
    }

    @Test
    void theFrontPageNamesTheTestCommandThatRunsEverywhere() throws IOException {
        Matcher command = Pattern.compile("## Test it\\n\\n```sh\\n(.*?)\\n```")
                .matcher(Files.readString(ROOT.resolve("README.md")));

        assertThat(command.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).endsWith("exec " + command.group(1) + "\n");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
