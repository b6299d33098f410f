package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a contact takes of the allowance, by the counting table of a policy. What the table does not mention takes nothing.
 * Where the versions of the policy are known, each contact counts by the one that was in force on its day, so that no later
 * version makes more or less of what was had before.
 *
 * @param table what counts on days of which no version is known
 * @param versions the versions of the policy; none where every contact counts by the one table
 */
public record Counting(CountingTable table, Option<PolicyHistory> versions) {

    /**
     * One table for all contacts.
     *
     * @param table the table
     */
    public Counting(CountingTable table) {
        this(table, Option.none());
    }

    /**
     * As it counts for whoever gives a command.
     *
     * @param context under which policy, and which versions of it there were
     */
    public static Counting in(Context context) {
        return new Counting(context.policy().counting(), context.versions());
    }

    /**
     * What a contact took, or, where it is still to come, what it will take when held as planned.
     *
     * @param contact the contact
     */
    public HalfUnits of(Contact contact) {
        return contact.outcome()
                .match(
                        planned -> taken(contact, "attended", contact.minutesPlanned(), 0),
                        attended -> taken(contact, attended.word(), attended.minutes(), 0),
                        missed -> taken(contact, missed.word(), 0, 0),
                        prevented -> taken(contact, prevented.word(), 0, 0),
                        cancelled -> taken(contact, cancelled.word(), 0, cancelled.noticeHours()));
    }

    private HalfUnits taken(Contact contact, String outcome, long minutes, long noticeHours) {
        return tableOn(contact.day())
                .find(contact.kind().word(), outcome, minutes, noticeHours)
                .map(CountingRow::halfUnits)
                .map(HalfUnits::new)
                .getOrElse(HalfUnits.ZERO);
    }

    private CountingTable tableOn(LocalDate day) {
        return versions.flatMap(it -> it.versionOn(day)).map(Policy::counting).getOrElse(table);
    }
}
