package io.github.socialprescribing.json.document;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a document can be, and in which version this library writes it. */
public enum DocumentKind {

    /** A referral, as it was sent. */
    REFERRAL("referral", 1, 0),

    /** What happened on a pathway. */
    PATHWAY("pathway", 1, 0),

    /** A pathway as it stands, to go on from. */
    PATHWAY_SNAPSHOT("pathway-snapshot", 1, 0),

    /** What became known of a client. */
    CLIENT("client", 1, 0),

    /** What happened to a referral on its way in. */
    INTAKE("intake", 1, 0),

    /** What happened to a budget. */
    BUDGET("budget", 1, 0),

    /** What happened to the money that pays for posts. */
    FUNDING("funding", 1, 0),

    /** What happened to somebody who does the work. */
    WORKFORCE("workforce", 1, 0),

    /** What happened to the assets of a community, all of them in one history. */
    ASSET("asset", 1, 0),

    /** How a community went about mapping what it has. */
    MAPPING("mapping", 1, 0),

    /** What happened on a community's panels. */
    PANEL("panel", 1, 0),

    /** What became of something that a community lacks. */
    GAP("gap", 1, 0),

    /** What was said for a community to those who decide. */
    ISSUE("issue", 1, 0),

    /** What came of a feedback. */
    FEEDBACK("feedback", 1, 0),

    /** What became of something that people set out to begin. */
    INITIATIVE("initiative", 1, 0),

    /** A map of what a community has, as it is published. */
    ASSET_MAP("asset-map", 1, 0),

    /** The bodies around a service, their centres and their networks. */
    ORGANISATIONS("organisations", 1, 0),

    /** A policy. */
    POLICY("policy", 1, 0),

    /** What a policy said of one situation, and why. */
    DECISION("decision", 1, 0),

    /** What is kept of a decision, to ask its policy for verdict and reasons again. */
    DECISION_RECORD("decision-record", 1, 0),

    /** What somebody would like to happen on a pathway. */
    PROPOSAL("proposal", 1, 0),

    /** What was answered to a command. */
    ANSWER("answer", 1, 0);

    /** What every document of this library begins with. */
    public static final String PREFIX = "urn:social-prescribing:";

    /** Kinds that are spoken of and not written yet: what a service in silico is made of, and what came of it. */
    public static final Seq<String> RESERVED = List.of("scenario", "run-summary");

    private final String word;
    private final int major;
    private final int minor;

    DocumentKind(String word, int major, int minor) {
        this.word = word;
        this.major = major;
        this.minor = minor;
    }

    /** How the kind is called, such as {@code referral}. */
    public String word() {
        return word;
    }

    /** Documents of another major version are read only where an upgrade is known. */
    public int major() {
        return major;
    }

    /** Documents of a later minor version are read as far as they are known. */
    public int minor() {
        return minor;
    }

    /** How the document names itself: its member {@code schema}, and the id of its JSON Schema. */
    public String urn() {
        return PREFIX + word + ":" + major + "." + minor;
    }

    /**
     * The kind of this name.
     *
     * @param word such as {@code referral}
     */
    public static Option<DocumentKind> find(String word) {
        return List.of(values()).find(kind -> kind.word.equals(word));
    }

    @Override
    public String toString() {
        return word;
    }
}
