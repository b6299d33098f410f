package io.github.socialprescribing.asset;

/**
 * One of the Five Ways to Wellbeing, on which Healing Hearts Together in the source paper builds. Which five they are is
 * the New Economics Foundation's word (2008); the paper names the framework only.
 */
public enum WayToWellbeing {
    /** With the people around you. */
    CONNECT,
    /** Move, as you can. */
    BE_ACTIVE,
    /** Be curious, and aware of what is there. */
    TAKE_NOTICE,
    /** Try something new. */
    KEEP_LEARNING,
    /** Do something for somebody. */
    GIVE
}
