package io.github.socialprescribing.policy;

/** On which side a reason stands when people decide. */
public enum Side {
    /** It speaks for it. */
    IN_FAVOUR,
    /** It speaks against it. */
    AGAINST,
    /** It only says that people must decide. */
    NEITHER
}
