package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a worker is taken: on all their pathways, and besides. No pathway knows that of its neighbours, so whoever keeps
 * them all lays the diary beside a contact that is to be planned or moved.
 *
 * <pre>{@code
 * context.knowing(diary.about(contact))
 * }</pre>
 *
 * @param taken the times that are taken, in any order
 */
public record Diary(Seq<Slot> taken) {

    /**
     * A time that is taken.
     *
     * @param from when it begins
     * @param minutes how long it lasts, not negative
     */
    public record Slot(LocalDateTime from, int minutes) {

        /** Refuses a negative length. */
        public Slot {
            if (minutes < 0) {
                throw new IllegalArgumentException("a time in the diary does not last less than no time");
            }
        }

        /**
         * The time that a contact takes; none where its beginning is not fixed.
         *
         * @param contact the contact
         */
        public static Option<Slot> of(Contact contact) {
            return contact.startsAt()
                    .map(start -> new Slot(contact.plannedFor().atTime(start), contact.minutesPlanned()));
        }

        /**
         * Whether both have a time in common; one that ends when the other begins has none.
         *
         * @param other the other
         */
        public boolean overlaps(Slot other) {
            return from.isBefore(other.until()) && other.from.isBefore(until());
        }

        private LocalDateTime until() {
            return ChronoUnit.MINUTES.between(from, LocalDateTime.MAX) < minutes
                    ? LocalDateTime.MAX
                    : from.plusMinutes(minutes);
        }
    }

    /**
     * Whether something stands where a contact would.
     *
     * @param contact the contact; where its beginning is not fixed nothing stands in its way
     */
    public boolean isTaken(Contact contact) {
        return Slot.of(contact).exists(slot -> taken.exists(slot::overlaps));
    }

    /**
     * What a context is told of a contact that is to be planned or moved.
     *
     * @param contact the contact as it would stand in the diary
     */
    public FactValues about(Contact contact) {
        return FactValues.NONE.with(SessionFacts.WORKER_BUSY, isTaken(contact));
    }
}
