package io.github.socialprescribing.need;

/** How soon a need must be met. */
public enum Urgency {
    /** Within the same session: somebody is hungry, cold or unsafe. */
    IMMEDIATE,
    /** Before the routine ones. */
    SOON,
    /** In its turn. */
    ROUTINE
}
