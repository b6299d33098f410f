package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.pathway.CourseEvent.WorkerReassigned;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.CourseMoved;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * How far one worker stayed at the client's side: "the primary vehicle of change" of Connecting People is the relationship of
 * the two. It is counted as continuity of care usually is, as the share of contacts with whoever
 * had most of them.
 *
 * @param workers how many workers were at the client's side, one after the other
 * @param contacts how many contacts were held
 * @param withUsual how many of them with the worker who had most
 */
public record Continuity(int workers, int contacts, int withUsual) {

    /** Who was at the client's side from a day on. */
    private record Side(WorkerId worker, LocalDate from) {}

    /**
     * The continuity of one pathway. A contact was held by whoever was at the client's side on its day.
     *
     * @param history its events, the beginning first
     */
    public static Continuity of(Seq<Envelope<PathwayEvent>> history) {
        Pathway pathway = Pathway.replay(history);
        Seq<Side> sides = sides(history);
        Seq<WorkerId> met = pathway.support().sessions().held().map(contact -> worker(contact, sides));
        int most = LinkedHashSet.ofAll(met)
                .toVector()
                .map(worker -> met.count(worker::equals))
                .max()
                .getOrElse(0);
        return new Continuity(sides.map(Side::worker).distinct().size(), met.size(), most);
    }

    private static Seq<Side> sides(Seq<Envelope<PathwayEvent>> history) {
        return history.map(Envelope::event).foldLeft(Vector.<Side>empty(), (sides, event) -> {
            if (event instanceof PathwayEvent.PathwayOpened opened) {
                return sides.append(new Side(opened.worker(), opened.openedOn()));
            }
            return event instanceof CourseMoved moved && moved.event() instanceof WorkerReassigned next
                    ? sides.append(new Side(next.worker(), next.on()))
                    : sides;
        });
    }

    private static WorkerId worker(Contact contact, Seq<Side> sides) {
        return sides.findLast(side -> !side.from().isAfter(contact.day()))
                .getOrElse(sides::head)
                .worker();
    }

    /** Whether the same worker stayed throughout. */
    public boolean isUnbroken() {
        return workers == 1;
    }

    /** Of the contacts, the share with the worker who had most; from 0 to 1, none where nobody met. */
    public Option<Double> share() {
        return Option.when(contacts > 0, () -> (double) withUsual / contacts);
    }
}
