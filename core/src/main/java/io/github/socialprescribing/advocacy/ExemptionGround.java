package io.github.socialprescribing.advocacy;

/**
 * Why missed contacts are not held against somebody, beside an open safeguarding concern: the exemptions of a published
 * policy on missed appointments (Helsby Street Medical Centre).
 */
public enum ExemptionGround {
    /** They lack the capacity to decide about attending. */
    LACKS_CAPACITY,
    /** They are in a crisis. */
    IN_CRISIS,
    /** Their worker knows why, and judges so. */
    WORKERS_JUDGEMENT
}
