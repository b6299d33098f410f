package io.github.socialprescribing.pathway;

/**
 * How far along a pathway is. This is all that is guarded: what the work is about ({@code Focus}) moves freely, because
 * the source paper objects to link working seen as "a one-way arrow".
 */
public enum Stage {
    /** Worker and client meet. */
    ACTIVE,
    /** The client waits for a service, or gets ready for a change, and is not left alone meanwhile. */
    HOLDING,
    /** Nothing happens for a time, for a reason and until a day. */
    PAUSED,
    /** The ending is being worked on. */
    ENDING,
    /** It ended as agreed. It is never opened again, and the client may pop in for ever. */
    DISCHARGED,
    /** It ended otherwise. */
    CLOSED_EARLY;

    /** Whether it has not ended. */
    public boolean isOpen() {
        return this != DISCHARGED && this != CLOSED_EARLY;
    }

    /**
     * Whether a step leads from here to there. Nobody is discharged while nothing happens; who was well prepared may be
     * without a stage of its own, because what counts for an ending is the plan and the session, and not the name of the days
     * before it.
     *
     * @param next where it would lead
     */
    public boolean leadsTo(Stage next) {
        return switch (next) {
            case ACTIVE -> this == HOLDING || this == PAUSED || this == ENDING;
            case HOLDING -> this == ACTIVE;
            case PAUSED -> this == ACTIVE || this == HOLDING;
            case ENDING -> this == ACTIVE || this == HOLDING;
            case DISCHARGED -> isOpen() && this != PAUSED;
            case CLOSED_EARLY -> isOpen();
        };
    }
}
