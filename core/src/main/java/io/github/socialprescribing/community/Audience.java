package io.github.socialprescribing.community;

/** For whom a map is published. */
public enum Audience {
    /** The people whose community it is. */
    RESIDENTS,
    /** Those who connect clients with what is on it. */
    LINK_WORKERS,
    /** Those who could fill what is missing. */
    PARTNERS
}
