package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientEvent;
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
            PathwayEvent.class, first -> Pathway.replay(List.of(first)), Pathway::after, HistoryLaws::unfit);

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
                    (intake, event) -> Option.none()));

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

    private Histories() {}
}
