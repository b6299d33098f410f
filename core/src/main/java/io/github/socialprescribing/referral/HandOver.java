package io.github.socialprescribing.referral;

/** How a client is passed on. */
public enum HandOver {
    /** The client is told who may help. */
    ORDINARY,
    /** Somebody speaks with the other party and sees that the client arrives; only under an open-door agreement. */
    WARM,
    /** Warm under an agreement, and ordinary where there is none. */
    WARM_IF_AGREED
}
