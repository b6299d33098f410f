package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;

/**
 * What a contact takes of the allowance, by the counting table of a policy. What the table does not mention takes nothing.
 *
 * @param table the table
 */
public record Counting(CountingTable table) {

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
        return table.find(contact.kind().word(), outcome, minutes, noticeHours)
                .map(CountingRow::halfUnits)
                .map(HalfUnits::new)
                .getOrElse(HalfUnits.ZERO);
    }
}
