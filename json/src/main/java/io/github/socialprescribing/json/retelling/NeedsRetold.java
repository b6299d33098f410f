package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Barrier;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedEvent.BarrierFound;
import io.github.socialprescribing.need.NeedEvent.BarrierSettled;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.need.NeedEvent.NeedRevised;
import io.github.socialprescribing.need.NeedEvent.StrengthNoted;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.need.Needs.Revision;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Needs, their causes and what the client brings; and what stands in the way of needs, goals and connections. */
final class NeedsRetold {

    private NeedsRetold() {}

    static Seq<Told> of(Needs needs) {
        return Told.each("/needs/byId", needs.all(), need -> moved(of(need, needs)))
                .appendAll(Told.each(
                        "/needs/causes/causes",
                        needs.causes().causes().toList(),
                        linked -> moved(linked(linked, needs))))
                .appendAll(Told.each(
                        "/needs/strengths",
                        needs.strengths(),
                        strength -> moved(List.of(new StrengthNoted(strength)))));
    }

    /** Told when all that may be hindered is told of. */
    static Seq<Told> barriers(Needs needs) {
        return Told.each("/needs/barriersById", needs.barriers(), barrier -> moved(of(barrier, needs)));
    }

    private static Seq<PathwayEvent> moved(Seq<? extends NeedEvent> events) {
        return events.map(NeedMoved::new);
    }

    private static Seq<NeedEvent> of(Need need, Needs needs) {
        Seq<Revision> revisions = needs.revisionsOf(need.id());
        Seq<Need> told = revisions.map(Revision::earlier).append(need);
        return List.<NeedEvent>of(new NeedIdentified(told.head()))
                .appendAll(told.tail().zipWith(revisions, (next, it) -> new NeedRevised(next, it.reason())))
                .appendAll(needs.status(need.id())
                        .toList()
                        .flatMap(NeedsRetold::way)
                        .map(status -> new NeedProgressed(need.id(), status)));
    }

    private static Seq<NeedStatus> way(NeedStatus status) {
        if (status.equals(NeedStatus.Open.WAITING)) {
            return List.of(NeedStatus.Open.BEING_ADDRESSED, status);
        }
        return status.equals(NeedStatus.Open.IDENTIFIED) ? List.empty() : List.of(status);
    }

    private static Seq<CauseLinked> linked(Tuple2<NeedId, Set<NeedId>> linked, Needs needs) {
        return linked._2
                .toList()
                .filter(cause ->
                        needs.find(cause).isDefined() && needs.find(linked._1).isDefined() && !cause.equals(linked._1))
                .map(cause -> new CauseLinked(linked._1, cause));
    }

    private static Seq<NeedEvent> of(Barrier barrier, Needs needs) {
        return List.<NeedEvent>of(new BarrierFound(barrier))
                .appendAll(needs.status(barrier.id())
                        .filter(status -> status != Barrier.Status.OPEN)
                        .map(status -> new BarrierSettled(barrier.id(), status)));
    }
}
