package io.github.socialprescribing.connection;

/**
 * How far an onward referral has come. The steps, and who may take them, are those of the referral task of the SDOH
 * Clinical Care guide 3.0 (HL7), with two words more: a waiting list, which the guide shows as an acceptance, and dropping
 * out, which it shows as a failure.
 */
public enum OnwardStatus {
    /** Written, and not sent. What nobody was told of is no event here; a history from elsewhere may begin so. */
    DRAFT,
    /** Sent, and not answered. */
    SENT,
    /** The destination takes the client. */
    ACCEPTED,
    /** The destination takes the client when there is room. */
    WAITLISTED,
    /** The destination does not take the client. */
    REJECTED,
    /** The client goes there. */
    STARTED,
    /** The client goes there no more for the time being. */
    ON_HOLD,
    /** It came to its end. */
    COMPLETED,
    /** The client stopped going. */
    DROPPED_OUT,
    /** It was called off. */
    CANCELLED,
    /** It came to nothing. */
    FAILED,
    /** It should never have been written. */
    ENTERED_IN_ERROR;

    /** Whether no step leads on; only a reopening, which is an act of its own, begins anew. */
    public boolean isTerminal() {
        return switch (this) {
            case REJECTED, COMPLETED, DROPPED_OUT, CANCELLED, FAILED, ENTERED_IN_ERROR -> true;
            default -> false;
        };
    }

    /** Whether a step to here says why. */
    public boolean wantsReason() {
        return switch (this) {
            case REJECTED, CANCELLED, FAILED, ON_HOLD, DROPPED_OUT, ENTERED_IN_ERROR -> true;
            default -> false;
        };
    }

    /**
     * Whether one side may take the step to here.
     *
     * @param side who takes it
     */
    public boolean isSetBy(MovedBy side) {
        return switch (this) {
            case DRAFT, SENT, ENTERED_IN_ERROR -> side == MovedBy.REQUESTER;
            case CANCELLED -> true;
            default -> side == MovedBy.RECIPIENT;
        };
    }

    /**
     * Whether a step leads from here to there.
     *
     * @param next where it would lead
     */
    public boolean leadsTo(OnwardStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case SENT -> this == DRAFT;
            case REJECTED -> this == SENT;
            case ACCEPTED -> this == SENT || this == WAITLISTED;
            case WAITLISTED -> this == SENT || this == ACCEPTED;
            case STARTED -> this == ACCEPTED || this == WAITLISTED || this == ON_HOLD;
            case ON_HOLD -> this == ACCEPTED || this == STARTED;
            case COMPLETED, DROPPED_OUT, FAILED ->
                this == ACCEPTED || this == WAITLISTED || this == STARTED || this == ON_HOLD;
            case CANCELLED -> this != DRAFT && !isTerminal();
            case ENTERED_IN_ERROR -> this != ENTERED_IN_ERROR;
        };
    }
}
