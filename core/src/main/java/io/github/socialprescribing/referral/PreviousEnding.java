package io.github.socialprescribing.referral;

/** How a client's last pathway with a service ended. */
public enum PreviousEnding {
    /** There was none. */
    NONE,
    /** As planned. */
    DISCHARGED,
    /** Because contacts were missed. */
    MISSED_CONTACTS,
    /** Because nobody could reach the client. */
    UNREACHABLE,
    /** Because the client wished it. */
    AT_CLIENTS_WISH,
    /** In another way. */
    OTHERWISE
}
