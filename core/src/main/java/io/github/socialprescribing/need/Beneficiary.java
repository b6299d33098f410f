package io.github.socialprescribing.need;

/**
 * Who is better off when a need is met, or has what is applied for; not always the client: "respite care … was secured for
 * Carla's children".
 */
public enum Beneficiary {
    /** The client. */
    CLIENT,
    /** A child for whom the client cares. */
    CHILD,
    /** Everybody in the client's household. */
    HOUSEHOLD,
    /** Somebody else close to the client. */
    OTHER
}
