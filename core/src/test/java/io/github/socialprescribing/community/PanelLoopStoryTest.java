package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.privacy.ShownCount;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** How a panel finds what is missing, is answered, and says whether it is there now. Days and numbers are made up. */
class PanelLoopStoryTest {

    private static final MeetingId SPRING = new MeetingId("spring");
    private static final Topic GRIEF = new Topic.OfGap(Town.GAP);

    private static AssetMap map() {
        MappingExercise planned =
                MappingExercise.replay(MappingDecider.plan(new MappingId("map"), Town.panel(), by(CHAIR, FIRST))
                        .get()
                        .events());
        Seq<MappingCommand> found = List.rangeClosed(1, 40)
                .<MappingCommand>map(number -> new MappingCommand.RecordAsset(new AssetId("asset-" + number)))
                .appendAll(List.of("grief-group", "evening-bus", "warm-space")
                        .map(gap -> new MappingCommand.RecordGap(new GapId(gap))));
        return found.prepend(new MappingCommand.BeginCollecting())
                .append(new MappingCommand.PublishMap(LinkedHashSet.of(Audience.PARTNERS)))
                .foldLeft(
                        planned,
                        (it, command) -> it.after(MappingDecider.decide(it, command, Town.panel(), by(CHAIR, FIRST))
                                .get()
                                .events()))
                .map()
                .get();
    }

    /** What the panel raised, and what link workers' unmet needs say of the same. */
    private static Gap merged() {
        Gap panels = Town.after(Town.raised(), CHAIR, new ShareGap());
        GapFinding counted =
                Town.finding(new GapId("counted"), GapEvidence.none().with(ShownCount.of(6, 5)));
        Gap workers = Gap.replay(GapDecider.raise(counted, Party.LINK_WORKERS, Moments.worker(FIRST))
                .events());
        return panels.after(GapDecider.merge(panels, workers, Town.panel(), by(CHAIR, FIRST.plusDays(7)))
                .get()
                .kept()
                .events());
    }

    private static Gap addressed() {
        return Town.after(
                merged(),
                CHARITY,
                new AcknowledgeGap(),
                new AdoptGap(Option.none()),
                new AddressGap(AddressedBy.asset(new AssetId("group"))));
    }

    @Test
    void twelveResidentsMapFortyAssetsAndThreeGaps() {
        assertThat(Town.panel().active(Panel.COMMUNITY)).hasSize(12);
        assertThat(map().assets()).hasSize(40);
        assertThat(map().gaps()).hasSize(3).contains(Town.GAP);
        assertThat(map().audience()).containsExactly(Audience.values());
    }

    @Test
    void whatLinkWorkersCountedIsTheSameGap() {
        assertThat(merged().raisers().map(Raiser::as)).containsExactly(Party.COMMUNITY, Party.LINK_WORKERS);
        assertThat(merged().evidence().unmetNeeds().head()).hasToString("6");
    }

    @Test
    void thePartnersDecideAndAPartnerAdopts() {
        CitizensPanel met = Town.after(
                Town.panel(),
                new PanelCommand.CallMeeting(SPRING, LinkedHashSet.of(Panel.values()), FIRST, LinkedHashSet.of(GRIEF)),
                new PanelCommand.HoldMeeting(
                        SPRING, LinkedHashSet.of(CHAIR, Town.resident(2), Town.COUNCIL, Town.PRACTICE, CHARITY)),
                new PanelCommand.TakeDecision(
                        SPRING, new PanelDecision(GRIEF, Panel.PARTNERS, PanelDecision.Kind.ADOPT, Option.none())));

        assertThat(met.decisionsOn(GRIEF).map(PanelDecision::kind)).containsExactly(PanelDecision.Kind.ADOPT);
        assertThat(addressed().adoption().get().organisation()).contains(Town.THE_CHARITY);
    }

    @Test
    void theCommunityConfirms() {
        Gap closed = Town.after(addressed(), CHAIR, new ConfirmClosure());

        assertThat(LoopMeasures.ofGaps(List.of(closed, Town.raised())))
                .isEqualTo(new LoopMeasures(1, 1, 0, 0, 1, 1, Option.some(0.0)));
    }

    @Test
    void aPartnerMayNeitherJoinTheCommunityNorDeclareItContent() {
        Seat seat = new Seat(
                CHARITY, Panel.COMMUNITY, true, Option.some(Town.THE_CHARITY), Option.some(PartnerSectors.VOLUNTARY));

        assertThat(Town.codes(Town.panel(), new PanelCommand.InviteMember(seat)))
                .containsExactly(
                        RefusalCodes.DUPLICATE_ID,
                        CommunityRefusals.ALREADY_ON_OTHER_PANEL,
                        CommunityRefusals.NOT_RESIDENT);
        assertThat(Town.codes(addressed(), CHARITY, new ConfirmClosure()))
                .containsExactly(CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    @Test
    void noDirectionIsSilent() {
        FeedbackChannels six = FeedbackChannels.six(FIRST.minusYears(1));
        Seq<FeedbackItem> items = six.all().map(channel -> answered(channel, six));

        assertThat(Silence.among(six, items, by(CHAIR, FIRST.plusDays(60)))).isEmpty();
        assertThat(Silence.among(six, List.empty(), by(CHAIR, FIRST.plusDays(60))))
                .hasSize(6);
        assertThat(LoopMeasures.ofFeedback(items)).isEqualTo(new LoopMeasures(6, 6, 0, 0, 0, 6, Option.some(7.0)));
    }

    private static FeedbackItem answered(FeedbackChannel channel, FeedbackChannels six) {
        ActorId speaker = new ActorId("speaker");
        ActorId listener = switch (channel.to()) {
            case COMMUNITY -> CHAIR;
            case PARTNERS -> CHARITY;
            default -> Moments.WORKER;
        };
        FeedbackMessage message = FeedbackMessage.builder()
                .id(new FeedbackId(channel.from() + "-to-" + channel.to()))
                .community(Town.COMMUNITY)
                .from(channel.from())
                .to(channel.to())
                .words(WHY)
                .gap(Option.some(Town.GAP))
                .build();
        FeedbackItem raised = FeedbackItem.replay(
                FeedbackDecider.raise(message, by(speaker, FIRST)).events());
        return List.of(
                        new Step<FeedbackCommand>(speaker, new FeedbackCommand.RouteFeedback()),
                        new Step<FeedbackCommand>(listener, new FeedbackCommand.AnswerFeedback(WHY)),
                        new Step<FeedbackCommand>(speaker, new FeedbackCommand.ConfirmAnswer()))
                .foldLeft(
                        raised,
                        (item, step) -> item.after(FeedbackDecider.decide(
                                        item, step.command(), six, Town.panel(), by(step.who(), FIRST.plusDays(7)))
                                .get()
                                .events()));
    }
}
