package io.github.socialprescribing.pathway;

import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.workforce.Candidate;
import java.time.LocalDate;

/** What may be done about where a pathway stands and who walks it. */
public sealed interface CourseCommand {

    /**
     * Hold the client while something else is on its way. The policy judges it; where no rule permits it, people decide.
     *
     * @param function what holding is for
     * @param reviewOn the day it is looked at again, after today
     */
    record HoldClient(HoldingFunction function, LocalDate reviewOn) implements CourseCommand {}

    /**
     * Let things rest for a time.
     *
     * @param reason why
     * @param until the day they go on, after today
     */
    record PausePathway(Narrative reason, LocalDate until) implements CourseCommand {}

    /**
     * Go on after holding or a pause, or turn back from an ending.
     *
     * @param reason why
     */
    record ResumePathway(Narrative reason) implements CourseCommand {}

    /** Begin to work on the ending. */
    record BeginEnding() implements CourseCommand {}

    /**
     * Put somebody else at the client's side. The policy judges it as it judges an allocation.
     *
     * @param to who, as seen by whoever allocates
     * @param weight what the client weighs in a caseload when active, in tenths of an ordinary one; not negative
     * @param reason why
     */
    record ReassignWorker(Candidate to, int weight, Narrative reason) implements CourseCommand {

        /** Refuses a weight below nothing. */
        public ReassignWorker {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight is not negative");
            }
        }
    }

    /**
     * Let a manager see something at a glance. A stretched role obliges to tell a manager, unless a manager raises the flag.
     *
     * @param flag what
     */
    record RaiseFlag(CaseFlag flag) implements CourseCommand {}

    /**
     * Take a flag down.
     *
     * @param flag which one
     */
    record LowerFlag(CaseFlag flag) implements CourseCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof HoldClient it) {
            return cases.hold(it);
        }
        if (this instanceof PausePathway it) {
            return cases.pause(it);
        }
        if (this instanceof ResumePathway it) {
            return cases.resume(it);
        }
        if (this instanceof BeginEnding) {
            return cases.beginEnding();
        }
        if (this instanceof ReassignWorker it) {
            return cases.reassign(it);
        }
        return this instanceof RaiseFlag it ? cases.raise(it) : cases.lower((LowerFlag) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of holding.
         *
         * @param command the command
         */
        R hold(HoldClient command);

        /**
         * Asked of a pause.
         *
         * @param command the command
         */
        R pause(PausePathway command);

        /**
         * Asked of going on.
         *
         * @param command the command
         */
        R resume(ResumePathway command);

        /** Asked of the beginning of an ending. */
        R beginEnding();

        /**
         * Asked of a change of worker.
         *
         * @param command the command
         */
        R reassign(ReassignWorker command);

        /**
         * Asked of a flag raised.
         *
         * @param command the command
         */
        R raise(RaiseFlag command);

        /**
         * Asked of a flag lowered.
         *
         * @param command the command
         */
        R lower(LowerFlag command);
    }
}
