package io.github.socialprescribing.session;

/** Why more sessions are asked for. The list is assumed; the source paper says no more than "case-by-case". */
public enum ExtensionGround {
    /** An agreed goal is not met yet. */
    UNMET_GOAL,
    /** Another service keeps the client waiting. */
    WAITING_FOR_SERVICE,
    /** A need came up late. */
    NEW_NEED,
    /** Many needs and services at once, as with Carla. */
    COMPLEXITY,
    /** Somebody is at risk. */
    SAFEGUARDING,
    /** The ending itself needs time. */
    ENDING_SUPPORT,
    /** Something happened in the client's life. */
    LIFE_EVENT,
    /** Anything else, told in the request's own words. */
    OTHER
}
