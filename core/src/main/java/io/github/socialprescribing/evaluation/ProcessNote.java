package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import java.time.LocalDate;

/**
 * What somebody noted, in the field or in an interview, of "the processes which enable or inhibit implementation of the new
 * model on the ground". The words stay where they are: only how many notes there are of what leaves in a table.
 *
 * @param on the day
 * @param effect whether it helps or hinders
 * @param component the part of the model
 * @param told by whom it was told
 * @param words what was noted
 */
public record ProcessNote(
        LocalDate on, Effect effect, ModelComponent component, StakeholderGroup told, Narrative words) {

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
     * How many notes there are, by component and effect.
     *
     * @param notes the notes, each counted as one person's
     * @param threshold the smallest number of notes but none that is shown: at least 3, or 1
     */
    public static ProtectedTable count(Iterable<ProcessNote> notes, int threshold) {
        Tally tally = Tally.of("process-notes", "notes", "component", "effect");
        for (ProcessNote note : notes) {
            tally.addEach(1, Words.word(note.component().code()), Words.word(note.effect()));
        }
        return Release.of(threshold, List.of(tally)).tables().head();
    }
}
