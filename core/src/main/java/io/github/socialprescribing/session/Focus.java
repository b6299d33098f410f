package io.github.socialprescribing.session;

/**
 * What the work is about at the moment. Any may follow any other and come back: the source paper objects to link working
 * seen as "a one-way arrow".
 */
public enum Focus {
    /**
     * Getting used to the relationship: "a process of adjustment was needed", where clients "have come to expect a more
     * 'heavy-handed' medical approach". What somebody expected is told in words, as an observation.
     */
    ORIENTATION,
    /** Finding out what matters. */
    EXPLORATION,
    /** Agreeing goals. */
    PLANNING,
    /** Reaching out into the community. */
    CONNECTING,
    /** Looking back at what was agreed. */
    REVIEW,
    /** Ending well: "Mary was also assured that the relationship would not abruptly end". */
    ENDING_WORK
}
