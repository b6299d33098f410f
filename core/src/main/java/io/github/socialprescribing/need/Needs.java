package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.Register;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;

/**
 * The needs of one pathway, what stands in their way and what the client brings, as their events left them.
 *
 * @param byId the needs, in the order in which they were identified
 * @param statuses how far each has come, in the same order
 * @param causes which comes of which
 * @param barriersById the barriers, in the order in which they were found
 * @param barrierStatuses what became of each
 * @param strengths the client's strengths, in the order in which they were told
 * @param revisions how needs were told before they were told anew, the earliest first
 */
public record Needs(
        Register<NeedId, Need> byId,
        Register<NeedId, NeedStatus> statuses,
        CauseGraph causes,
        Register<BarrierId, Barrier> barriersById,
        Map<BarrierId, Barrier.Status> barrierStatuses,
        Seq<Strength> strengths,
        Map<NeedId, Seq<Revision>> revisions) {

    /**
     * How a need was told before it was told anew.
     *
     * @param earlier the need as it was
     * @param reason why it was told anew
     */
    public record Revision(Need earlier, Narrative reason) {}

    /** Before anything was voiced. */
    public static Needs none() {
        return new Needs(
                Register.empty(),
                Register.empty(),
                CauseGraph.none(),
                Register.empty(),
                TreeMap.empty(),
                Vector.empty(),
                TreeMap.empty());
    }

    /** All needs, in the order in which they were identified. */
    public Seq<Need> all() {
        return byId.values();
    }

    /** The needs that are neither met nor given up. */
    public Seq<Need> open() {
        return all().filter(need -> status(need.id()).exists(NeedStatus::isOpen));
    }

    /** The open needs that must be met at once, and about which nothing has been done. */
    public Seq<Need> pressing() {
        return open().filter(Need::isPressing);
    }

    /** The needs that stay unmet because there is nothing of the kind here. The community can be told. */
    public Seq<Need> unmetByGap() {
        NeedStatus byGap = new NeedStatus.Unmet(UnmetReason.GAP);
        return all().filter(need -> status(need.id()).contains(byGap));
    }

    /**
     * The need with this id.
     *
     * @param id the id to look for
     */
    public Option<Need> find(NeedId id) {
        return byId.get(id);
    }

    /**
     * How far the need with this id has come.
     *
     * @param id the id to look for
     */
    public Option<NeedStatus> status(NeedId id) {
        return statuses.get(id);
    }

    /**
     * How a need was told before, the earliest first; nothing of an unknown one.
     *
     * @param id the need
     */
    public Seq<Revision> revisionsOf(NeedId id) {
        return revisions.get(id).getOrElse(Vector.empty());
    }

    /**
     * Looks at every need and at how far it has come, in the order in which they were identified. Nothing is looked up, which
     * tells where millions are counted.
     *
     * @param look what looks at them
     */
    public void forEach(BiConsumer<? super Need, ? super NeedStatus> look) {
        Iterator<NeedStatus> come = statuses.values().iterator();
        for (Need need : all()) {
            look.accept(need, come.next());
        }
    }

    /** All barriers, in the order in which they were found. */
    public Seq<Barrier> barriers() {
        return barriersById.values();
    }

    /** The barriers that stand, neither addressed nor accepted. */
    public Seq<Barrier> openBarriers() {
        return barriers().filter(barrier -> status(barrier.id()).contains(Barrier.Status.OPEN));
    }

    /**
     * What became of the barrier with this id.
     *
     * @param id the id to look for
     */
    public Option<Barrier.Status> status(BarrierId id) {
        return barrierStatuses.get(id);
    }

    /**
     * These needs as an event leaves them.
     *
     * @param event what happened
     */
    public Needs after(NeedEvent event) {
        return event.match(new NeedEvolution(this));
    }
}
