package io.github.socialprescribing.connection;

/** On which side of an onward referral somebody moves it. */
public enum MovedBy {
    /** The service that refers. */
    REQUESTER,
    /** The destination. */
    RECIPIENT
}
