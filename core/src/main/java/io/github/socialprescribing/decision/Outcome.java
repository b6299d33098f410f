package io.github.socialprescribing.decision;

/** The headline of a verdict. */
public enum Outcome {
    /** It may be done. */
    PERMITTED,
    /** People decide. */
    NEEDS_DECISION,
    /** It may not be done as things stand. */
    REFUSED
}
