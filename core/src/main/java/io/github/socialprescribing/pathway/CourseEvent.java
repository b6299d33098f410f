package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to where a pathway stands and who walks it. */
public sealed interface CourseEvent {

    /**
     * It came to another stage.
     *
     * @param stage which one
     * @param on the day
     * @param until the day it is looked at again, where it is held or rests
     * @param function what holding is for, where it is held
     * @param reason why, where a reason was asked for
     */
    record StageReached(
            Stage stage,
            LocalDate on,
            Option<LocalDate> until,
            Option<HoldingFunction> function,
            Option<Narrative> reason)
            implements CourseEvent {}

    /**
     * Somebody else is at the client's side.
     *
     * @param worker who
     * @param on the day
     * @param reason why
     */
    record WorkerReassigned(WorkerId worker, LocalDate on, Narrative reason) implements CourseEvent {}

    /**
     * A flag was raised.
     *
     * @param flag which one
     */
    record FlagRaised(CaseFlag flag) implements CourseEvent {}

    /**
     * A flag was lowered.
     *
     * @param flag which one
     */
    record FlagLowered(CaseFlag flag) implements CourseEvent {}
}
