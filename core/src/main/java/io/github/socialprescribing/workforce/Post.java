package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.OrganisationId;

/**
 * One post of one worker. Somebody may hold several, as "workload planning is led by the expectations of each different
 * employer".
 *
 * @param employer who employs
 * @param hundredths how much of a whole post it is, from 1 to 100
 */
public record Post(OrganisationId employer, int hundredths) {

    /** A whole post, in hundredths. */
    public static final int WHOLE = 100;

    /** Refuses a post of nothing, and one of more than a whole. */
    public Post {
        if (hundredths < 1 || hundredths > WHOLE) {
            throw new IllegalArgumentException("a post is 1 to " + WHOLE + " hundredths of a whole one");
        }
    }
}
