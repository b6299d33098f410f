package io.github.socialprescribing.client;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How hard it was tried to reach a client who does not answer: how often, in how many ways and over how long.
 *
 * @param attempts the attempts in vain, in the order of time
 */
public record Unanswered(Seq<ContactAttempt> attempts) {

    /**
     * What was in vain since the client last answered.
     *
     * @param attempts all attempts, in any order
     */
    public static Unanswered of(Seq<ContactAttempt> attempts) {
        return new Unanswered(attempts.sortBy(ContactAttempt::at).takeRightWhile(attempt -> !attempt.reached()));
    }

    /** The day of the first of them. */
    public Option<LocalDate> firstOn() {
        return attempts.headOption().map(attempt -> attempt.at().toLocalDate());
    }

    /** How many attempts. */
    public int times() {
        return attempts.size();
    }

    /** By how many different channels. */
    public int channels() {
        return attempts.map(ContactAttempt::channel).distinct().size();
    }

    /** Days from the first of them to the last; 0 where there are none. */
    public int days() {
        return attempts.isEmpty()
                ? 0
                : Math.toIntExact(ChronoUnit.DAYS.between(
                        attempts.head().at().toLocalDate(), attempts.last().at().toLocalDate()));
    }
}
