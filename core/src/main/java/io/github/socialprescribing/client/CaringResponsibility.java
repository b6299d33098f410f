package io.github.socialprescribing.client;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;

/**
 * Whom a client cares for. That caring is hard may be a need; that somebody is cared for is known of the client, whatever
 * is done about it.
 *
 * @param caredFor who they are to the client
 * @param people how many, at least one
 * @param words what should be known about it
 */
public record CaringResponsibility(CaredFor caredFor, int people, Option<Narrative> words) {

    /** Who somebody is to whoever cares for them. */
    public enum CaredFor {
        /** A child. */
        CHILD,
        /** A partner. */
        PARTNER,
        /** A parent. */
        PARENT,
        /** Somebody else in the family. */
        RELATIVE,
        /** A friend or neighbour. */
        FRIEND
    }

    /** Refuses to care for nobody. */
    public CaringResponsibility {
        if (people < 1) {
            throw new IllegalArgumentException("a caring responsibility is for at least one person");
        }
    }
}
