package io.github.socialprescribing.pathway;

/** How a letter stands. */
public enum LetterStatus {
    /** It is written, and nobody outside the service has seen it. */
    DRAFT,
    /** It was sent, and is the one that counts. */
    ISSUED,
    /** It was sent, and a later letter stands in its place. */
    AMENDED
}
