package io.github.socialprescribing.community;

import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * One time at which a group met. It is nobody's session with a link worker and takes nothing from anybody's allowance;
 * whoever came is counted and not named.
 *
 * @param on the day
 * @param activities what they did
 * @param participants how many came
 */
public record GroupSession(LocalDate on, Set<GroupActivity> activities, int participants) {

    /** Refuses less than nobody. */
    public GroupSession {
        if (participants < 0) {
            throw new IllegalArgumentException("a number of people is not negative");
        }
    }
}
