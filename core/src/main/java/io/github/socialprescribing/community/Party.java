package io.github.socialprescribing.community;

/** Who gives and gets feedback. Between the inner three run six directions; the others stand around them. */
public enum Party {
    /** Local people, clients among them. */
    COMMUNITY,
    /** Those who walk with clients. */
    LINK_WORKERS,
    /** The organisations around the service. */
    PARTNERS,
    /** Those who send clients, such as general practices. */
    REFERRER,
    /** Those who plan and pay, of whom the paper's link workers say "We want a voice that is recognised". */
    STRATEGIC;

    /** Whether it is one of the three between whom the source paper would "close the feedback loop". */
    public boolean isInner() {
        return this == COMMUNITY || this == LINK_WORKERS || this == PARTNERS;
    }
}
