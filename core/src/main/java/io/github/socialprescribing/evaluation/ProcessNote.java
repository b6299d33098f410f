package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.InterviewId;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What somebody noted, in the field or in an interview, of "the processes which enable or inhibit implementation of the new
 * model on the ground". Words such as "we work it out as we go along", which the paper's author reads as "positive problem
 * solving and navigating uncertainty", mean more than a count: they stay where they are, and only how many notes there are of
 * what leaves in a table.
 *
 * @param on the day
 * @param effect whether it helps or hinders
 * @param component the part of the model
 * @param told by whom it was told
 * @param words what was noted
 * @param interview in which conversation it was told; none where it was noted in the field
 */
public record ProcessNote(
        LocalDate on,
        Effect effect,
        ModelComponent component,
        StakeholderGroup told,
        Narrative words,
        Option<InterviewId> interview) {

    /** What a process does to the model. */
    public enum Effect {
        /** It helps. */
        ENABLER,
        /** It stands in the way. */
        INHIBITOR
    }

    /** Whom a study speaks with: "link workers, organisational stakeholders, service users, and local people". */
    public enum StakeholderGroup {
        /** Link workers and their managers. */
        LINK_WORKERS,
        /** Organisations around the service. */
        ORGANISATIONS,
        /** Clients. */
        CLIENTS,
        /** People of the community. */
        LOCAL_PEOPLE
    }

    /**
     * How many notes there are, by component and effect. What was told in one conversation was told by one person; a note
     * from the field counts as a person's of its own.
     *
     * @param notes the notes
     * @param threshold the smallest number of people but nobody whose notes are shown: at least 3, or 1
     */
    public static ProtectedTable count(Iterable<ProcessNote> notes, int threshold) {
        Tally tally = Tally.of("process-notes", "notes", "component", "effect");
        List<ProcessNote> all = List.ofAll(notes);
        all.filter(note -> note.interview().isEmpty()).map(List::of).forEach(note -> add(note, tally));
        all.filter(note -> note.interview().isDefined())
                .groupBy(ProcessNote::interview)
                .values()
                .forEach(told -> add(told, tally));
        return Release.of(threshold, List.of(tally)).tables().head();
    }

    private static void add(List<ProcessNote> ofOne, Tally tally) {
        tally.nextPerson();
        ofOne.forEach(note -> tally.add(1, note.component().code().word(), Words.word(note.effect())));
    }

    /**
     * The same count, to be written. Whoever told something has agreed to research.
     *
     * @param notes the notes
     * @param threshold the smallest number of people but nobody whose notes are shown: at least 3, or 1
     * @param purpose what it is for
     */
    public static Table table(Iterable<ProcessNote> notes, int threshold, Purpose purpose) {
        return count(notes, threshold).table(new About(purpose, ConsentRule.RESEARCH));
    }
}
