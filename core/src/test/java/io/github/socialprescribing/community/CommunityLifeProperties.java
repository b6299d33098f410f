package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Step.actors;
import static io.github.socialprescribing.community.Step.steps;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COMMUNITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.arbitrary.Often;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What holds for everything on the community's side that has a status: it is what its history says, goes only where it may,
 * and is left as it was by what is refused.
 */
class CommunityLifeProperties {

    private static final CitizensPanel PANEL = Town.panel();
    private static final AssetId ASSET = new AssetId("a");

    @Provide
    Arbitrary<java.util.List<Step<MappingCommand>>> mappingSteps() {
        return steps(
                Arbitraries.of(
                        new MappingCommand.BeginCollecting(),
                        new MappingCommand.RecordAsset(ASSET),
                        new MappingCommand.RecordGap(Town.GAP),
                        new MappingCommand.PublishMap(LinkedHashSet.of(Audience.PARTNERS)),
                        new MappingCommand.ActOnMap(),
                        new MappingCommand.CallForRefresh()),
                List.of(Step.<MappingCommand>by(CHAIR, new MappingCommand.BeginCollecting())
                        .appendAll(Step.by(Moments.WORKER, new MappingCommand.RecordAsset(ASSET)))
                        .appendAll(Step.by(
                                CHAIR,
                                new MappingCommand.PublishMap(LinkedHashSet.of(Audience.PARTNERS)),
                                new MappingCommand.ActOnMap(),
                                new MappingCommand.CallForRefresh(),
                                new MappingCommand.BeginCollecting()))));
    }

    @Property(tries = 100)
    void aMapIsDrawnByResidentsAndNeverEmpty(@ForAll("mappingSteps") java.util.List<Step<MappingCommand>> steps) {
        Seq<Envelope<MappingEvent>> history = new Life<MappingExercise, MappingCommand, MappingEvent, MappingStatus>(
                        (it, step) -> MappingDecider.decide(it, step.command(), PANEL, by(step.who(), FIRST)),
                        MappingExercise::after,
                        MappingExercise::replay,
                        MappingExercise::status,
                        MappingStatus::next)
                .live(
                        MappingDecider.plan(new MappingId("m"), PANEL, by(CHAIR, FIRST))
                                .get()
                                .events(),
                        steps);

        MappingExercise last = MappingExercise.replay(history);
        Often.happens("a map is published", last.map().isDefined());
        Often.happens("a map is called old", history.exists(it -> it.event() instanceof MappingEvent.RefreshCalled));
        assertThat(last.maps())
                .noneMatch(map -> map.assets().isEmpty() && map.gaps().isEmpty());
    }

    @Provide
    Arbitrary<java.util.List<Step<InitiativeCommand>>> initiativeSteps() {
        GroupSession session = new GroupSession(FIRST, LinkedHashSet.of(GroupActivities.WALKS), 9);
        Contribution space = new Contribution(Contribution.Kind.SPACE, Town.THE_CHARITY);
        return steps(
                Arbitraries.frequencyOf(
                        Tuple.of(
                                9,
                                Arbitraries.<InitiativeCommand>of(
                                        new InitiativeCommand.BeginCoDesign(),
                                        new InitiativeCommand.NameLead(CHAIR),
                                        new InitiativeCommand.AddContribution(space),
                                        new InitiativeCommand.MarkResourced(),
                                        new InitiativeCommand.HoldTaster(session),
                                        new InitiativeCommand.LaunchInitiative(ASSET),
                                        new InitiativeCommand.HoldGroupSession(session))),
                        Tuple.of(
                                1,
                                Arbitraries.<InitiativeCommand>of(
                                        new InitiativeCommand.HandOver(CHAIR),
                                        new InitiativeCommand.CloseInitiative(WHY)))),
                List.of(Step.by(
                        CHAIR,
                        new InitiativeCommand.BeginCoDesign(),
                        new InitiativeCommand.NameLead(CHAIR),
                        new InitiativeCommand.AddContribution(space),
                        new InitiativeCommand.MarkResourced(),
                        new InitiativeCommand.HoldTaster(session),
                        new InitiativeCommand.LaunchInitiative(ASSET),
                        new InitiativeCommand.HoldGroupSession(session),
                        new InitiativeCommand.HandOver(CHAIR),
                        new InitiativeCommand.CloseInitiative(WHY))));
    }

