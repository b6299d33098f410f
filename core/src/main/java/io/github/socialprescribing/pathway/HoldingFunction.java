package io.github.socialprescribing.pathway;

/**
 * What holding is for. Clients with complex needs are often held while something else is on its way; the functions are
 * those that a study of link workers found (Westlake and others 2024, in Health and Social Care in the Community), and the
 * source paper's Carla is a case of it.
 */
public enum HoldingFunction {
    /** Being there while another service keeps the client waiting. */
    SUPPORTING_WHILE_WAITING,
    /** Keeping up strength until the client is ready for a change. */
    SUSTAINING_BEFORE_CHANGE,
    /** Carrying some of the weight for other professionals. */
    RELIEVING_PROFESSIONALS,
    /** Being with somebody in what cannot be changed. */
    BEARING_WITNESS
}
