package io.github.socialprescribing.community;

/** Who gives and gets feedback; between the three run six directions. */
public enum Party {
    /** Local people, clients among them. */
    COMMUNITY,
    /** Those who walk with clients. */
    LINK_WORKERS,
    /** The organisations around the service. */
    PARTNERS
}
