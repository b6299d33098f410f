package io.github.socialprescribing.advocacy;

/** How grave a concern is. Three steps are assumed; the source paper names none. Every one of them is reported. */
public enum Severity {
    /** Something is not right. */
    CONCERNING,
    /** Somebody is being harmed, or soon will be. */
    SERIOUS,
    /** Somebody is in danger now. */
    IMMEDIATE
}
