package io.github.socialprescribing.json;

import io.github.socialprescribing.asset.AssetEvent;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.community.FeedbackEvent;
import io.github.socialprescribing.community.GapEvent;
import io.github.socialprescribing.community.InitiativeEvent;
import io.github.socialprescribing.community.IssueEvent;
import io.github.socialprescribing.community.MappingEvent;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.json.codec.Histories;
import io.github.socialprescribing.json.codec.PolicyCodec;
import io.github.socialprescribing.json.codec.ReferralCodec;
import io.github.socialprescribing.json.codec.SnapshotCodec;
import io.github.socialprescribing.json.codec.Wholes;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.Proposal;
import io.github.socialprescribing.organisation.Organisations;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.DecisionRecord;
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

    /** A pathway as it stands: to read it without telling its history, and to go on from it. */
    public static final SnapshotFormat PATHWAY_SNAPSHOT = new SnapshotFormat(SnapshotCodec.PATHWAY);

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

    /** What happened to the assets of a community, all of them in one history. */
    public static final HistoryFormat<AssetEvent> ASSET = new HistoryFormat<>(DocumentKind.ASSET, Histories.ASSET);

    /** How a community went about mapping what it has. */
    public static final HistoryFormat<MappingEvent> MAPPING =
            new HistoryFormat<>(DocumentKind.MAPPING, Histories.MAPPING);

    /** What happened on a community's panels. */
    public static final HistoryFormat<PanelEvent> PANEL = new HistoryFormat<>(DocumentKind.PANEL, Histories.PANEL);

    /** What became of something that a community lacks. */
    public static final HistoryFormat<GapEvent> GAP = new HistoryFormat<>(DocumentKind.GAP, Histories.GAP);

    /** What was said for a community to those who decide. */
    public static final HistoryFormat<IssueEvent> ISSUE = new HistoryFormat<>(DocumentKind.ISSUE, Histories.ISSUE);

    /** What came of a feedback. */
    public static final HistoryFormat<FeedbackEvent> FEEDBACK =
            new HistoryFormat<>(DocumentKind.FEEDBACK, Histories.FEEDBACK);

    /** What became of something that people set out to begin. */
    public static final HistoryFormat<InitiativeEvent> INITIATIVE =
            new HistoryFormat<>(DocumentKind.INITIATIVE, Histories.INITIATIVE);

    /** A map of what a community has, as it is published. */
    public static final Format<AssetMap> ASSET_MAP = new Format<>(DocumentKind.ASSET_MAP, Wholes.ASSET_MAP);

    /** The bodies around a service, their centres and their networks. */
    public static final Format<Organisations> ORGANISATIONS =
            new Format<>(DocumentKind.ORGANISATIONS, Wholes.ORGANISATIONS);

    /** A policy, in words that the vocabulary of {@code RuleCatalogue.questions()} knows. */
    public static final PolicyFormat POLICY = new PolicyFormat(PolicyCodec.POLICY);

    /** What a policy said of one situation, and why. */
    public static final Format<Decision> DECISION = new Format<>(DocumentKind.DECISION, Wholes.DECISION);

    /** What is kept of a decision: with its policy it gives verdict and reasons again. */
    public static final Format<DecisionRecord> DECISION_RECORD =
            new Format<>(DocumentKind.DECISION_RECORD, Wholes.DECISION_RECORD);

    /** What somebody would like to happen on a pathway. */
    public static final Format<Proposal> PROPOSAL = new Format<>(DocumentKind.PROPOSAL, Wholes.PROPOSAL);

    /** What was answered to a command. */
    public static final Format<Answer> ANSWER = new Format<>(DocumentKind.ANSWER, Wholes.ANSWER);

    private Formats() {}
}
