package io.github.socialprescribing.asset;

/** Whether an asset has room for one more, as it was last known. */
public enum Room {
    /** It has. */
    YES,
    /** It has none. */
    NO,
    /** It has a list on which people wait. */
    WAITLIST,
    /** Nobody has asked. */
    UNKNOWN
}
