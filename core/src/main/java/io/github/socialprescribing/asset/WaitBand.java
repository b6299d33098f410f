package io.github.socialprescribing.asset;

/** How long an asset expects a client to wait, in the bands of the SDOH Clinical Care guide. */
public enum WaitBand {
    /** Less than a month. */
    UNDER_ONE_MONTH,
    /** One to three months. */
    ONE_TO_THREE_MONTHS,
    /** More than three months. */
    OVER_THREE_MONTHS,
    /** It did not say. */
    UNKNOWN
}
