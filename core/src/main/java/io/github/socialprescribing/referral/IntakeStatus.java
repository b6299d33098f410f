package io.github.socialprescribing.referral;

import java.util.Locale;

/**
 * How far a referral has come. From acceptance it leads over the queue and a worker to a pathway; a service without a queue
 * may start the pathway as soon as it has accepted (assumed).
 */
public enum IntakeStatus {
    /** Nobody has decided yet. */
    RECEIVED,
    /** The service took the client on. */
    ACCEPTED,
    /** The client waits for a worker. */
    WAITING,
    /** A worker has the client, and has not begun. */
    ALLOCATED,
    /** The pathway has begun. */
    STARTED,
    /** The service turned the referral down. */
    DECLINED_BY_SERVICE,
    /** The client did not want it. */
    DECLINED_BY_CLIENT,
    /** The client was passed on to who is better placed. */
    REDIRECTED,
    /** Nobody could reach the client. */
    LAPSED_UNREACHABLE,
    /** Whoever referred, or the client, took it back. */
    WITHDRAWN;

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return switch (this) {
            case RECEIVED, ACCEPTED, WAITING, ALLOCATED -> false;
            default -> true;
        };
    }

    /**
     * Whether a step leads from here to there.
     *
     * @param next where it would lead
     */
    public boolean leadsTo(IntakeStatus next) {
        return switch (next) {
            case RECEIVED -> false;
            case ACCEPTED, DECLINED_BY_SERVICE, DECLINED_BY_CLIENT, REDIRECTED -> this == RECEIVED;
            case WAITING -> this == ACCEPTED;
            case ALLOCATED -> this == WAITING || this == ALLOCATED;
            case STARTED -> this == ACCEPTED || this == ALLOCATED;
            case LAPSED_UNREACHABLE -> this == WAITING || this == ALLOCATED;
            case WITHDRAWN -> !isFinal();
        };
    }

    /** The words for it, such as {@code declined by client}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
