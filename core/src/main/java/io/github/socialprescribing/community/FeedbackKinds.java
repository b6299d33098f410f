package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** What people of the source paper say to one another across the sides. */
public final class FeedbackKinds {

    /**
     * What could be done: "Link workers were directly consulted on community needs and local provision, with these
     * suggestions effectively heard and actioned" (Discussion).
     */
    public static final FeedbackKind SUGGESTION = FeedbackKind.of("suggestion");

    /** What something was to somebody: a group "has been described by someone who attends" as a "community hug" (Table 2). */
    public static final FeedbackKind TESTIMONY = FeedbackKind.of("testimony");

    /**
     * That somebody would be asked when plans are made: link workers "did not feel included in strategic decisions about
     * their profession" (Discussion).
     */
    public static final FeedbackKind STRATEGIC_INCLUSION = FeedbackKind.of("strategic-inclusion");

    /**
     * That plans lag behind the work: a "strategic/operational gap", "whereby wider service planning and policy has not
     * caught up with what is happening on the ground" (Findings).
     */
    public static final FeedbackKind STRATEGIC_OPERATIONAL_GAP = FeedbackKind.of("strategic-operational-gap");

    private static final Vocabulary<FeedbackKind> STANDARD = Vocabulary.<FeedbackKind>empty()
            .with(SUGGESTION, "a suggestion")
            .with(TESTIMONY, "a testimony")
            .with(STRATEGIC_INCLUSION, "a wish to be asked when plans are made")
            .with(STRATEGIC_OPERATIONAL_GAP, "a gap between plans and the work on the ground");

    private FeedbackKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<FeedbackKind> standard() {
        return STANDARD;
    }
}
