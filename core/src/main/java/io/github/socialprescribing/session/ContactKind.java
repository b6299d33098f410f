package io.github.socialprescribing.session;

import java.util.Locale;

/** How worker and client meet. What each kind takes of the allowance is for the policy's counting table to say. */
public enum ContactKind {
    /** One to one: the session of which six to eight are offered. */
    SESSION,
    /** With other clients. */
    GROUP_SESSION,
    /** By telephone or video. */
    CALL,
    /** At the client's home. */
    HOME_VISIT,
    /** The worker goes along to an appointment: "link workers can attend appointments with service users". */
    ACCOMPANIMENT,
    /** By letter or message. */
    LETTER,
    /** A light contact while support is held: how the client is, and what the wait is for. */
    CHECK_IN;

    /** The word for it in a counting table, such as {@code group-session}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
