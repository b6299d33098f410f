package io.github.socialprescribing.client;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The usual ways to reach somebody (assumed; the source paper names none). The list is open. */
public final class Channels {

    /** By telephone. */
    public static final Channel TELEPHONE = Channel.of("telephone");

    /** By video. */
    public static final Channel VIDEO = Channel.of("video");

    /** By a short message. */
    public static final Channel TEXT_MESSAGE = Channel.of("text-message");

    /** By electronic mail. */
    public static final Channel EMAIL = Channel.of("email");

    /** By a letter on paper. */
    public static final Channel LETTER = Channel.of("letter");

    /** In person, at the door or wherever the client is. */
    public static final Channel IN_PERSON = Channel.of("in-person");

    private static final Vocabulary<Channel> STANDARD = Vocabulary.<Channel>empty()
            .with(TELEPHONE, "by telephone")
            .with(VIDEO, "by video")
            .with(TEXT_MESSAGE, "by text message")
            .with(EMAIL, "by email")
            .with(LETTER, "by letter")
            .with(IN_PERSON, "in person");

    private Channels() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Channel> standard() {
        return STANDARD;
    }
}
