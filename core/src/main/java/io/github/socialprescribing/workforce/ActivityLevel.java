package io.github.socialprescribing.workforce;

/**
 * How far from one client an activity reaches: "a range of direct interventions from individual to system-level work".
 */
public enum ActivityLevel {
    /** With or for one client. */
    INDIVIDUAL,
    /** Among the people and services around one client, and among colleagues. */
    NETWORK,
    /** For the people of a place. */
    COMMUNITY,
    /** On how services and policies work. */
    SYSTEM
}
