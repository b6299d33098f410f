package io.github.socialprescribing.workforce;

import java.time.LocalDate;

/**
 * One training that a worker was booked on, and whether they came. It is recorded as it was; whether it is enough is
 * asked when a certificate is issued.
 *
 * @param module what the training was about
 * @param on the day
 * @param delivery how it was given
 * @param attended whether the worker came
 * @param minutes how long the worker was there; 0 where they did not come
 */
public record Attendance(TrainingModule module, LocalDate on, Delivery delivery, boolean attended, int minutes) {

    /** Refuses a length below nothing, and time spent by somebody who did not come. */
    public Attendance {
        if (minutes < 0 || (!attended && minutes > 0)) {
            throw new IllegalArgumentException("whoever attended was there for some time, whoever did not for none");
        }
    }

    /** Whether it counts towards the module: the worker came, and it was given as the module is. */
    public boolean counts() {
        return attended && module.deliveries().contains(delivery);
    }
}
