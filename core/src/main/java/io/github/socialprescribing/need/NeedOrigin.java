package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.ContactId;

/** How a need came to be known. What the referral says and what a session discovers are seldom the same. */
public sealed interface NeedOrigin {

    /** The referral said so. */
    record Referred() implements NeedOrigin {}

    /**
     * It came up when worker and client met.
     *
     * @param contact the contact in which it did; a pathway refuses one that it does not know
     */
    record DiscoveredIn(ContactId contact) implements NeedOrigin {}

    /** The client named it outside a session. */
    record StatedByClient() implements NeedOrigin {}

    /** Family or carers named it. */
    record StatedByFamily() implements NeedOrigin {}
}
