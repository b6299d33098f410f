package io.github.socialprescribing.asset;

/** Where an asset stands between being named for the first time and being gone. */
public enum AssetStatus {
    /** Somebody has named it. */
    PROPOSED,
    /** Somebody has seen that it is there and is as described. */
    VERIFIED,
    /** People may be sent there. */
    ACTIVE,
    /** People may be sent there again when there is room. */
    FULL,
    /** It rests for a while, such as over the summer. */
    PAUSED,
    /**
     * Nobody has seen for so long whether it is still there that somebody should look. Clients may still be told of it; what
     * nobody is sent to has no need to grow old.
     */
    STALE,
    /** It is no more. For good. */
    CLOSED,
    /** It was another by a second name. For good. */
    MERGED;

    /** Whether it stays there for good. */
    public boolean isFinal() {
        return this == CLOSED || this == MERGED;
    }

    /** Whether clients may be told of it; whether there is room is another question. */
    public boolean isOpen() {
        return this == ACTIVE || this == FULL || this == STALE;
    }

    /**
     * Whether a step leads from here to there.
     *
     * @param next where it would lead
     */
    public boolean leadsTo(AssetStatus next) {
        return switch (next) {
            case PROPOSED -> false;
            case VERIFIED -> this == PROPOSED;
            case ACTIVE -> this == VERIFIED || this == PAUSED || this == FULL || this == STALE;
            case FULL -> this == VERIFIED || this == PAUSED || this == ACTIVE || this == STALE;
            case PAUSED, STALE -> this == ACTIVE || this == FULL;
            case CLOSED, MERGED -> !isFinal();
        };
    }
}
