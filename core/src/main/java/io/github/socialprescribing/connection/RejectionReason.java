package io.github.socialprescribing.connection;

/**
 * Why a destination does not take a client, as far as a community can learn from it: "research mapping onward referrals would
 * create a clearer picture of what is needed from the community". Want of room is told apart because there a community lacks
 * something, whereas a client whom a destination is not for was referred to the wrong one. The SDOH Clinical Care guide 3.0
 * lets a referral be rejected for capacity; that the other two are enough besides is assumed. What the destination said in
 * words stands beside it.
 */
public enum RejectionReason {
    /** There is no room, and no list to wait on. */
    NO_CAPACITY,
    /** The client is not among those whom the destination is for. */
    NOT_ELIGIBLE,
    /** Something else, which the words tell. */
    OTHER
}
