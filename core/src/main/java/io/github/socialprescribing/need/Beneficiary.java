package io.github.socialprescribing.need;

/** Who would be better off if a need were met; not always the client: "respite care … was secured for Carla's children". */
public enum Beneficiary {
    /** The client. */
    CLIENT,
    /** A child for whom the client cares. */
    CHILD,
    /** Somebody else close to the client. */
    OTHER
}
