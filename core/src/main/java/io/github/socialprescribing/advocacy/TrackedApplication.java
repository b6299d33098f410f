package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An application, and how it went.
 *
 * @param application what is asked for
 * @param steps where it stood, and since when; the first is its preparation
 */
public record TrackedApplication(Application application, Seq<Step> steps) {

    /**
     * Where it stood from a day on.
     *
     * @param status where
     * @param on the day
     * @param reason why, where one was given
     */
    public record Step(ApplicationStatus status, LocalDate on, Option<Narrative> reason) {}

    /** Refuses an application that stands nowhere. */
    public TrackedApplication {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an application stands somewhere");
        }
    }

    /** Where it stands. */
    public ApplicationStatus status() {
        return steps.last().status();
    }

    /** Since when it stands there. */
    public LocalDate since() {
        return steps.last().on();
    }
}
