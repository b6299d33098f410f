package io.github.socialprescribing.referral;

import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.workforce.AllocationSituation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A client's place among those who wait.
 *
 * @param referral the referral that waits
 * @param band the priority band given at intake, 1 being the most urgent
 * @param since the day from which the wait counts
 */
public record QueueEntry(ReferralId referral, int band, LocalDate since) {

    private static final int LAST_BAND = 100;

    /** Refuses a band that there is not. */
    public QueueEntry {
        requireBand(band);
    }

    static void requireBand(int band) {
        if (band < 1 || band > LAST_BAND) {
            throw new IllegalArgumentException("a band is from 1 to " + LAST_BAND);
        }
    }

    /**
     * Whole weeks of waiting; none before the wait began.
     *
     * @param day the day asked about
     */
    public int weeksWaiting(LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.WEEKS.between(since, day)));
    }

    /**
     * The band as waiting has raised it.
     *
     * @param day the day asked about
     * @param policy the policy that may say after how many weeks a client counts as one band more urgent
     */
    public int agedBand(LocalDate day, Policy policy) {
        return AllocationSituation.builder()
                .band(band)
                .weeksWaiting(weeksWaiting(day))
                .agedBy(policy)
                .build()
                .agedBand();
    }
}
