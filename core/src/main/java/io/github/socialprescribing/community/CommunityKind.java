package io.github.socialprescribing.community;

/**
 * What holds a community together. The source paper uses the word "as shorthand for a physical community-of-place" and says
 * so as a limit of its own; nothing here rests on geography.
 */
public enum CommunityKind {
    /** They live in one place. */
    PLACE,
    /** They care about the same thing. */
    INTEREST,
    /** They share who they are, or what they have lived through. */
    IDENTITY,
    /** They meet online. */
    ONLINE
}
