package io.github.socialprescribing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.identity.ReferralId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QueueProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final int WEEKS_PER_BAND = 4;

    @Provide
    Arbitrary<java.util.List<QueueEntry>> queues() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(-5, 150))
                .as((id, band, days) -> new QueueEntry(new ReferralId("r-" + id), band, TODAY.minusDays(days)))
                .list()
                .uniqueElements(QueueEntry::referral)
                .ofMaxSize(20);
    }

    @Property(tries = 300)
    void isTheSameInWhateverOrderItIsGiven(
            @ForAll("queues") java.util.List<QueueEntry> entries, @ForAll Random random) {
        java.util.List<QueueEntry> shuffled = new java.util.ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(new Queue(List.ofAll(shuffled)).inOrder(TODAY, Intakes.POLICY))
                .isEqualTo(new Queue(List.ofAll(entries)).inOrder(TODAY, Intakes.POLICY));
    }

    @Property(tries = 300)
    void putsTheAgedBandFirstThenTheLongerWaitThenTheId(@ForAll("queues") java.util.List<QueueEntry> entries) {
        Seq<QueueEntry> order = new Queue(List.ofAll(entries)).inOrder(TODAY, Intakes.POLICY);

        assertThat(order).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(order.sliding(2).filter(it -> it.size() == 2).toVector()).allSatisfy(pair -> {
            QueueEntry one = pair.head();
            QueueEntry other = pair.last();
            int byBand = Integer.compare(aged(one), aged(other));
            int bySince = one.since().compareTo(other.since());
            assertThat(byBand < 0
                            || (byBand == 0 && bySince < 0)
                            || (byBand == 0 && bySince == 0 && one.referral().compareTo(other.referral()) < 0))
                    .isTrue();
        });
    }

    private static int aged(QueueEntry entry) {
        return Math.max(1, entry.band() - entry.weeksWaiting(TODAY) / WEEKS_PER_BAND);
    }

    /** One is served every week and others, as urgent as can be, come faster; the last in line is served all the same. */
    @Property(tries = 60)
    void nobodyWaitsForEver(
            @ForAll("queues") java.util.List<QueueEntry> before,
            @ForAll @IntRange(min = 1, max = 4) int band,
            @ForAll @IntRange(min = 1, max = 3) int newcomers) {
        QueueEntry last = new QueueEntry(new ReferralId("z-last"), band, TODAY);
        Vector<QueueEntry> waiting = Vector.ofAll(before).append(last);
        int raised = band * WEEKS_PER_BAND;
        int most = before.size() + raised * newcomers + raised;
        int week = 0;
        while (waiting.contains(last)) {
            assertThat(week).isLessThanOrEqualTo(most);
            LocalDate day = TODAY.plusWeeks(week);
            for (int i = 0; i < newcomers; i++) {
                waiting = waiting.append(new QueueEntry(new ReferralId("n-" + week + "-" + i), 1, day));
            }
            waiting =
                    waiting.remove(new Queue(waiting).next(day, Intakes.POLICY).get());
            week++;
        }
    }

    @Property(tries = 200)
    void onceRaisedToTheFirstBandNoNewcomerIsAhead(
            @ForAll("queues") java.util.List<QueueEntry> entries, @ForAll @IntRange(min = 1, max = 4) int band) {
        QueueEntry raised =
                new QueueEntry(new ReferralId("z-last"), band, TODAY.minusWeeks((long) (band - 1) * WEEKS_PER_BAND));

        assertThat(new Queue(List.ofAll(entries).append(raised))
                        .inOrder(TODAY, Intakes.POLICY)
                        .takeWhile(it -> !it.equals(raised)))
                .allMatch(ahead -> !ahead.since().isAfter(raised.since()));
    }

    @Example
    void tellsTheLongestWaitOfThoseWhoAreNotUrgent() {
        Queue queue = new Queue(List.of(
                new QueueEntry(new ReferralId("r-1"), 1, TODAY.minusWeeks(30)),
                new QueueEntry(new ReferralId("r-2"), 2, TODAY.minusDays(34)),
                new QueueEntry(new ReferralId("r-3"), 3, TODAY.plusDays(3))));

        assertThat(queue.longestOrdinaryWait(TODAY)).isEqualTo(4);
        assertThat(new Queue(List.empty()).longestOrdinaryWait(TODAY)).isZero();
        assertThat(new Queue(List.empty()).next(TODAY, Intakes.POLICY)).isEmpty();
    }
}
