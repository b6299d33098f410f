package io.github.socialprescribing.community;

/** The two groups of a citizens' panel, which have different powers and no member in common. */
public enum Panel {
    /** Local residents, sitting for themselves. */
    COMMUNITY,
    /** Organisations that can do something about what is missing. */
    PARTNERS
}
