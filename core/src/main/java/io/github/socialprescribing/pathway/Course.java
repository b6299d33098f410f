package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CourseEvent.FlagLowered;
import io.github.socialprescribing.pathway.CourseEvent.FlagRaised;
import io.github.socialprescribing.pathway.CourseEvent.StageReached;
import io.github.socialprescribing.pathway.CourseEvent.WorkerReassigned;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.Sessions;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a pathway stands, where it stood before, and who walks it with the client.
 *
 * @param worker the link worker at the client's side
 * @param stays the stages it came through, the first first; the last has no end
 * @param flags what a manager should know at a glance
 */
public record Course(WorkerId worker, Seq<Stay> stays, Set<CaseFlag> flags) {

    /**
     * A time in one stage.
     *
     * @param stage the stage
     * @param from the day it was reached
     * @param left the day it was left; none while it lasts
     * @param until the day it is to be looked at again, where it is held or rests
     * @param function what holding is for, where it is held
     */
    public record Stay(
            Stage stage,
            LocalDate from,
            Option<LocalDate> left,
            Option<LocalDate> until,
            Option<HoldingFunction> function) {

        /** How many days it lasted by a day. */
        long days(LocalDate day) {
            LocalDate last = left.filter(end -> end.isBefore(day)).getOrElse(day);
            return Math.max(0, ChronoUnit.DAYS.between(from, last));
        }

        /** Until when it counts as held, looking ahead to a day. */
        private LocalDate heldUntil(LocalDate today, LocalDate day) {
            LocalDate end = left.getOrElse(
                    () -> until.filter(review -> review.isAfter(today)).getOrElse(today));
            return end.isBefore(day) ? end : day;
        }
    }

    /**
     * A pathway that has just begun.
     *
     * @param worker the link worker at the client's side
     * @param on the day
     */
    static Course beginning(WorkerId worker, LocalDate on) {
        return new Course(
                worker,
                Vector.of(new Stay(Stage.ACTIVE, on, Option.none(), Option.none(), Option.none())),
                LinkedHashSet.empty());
    }

    /** The stage it is in. */
    public Stage stage() {
        return stay().stage();
    }

    /** The time in the stage it is in. */
    public Stay stay() {
        return stays.last();
    }

    /**
     * How many days the client has been held, all times together.
     *
     * @param day the day of counting
     */
    public long daysHeld(LocalDate day) {
        return stays.filter(stay -> stay.stage() == Stage.HOLDING)
                .map(stay -> stay.days(day))
                .sum()
                .longValue();
    }

    /**
     * What rules about a window of days may rest on: how long support will have been held by a day, and how far it had come
     * when that began. The window begins with the first session, so that days before it are no days of the window; days that
     * the service took away are counted as such and not as held ones again. What is held now is taken to be held until it is
     * to be looked at again (assumed).
     *
     * @param day the day of counting
     * @param today the day on which it is asked
     * @param sessions the contacts of the pathway
     */
    FactValues heldFacts(LocalDate day, LocalDate today, Sessions sessions) {
        LocalDate first = sessions.firstHeldOn().getOrElse(day);
        Seq<Window> held = stays.filter(stay -> stay.stage() == Stage.HOLDING)
                .map(stay -> new Window(first, sessions, stay.from(), stay.heldUntil(today, day)))
                .filter(Window::hasDays);
        return held.isEmpty()
                ? FactValues.NONE
                : FactValues.NONE
                        .with(
                                SessionFacts.HOLDING_DAYS,
                                Math.min(
                                        held.map(Window::daysHeld).sum().longValue(), SessionFacts.HOLDING_DAYS.most()))
                        .with(SessionFacts.BEFORE_HOLDING, held.head().daysBefore());
    }

    /**
     * A time of holding within the window that the first session opened.
     *
     * @param first the day of the first session
     * @param sessions the contacts
     * @param from the day holding began
     * @param until the day it ended, or is counted to
     */
    private record Window(LocalDate first, Sessions sessions, LocalDate from, LocalDate until) {

        Window {
            from = from.isBefore(first) ? first : from;
        }

        boolean hasDays() {
            return from.isBefore(until);
        }

        long daysHeld() {
            return used(until) - used(from);
        }

        long daysBefore() {
            return used(from);
        }

        private long used(LocalDate day) {
            return ChronoUnit.DAYS.between(first, day) - sessions.daysLostToService(first, day);
        }
    }

    /** Whether the client is held while another service is on its way. */
    boolean isHeldForAnother() {
        return stay().function().contains(HoldingFunction.SUPPORTING_WHILE_WAITING);
    }

    /**
     * This course as an event leaves it.
     *
     * @param event what happened
     */
    Course after(CourseEvent event) {
        if (event instanceof StageReached reached) {
            Stay before = stay();
            Stay closed = new Stay(
                    before.stage(), before.from(), Option.some(reached.on()), before.until(), before.function());
            Stay next = new Stay(reached.stage(), reached.on(), Option.none(), reached.until(), reached.function());
            return new Course(worker, stays.update(stays.size() - 1, closed).append(next), flags);
        }
        if (event instanceof WorkerReassigned reassigned) {
            return new Course(reassigned.worker(), stays, flags);
        }
        return event instanceof FlagRaised raised
                ? new Course(worker, stays, flags.add(raised.flag()))
                : new Course(worker, stays, flags.remove(((FlagLowered) event).flag()));
    }

    /** This course at its end. */
    Course ended(Stage stage, LocalDate on) {
        return after(new StageReached(stage, on, Option.none(), Option.none(), Option.none()));
    }
}
