package io.github.socialprescribing.referral;

/** Who does not want a referral to go on. */
public enum DeclinedBy {
    /** The service, which says why. */
    SERVICE,
    /** The client, who need not. */
    CLIENT
}
