package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.identity.TimeEntryId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How one worker spent the time, as the events left it. Primary entries never overlap, so their minutes may be added up.
 *
 * @param byId the entries, in the order in which they were logged
 */
public record TimeSheet(Register<TimeEntryId, TimeEntry> byId) {

    /** Before anything was logged. */
    public static TimeSheet none() {
        return new TimeSheet(Register.empty());
    }

    /** All entries, in the order in which they were logged. */
    public Seq<TimeEntry> all() {
        return byId.values();
    }

    /**
     * The entry with this id.
     *
     * @param id the id to look for
     */
    public Option<TimeEntry> find(TimeEntryId id) {
        return byId.get(id);
    }

    /**
     * Where the time went that began in a span.
     *
     * @param from the beginning of the span
     * @param until its end, no longer part of it
     */
    public TimeSummary summary(Instant from, Instant until) {
        return TimeSummary.of(all().filter(
                        entry -> !entry.start().isBefore(from) && entry.start().isBefore(until)));
    }

    /** What stands against an entry, whatever its id; the entry of the same id is the one that it would replace. */
    Seq<Refusal> faults(TimeEntry entry, Instant now) {
        return when(entry.minutes() < 1, RefusalCodes.DURATION_NOT_POSITIVE)
                .appendAll(when(entry.end().isAfter(now), WorkforceRefusals.FUTURE_ENTRY))
                .appendAll(when(all().exists(other -> overlap(entry, other)), WorkforceRefusals.OVERLAPPING_ENTRY));
    }

    private static boolean overlap(TimeEntry entry, TimeEntry other) {
        return !entry.isSecondary()
                && !other.isSecondary()
                && !entry.id().equals(other.id())
                && entry.start().isBefore(other.end())
                && other.start().isBefore(entry.end());
    }

    /** A corrected entry keeps its place. */
    TimeSheet with(TimeEntry entry) {
        return new TimeSheet(byId.put(entry.id(), entry));
    }
}
