package io.github.socialprescribing.session;

/** How a request for more sessions stands. Whether a grant is used up or has run out is computed, never stored. */
public enum ExtensionStatus {
    /** It waits to be decided. */
    SUBMITTED,
    /** It was put off, and still waits. */
    DEFERRED,
    /** It was refused. */
    DECLINED,
    /** More was granted, and some of it is left. */
    GRANTED,
    /** All that was granted is used, or in the diary. */
    USED_UP,
    /** The grant ran out before all of it was used. */
    EXPIRED,
    /** The grant was taken back. */
    REVOKED,
    /** The request was taken back. */
    WITHDRAWN
}
