package io.github.socialprescribing.community;

/** What an answer says is done about what was said: being heard is one thing, and "heard and actioned" another. */
public enum WhatFollows {
    /** It was done. */
    DONE,
    /** It will be done. */
    PROMISED,
    /** Nothing is done, for the reason that the answer gives. */
    NOTHING
}
