package io.github.socialprescribing.session;

/** Who called a contact off, or moved it. What the service calls off or moves never costs the client anything. */
public enum CancelledBy {
    /** The client, or somebody on their behalf. */
    CLIENT,
    /** The service. */
    SERVICE
}
