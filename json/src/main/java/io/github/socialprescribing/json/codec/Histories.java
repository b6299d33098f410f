package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.AssetEvent;
import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.FeedbackEvent;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapEvent;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.InitiativeEvent;
import io.github.socialprescribing.community.Issue;
import io.github.socialprescribing.community.IssueEvent;
import io.github.socialprescribing.community.MappingEvent;
import io.github.socialprescribing.community.MappingExercise;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.FundingEvent;
import io.github.socialprescribing.resource.FundingStreams;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerEvent;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Histories as JSON. A document holds all events of something, or a part of them, such as those of one decision: one line
 * of a log. What begins with the first event is told to its end while it is read, so that nothing is accepted which could
 * not have happened.
 */
public final class Histories {

    private static final History<PathwayEvent, Pathway> OF_PATHWAY = new History<>(
            PathwayEvent.class,
            first -> Pathway.replay(List.of(first)),
            Pathway::after,
            PathwayLaws::unfit,
            PathwayLaws::doubtful);

    /** What happened on a pathway. */
    public static final HistoryCodec<PathwayEvent> PATHWAY = new HistoryCodec<>(DocumentKind.PATHWAY, OF_PATHWAY);

    /** What became known of a client. */
    public static final HistoryCodec<ClientEvent> CLIENT = new HistoryCodec<>(
            DocumentKind.CLIENT,
            new History<>(
                    ClientEvent.class,
                    first -> Client.replay(List.of(first)),
                    Client::after,
                    (client, event) -> Option.none()));

    /** What happened to a referral on its way in. */
    public static final HistoryCodec<IntakeEvent> INTAKE = new HistoryCodec<>(
            DocumentKind.INTAKE,
            new History<>(
                    IntakeEvent.class,
                    first -> Intake.replay(List.of(first)),
                    Intake::after,
                    HistoryLaws::unfit,
                    (before, next, policy) -> Option.none()));

    /** What happened to a budget. */
    public static final HistoryCodec<BudgetEvent> BUDGET = new HistoryCodec<>(
            DocumentKind.BUDGET,
            new History<>(
                    BudgetEvent.class, first -> Budget.replay(List.of(first)), Budget::after, HistoryLaws::unfit));

    /** What happened to the money that pays for posts. */
    public static final HistoryCodec<FundingEvent> FUNDING = new HistoryCodec<>(
            DocumentKind.FUNDING,
            new History<>(
                    FundingEvent.class,
                    first -> FundingStreams.none().after(first.event()),
                    (streams, next) -> streams.after(next.event()),
                    (streams, event) -> Option.none()));

    /** What happened to somebody who does the work. */
    public static final HistoryCodec<WorkerEvent> WORKFORCE = new HistoryCodec<>(
            DocumentKind.WORKFORCE,
            new History<>(
                    WorkerEvent.class, first -> Worker.replay(List.of(first)), Worker::after, HistoryLaws::unfit));

    /** What happened to the assets of a community, all of them in one history. */
    public static final HistoryCodec<AssetEvent> ASSET = new HistoryCodec<>(
            DocumentKind.ASSET,
            new History<>(
                    AssetEvent.class,
                    first -> AssetDirectory.replay(List.of(first)),
                    AssetDirectory::after,
                    (state, event) -> Option.none()));

    /** How a community went about mapping what it has. */
    public static final HistoryCodec<MappingEvent> MAPPING = new HistoryCodec<>(
            DocumentKind.MAPPING,
            new History<>(
                    MappingEvent.class,
                    first -> MappingExercise.replay(List.of(first)),
                    MappingExercise::after,
                    (state, event) -> Option.none()));

    /** What happened on a community's panels. */
    public static final HistoryCodec<PanelEvent> PANEL = new HistoryCodec<>(
            DocumentKind.PANEL,
            new History<>(
                    PanelEvent.class,
                    first -> CitizensPanel.replay(List.of(first)),
                    CitizensPanel::after,
                    HistoryLaws::unfit,
                    (before, next, policy) -> Option.none()));

    /** What became of something that a community lacks. */
    public static final HistoryCodec<GapEvent> GAP = new HistoryCodec<>(
            DocumentKind.GAP,
            new History<>(
                    GapEvent.class, first -> Gap.replay(List.of(first)), Gap::after, (state, event) -> Option.none()));

    /** What was said for a community to those who decide. */
    public static final HistoryCodec<IssueEvent> ISSUE = new HistoryCodec<>(
            DocumentKind.ISSUE,
            new History<>(
                    IssueEvent.class,
                    first -> Issue.replay(List.of(first)),
                    Issue::after,
                    (state, event) -> Option.none()));

    /** What came of a feedback. */
    public static final HistoryCodec<FeedbackEvent> FEEDBACK = new HistoryCodec<>(
            DocumentKind.FEEDBACK,
            new History<>(
                    FeedbackEvent.class,
                    first -> FeedbackItem.replay(List.of(first)),
                    FeedbackItem::after,
                    (state, event) -> Option.none()));

    /** What became of something that people set out to begin. */
    public static final HistoryCodec<InitiativeEvent> INITIATIVE = new HistoryCodec<>(
            DocumentKind.INITIATIVE,
            new History<>(
                    InitiativeEvent.class,
                    first -> Initiative.replay(List.of(first)),
                    Initiative::after,
                    (state, event) -> Option.none()));

    private Histories() {}
}
