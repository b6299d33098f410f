package io.github.socialprescribing.referral;

import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Those who wait for a worker. Waiting raises a client's band, so that nobody waits for ever behind newcomers: after so
 * many weeks everybody is in the first band, and there only those are ahead who have waited at least as long.
 *
 * @param entries who waits, in any order
 */
public record Queue(Seq<QueueEntry> entries) {

    /**
     * The queue of those among some referrals who wait.
     *
     * @param intakes referrals, waiting or not
     */
    public static Queue of(Seq<Intake> intakes) {
        return new Queue(
                intakes.filter(it -> it.status() == IntakeStatus.WAITING).flatMap(Intake::queued));
    }

    /**
     * Who waits, the next one first: by band as waiting has raised it, then by the day from which the wait counts, then by
     * id. No two entries tie, and the order does not depend on that of {@link #entries()}.
     *
     * @param day the day asked about
     * @param policy the policy that may say how fast waiting counts
     */
    public Seq<QueueEntry> inOrder(LocalDate day, Policy policy) {
        return entries.sorted(Comparator.<QueueEntry>comparingInt(it -> it.agedBand(day, policy))
                .thenComparing(QueueEntry::since)
                .thenComparing(QueueEntry::referral)
                .thenComparingInt(QueueEntry::band));
    }

    /**
     * Who is next.
     *
     * @param day the day asked about
     * @param policy the policy that may say how fast waiting counts
     */
    public Option<QueueEntry> next(LocalDate day, Policy policy) {
        return inOrder(day, policy).headOption();
    }

    /**
     * Whole weeks of the longest wait, those given the most urgent band at intake apart: what {@link
     * IntakeSituation#waitWeeks()} takes.
     *
     * @param day the day asked about
     */
    public int longestOrdinaryWait(LocalDate day) {
        return entries.filter(it -> it.band() > 1)
                .map(it -> it.weeksWaiting(day))
                .max()
                .getOrElse(0);
    }
}
