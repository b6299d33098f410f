package io.github.socialprescribing.pathway;

/** Why a pathway ends otherwise than as planned. */
public enum EarlyClosure {
    /** The client wants it to: sessions are offered, and a client may take fewer. */
    CLIENTS_WISH,
    /** The client no longer comes. */
    DISENGAGED,
    /** Nobody could reach the client. */
    UNREACHABLE,
    /** The client moved away. */
    MOVED,
    /** The client died. */
    DIED,
    /** Another service goes on with it. */
    TRANSFERRED,
    /** It should never have been opened. */
    ENTERED_IN_ERROR
}