    @Property(tries = 100)
    void anInitiativeRunsWithAPlaceAndALead(@ForAll("initiativeSteps") java.util.List<Step<InitiativeCommand>> steps) {
        InitiativeIdea idea = InitiativeIdea.builder()
                .id(new InitiativeId("i"))
                .community(COMMUNITY)
                .title(WHY)
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.PARTNERS))
                .build();
        Initiative last = Initiative.replay(new Life<Initiative, InitiativeCommand, InitiativeEvent, InitiativeStatus>(
                        (it, step) -> InitiativeDecider.decide(it, step.command(), by(step.who(), FIRST)),
                        Initiative::after,
                        Initiative::replay,
                        Initiative::status,
                        InitiativeStatus::next)
                .live(
                        InitiativeDecider.propose(idea, AssetDirectory.none(), by(CHAIR, FIRST))
                                .events(),
                        steps));

        Often.happens("an initiative runs", last.asset().isDefined());
        Often.happens("a group meets", last.sessions().nonEmpty());
        Often.happens("an initiative ends", last.status() == InitiativeStatus.CLOSED);
        boolean provided = last.has(Contribution.Kind.SPACE) && last.lead().isDefined();
        assertThat(last.asset().isEmpty() || provided).isTrue();
        assertThat(last.sessions().isEmpty() || last.asset().isDefined()).isTrue();
    }

    @Provide
    Arbitrary<java.util.List<Step<IssueCommand>>> issueSteps() {
        return steps(
                Arbitraries.<IssueCommand>oneOf(
                        actors().map(IssueCommand.AddVoice::new),
                        Arbitraries.of(
                                new IssueCommand.VoiceIssue(),
                                new IssueCommand.RecordResponse(WHY),
                                new IssueCommand.CloseIssue(Option.none()))),
                List.of(Step.by(
                        CHAIR,
                        new IssueCommand.AddVoice(Town.resident(2)),
                        new IssueCommand.AddVoice(Town.resident(3)),
                        new IssueCommand.AddVoice(Town.resident(4)),
                        new IssueCommand.AddVoice(Town.resident(5)),
                        new IssueCommand.VoiceIssue(),
                        new IssueCommand.RecordResponse(WHY),
                        new IssueCommand.CloseIssue(Option.none()))));
    }

    @Property(tries = 100)
    void anIssueIsNeverSaidAloudForFew(@ForAll("issueSteps") java.util.List<Step<IssueCommand>> steps) {
        IssueClaim claim = IssueClaim.builder()
                .id(new IssueId("i"))
                .community(COMMUNITY)
                .need(NeedKinds.TRANSPORT)
                .claim(WHY)
                .addressedTo(new OrganisationId("council"))
                .build();
        Issue last = Issue.replay(new Life<Issue, IssueCommand, IssueEvent, IssueStatus>(
                        (it, step) -> IssueDecider.decide(it, step.command(), by(step.who(), FIRST)),
                        Issue::after,
                        Issue::replay,
                        Issue::status,
                        IssueStatus::next)
                .live(IssueDecider.open(claim, by(CHAIR, FIRST)).events(), steps));

        Often.happens("an issue is said aloud", last.voicedOn().isDefined());
        Often.happens("an issue is closed", last.status().isFinal());
        assertThat(last.voicedOn().isEmpty() || last.voices().size() >= 5).isTrue();
        assertThat(last.status().isFinal() && last.responses().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<java.util.List<Step<FeedbackCommand>>> feedbackSteps() {
        return steps(
                Arbitraries.of(
                        new FeedbackCommand.RouteFeedback(),
                        new FeedbackCommand.AcknowledgeFeedback(),
                        new FeedbackCommand.AnswerFeedback(WHY),
                        new FeedbackCommand.ConfirmAnswer(),
                        new FeedbackCommand.ReopenFeedback(WHY),
                        new FeedbackCommand.WithdrawFeedback()),
                List.of(
                        answered().appendAll(Step.by(Moments.WORKER, new FeedbackCommand.ConfirmAnswer())),
                        answered().appendAll(Step.by(Moments.WORKER, new FeedbackCommand.WithdrawFeedback())),
                        answered()
                                .appendAll(Step.by(Moments.WORKER, new FeedbackCommand.ReopenFeedback(WHY)))
                                .appendAll(Step.by(CHARITY, new FeedbackCommand.AnswerFeedback(WHY)))
                                .appendAll(Step.by(Moments.WORKER, new FeedbackCommand.ConfirmAnswer()))));
    }

    private static Seq<Step<FeedbackCommand>> answered() {
        return Step.by(
                CHARITY,
                new FeedbackCommand.RouteFeedback(),
                new FeedbackCommand.AcknowledgeFeedback(),
                new FeedbackCommand.AnswerFeedback(WHY));
    }

    @Property(tries = 100)
    void feedbackIsAnsweredByOthersAndConfirmedByWhoeverRaisedIt(
            @ForAll("feedbackSteps") java.util.List<Step<FeedbackCommand>> steps) {
        FeedbackMessage message = FeedbackMessage.builder()
                .id(new FeedbackId("f"))
                .community(COMMUNITY)
                .from(Party.LINK_WORKERS)
                .to(Party.PARTNERS)
                .words(WHY)
                .build();
        Seq<Envelope<FeedbackEvent>> history = new Life<FeedbackItem, FeedbackCommand, FeedbackEvent, FeedbackStatus>(
                        (it, step) -> FeedbackDecider.decide(
                                it, step.command(), FeedbackChannels.six(FIRST), PANEL, by(step.who(), FIRST)),
                        FeedbackItem::after,
                        FeedbackItem::replay,
                        FeedbackItem::status,
                        FeedbackStatus::next)
                .live(FeedbackDecider.raise(message, by(Moments.WORKER, FIRST)).events(), steps);

        Seq<FeedbackStep> way = FeedbackItem.replay(history).steps();
        Often.happens("whoever spoke is content", way.last().status() == FeedbackStatus.CONFIRMED);
        Often.happens("the answer is none", way.exists(step -> step.status() == FeedbackStatus.REOPENED));
        Often.happens("feedback is taken back", way.last().status() == FeedbackStatus.WITHDRAWN);
        assertThat(way).allMatch(step -> switch (step.status()) {
            case ROUTED -> true;
            case ACKNOWLEDGED, ANSWERED -> PANEL.sits(step.by(), Panel.PARTNERS);
            case RAISED, CONFIRMED, REOPENED, WITHDRAWN -> step.by().equals(Moments.WORKER);
        });
    }
}
