package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.Proposal;
import io.github.socialprescribing.organisation.Organisations;
import io.github.socialprescribing.policy.DecisionRecord;

/** Documents that hold one value and no history. */
public final class Wholes {

    /** A map of what a community has, as it is published. */
    public static final Codec<AssetMap> ASSET_MAP = Derived.document(DocumentKind.ASSET_MAP, AssetMap.class);

    /** The bodies around a service, their centres and their networks. */
    public static final Codec<Organisations> ORGANISATIONS =
            Derived.document(DocumentKind.ORGANISATIONS, Organisations.class);

    /** What a policy said of one situation, and why. */
    public static final Codec<Decision> DECISION = Derived.document(DocumentKind.DECISION, Decision.class);

    /** What is kept of a decision, to ask for verdict and reasons again. */
    public static final Codec<DecisionRecord> DECISION_RECORD =
            Derived.document(DocumentKind.DECISION_RECORD, DecisionRecord.class);

    /** What somebody would like to happen on a pathway. */
    public static final Codec<Proposal> PROPOSAL = Derived.document(DocumentKind.PROPOSAL, Proposal.class);

    /** What was answered to a command. */
    public static final Codec<Answer> ANSWER = Derived.document(DocumentKind.ANSWER, Answer.class);

    private Wholes() {}
}
