package io.github.socialprescribing.session;

import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.Channels;

/** By which way worker and client meet. */
public enum ContactMode {
    /** In the same room. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By video. */
    VIDEO,
    /** In writing. */
    TEXT,
    /** While doing something together: "one notable example being a session on a bike ride". */
    ACTIVITY;

    /** The way that goes without saying for a kind of contact. */
    static ContactMode usualFor(ContactKind kind) {
        return switch (kind) {
            case CALL, CHECK_IN -> PHONE;
            case LETTER -> TEXT;
            case SESSION, GROUP_SESSION, HOME_VISIT, ACCOMPANIMENT -> IN_PERSON;
        };
    }

    /** The channel that it is to a client who has wishes about channels. */
    Channel channel(ContactKind kind) {
        return switch (this) {
            case IN_PERSON, ACTIVITY -> Channels.IN_PERSON;
            case PHONE -> Channels.TELEPHONE;
            case VIDEO -> Channels.VIDEO;
            case TEXT -> kind == ContactKind.LETTER ? Channels.LETTER : Channels.TEXT_MESSAGE;
        };
    }
}
