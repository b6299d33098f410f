package io.github.socialprescribing.session;

/** Who called a contact off. What the service calls off never costs the client anything. */
public enum CancelledBy {
    /** The client, or somebody on their behalf. */
    CLIENT,
    /** The service. */
    SERVICE
}
