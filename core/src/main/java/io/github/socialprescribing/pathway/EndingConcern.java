package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A worry about the end of the sessions: "Mary expressed concern about the end of her social prescribing". While one is
 * open nobody is discharged as planned.
 *
 * @param id names it within its pathway
 * @param raisedOn the day it was voiced
 * @param words the worry
 * @param answer how it was talked through; none while it is open
 */
public record EndingConcern(EndingConcernId id, LocalDate raisedOn, Narrative words, Option<Narrative> answer) {

    /** Whether nobody has answered it. */
    public boolean isOpen() {
        return answer.isEmpty();
    }
}
