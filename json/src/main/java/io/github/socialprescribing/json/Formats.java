package io.github.socialprescribing.json;

import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.json.codec.Histories;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.FundingEvent;
import io.github.socialprescribing.workforce.WorkerEvent;

/** Every format in which this library reads and writes. Whatever a service must store has one. */
public final class Formats {

    /** A referral, as it was sent. */
    public static final Format<Referral> REFERRAL = new Format<>(DocumentKind.REFERRAL, ReferralCodec.REFERRAL);

    /** What happened on a pathway. */
    public static final HistoryFormat<PathwayEvent> PATHWAY =
            new HistoryFormat<>(DocumentKind.PATHWAY, Histories.PATHWAY);

    /** What became known of a client. */
    public static final HistoryFormat<ClientEvent> CLIENT = new HistoryFormat<>(DocumentKind.CLIENT, Histories.CLIENT);

    /** What happened to a referral on its way in. */
    public static final HistoryFormat<IntakeEvent> INTAKE = new HistoryFormat<>(DocumentKind.INTAKE, Histories.INTAKE);

    /** What happened to a budget. */
    public static final HistoryFormat<BudgetEvent> BUDGET = new HistoryFormat<>(DocumentKind.BUDGET, Histories.BUDGET);

    /** What happened to the money that pays for posts. */
    public static final HistoryFormat<FundingEvent> FUNDING =
            new HistoryFormat<>(DocumentKind.FUNDING, Histories.FUNDING);

    /** What happened to somebody who does the work. */
    public static final HistoryFormat<WorkerEvent> WORKFORCE =
            new HistoryFormat<>(DocumentKind.WORKFORCE, Histories.WORKFORCE);

    private Formats() {}
}
